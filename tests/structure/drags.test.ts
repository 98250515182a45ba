// WCAG 2.5.7: nothing is done by dragging alone. All that is dragged as data, each with the single press or the key that does the
// same; what hears a moving pointer and stands in neither list is found here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './source-files';

interface Drag {
  readonly does: string;
  /** Where the same is done without dragging, and the code that does it. */
  readonly instead: readonly (readonly [file: string, code: RegExp])[];
}

const KEYS = 'src/scene/key-control.ts';
const PAD = 'src/app/flat/TurnPad.tsx';

const DRAGS: Readonly<Record<string, readonly Drag[]>> = {
  'src/scene/pointer-control.ts': [
    { does: 'turns the picture', instead: [[KEYS, /ArrowLeft: 'left'/], [PAD, /rotate\(/]] },
    { does: 'brings it nearer, by two fingers or the wheel', instead: [[KEYS, /'\+': /], [PAD, /zoom\(/]] },
    { does: 'shifts it to the side', instead: [[KEYS, /c: center/], ['src/scene/pointer-control.ts', /again[^]*centerOn\(center\)/]] },
  ],
  'src/scene/object/use-pointed.ts': [],
  'src/panels/LinkedFormula.tsx': [],
  'src/panels/MoleculePicker.tsx': [],
  'src/panels/DropTarget.tsx': [{ does: 'opens a file', instead: [['src/panels/MoleculeInput.tsx', /type="file"/]] }],
  'src/panels/conformers/NewmanDial.tsx': [{ does: 'turns a bond', instead: [['src/panels/conformers/NewmanDial.tsx', /onPointerDown[^]*turnTo\(event\)[^]*type="range"/]] }],
  'src/panels/lab/Plot.tsx': [{ does: 'goes to a time of the run', instead: [['src/panels/lab/Plot.tsx', /onPointerDown[^]*pick\(event\)/], ['src/panels/lab/Transport.tsx', /onClick=\{\(\) => go\(/]] }],
  'src/panels/story/questions/use-drag-order.ts': [{ does: 'puts things in an order', instead: [['src/panels/story/questions/OrderAnswer.tsx', /words\.up\([^]*words\.down\(/]] }],
  // Heard, and nothing is dragged: the light of a pointer, a bar that comes into sight, a hint, what is made ready.
  'src/app/prepare-chemistry.ts': [],
  'src/panels/presenter/PointerRing.tsx': [],
  'src/panels/presenter/use-bar-in-sight.ts': [],
  'src/panels/presenter/BlankScreen.tsx': [],
};

const DRAGGING = /setPointerCapture|['"](?:pointer|touch|mouse)move['"]|on(?:Pointer|Touch|Mouse)Move|draggable|onDrag|['"]drag(?:start|over)['"]/;

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

it('knows all that hears a moving pointer', () => {
  // A story that is scrolled by hand is read on; its buttons do the same.
  const heard = sourceFiles('src').filter((file) => DRAGGING.test(withoutComments(textOf(file))) && file !== 'src/panels/story/use-reading-on.ts');
  expect(heard).toEqual(Object.keys(DRAGS).sort());
});

it.each(Object.values(DRAGS).flat())('$does without dragging', ({ instead }) => {
  for (const [file, code] of instead) expect(textOf(file)).toMatch(code);
});

it('has sliders of the browser alone, which are pressed anywhere and stepped by keys', () => {
  expect(sourceFiles('src').filter((file) => /\srole="slider"|\srole: 'slider'/.test(withoutComments(textOf(file))))).toEqual([]);
});
