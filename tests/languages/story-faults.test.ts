// What is wrong with a teacher's story, in German and Spanish: in the same line, with the same numbers and quotations.
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../molecules';
import { readStory } from '../../src/content/stories/read-story';
import { LONGEST_STORY } from '../../src/content/stories/story-format';
import { STEP_OPTIONS } from '../../src/content/stories/story';
import { jsonFaults } from '../../src/languages/en/json-faults';
import { storyFaults } from '../../src/languages/en/story-faults';
import { tell, type Told } from '../../src/languages/said';
import { OPTIONS } from '../../src/options/options';
import { BAD } from '../content/bad-stories';
import { isEnglish, numbers, OTHERS, quoted, say } from './told-in';

interface Fault extends Told {
  readonly line: number;
}

function faultOf(text: string): Fault {
  const read = readStory(text, Object.keys(LIBRARY));
  if ('story' in read) throw new Error(`It can be told: ${text}`);
  return read;
}

const faults = [...BAD.map(([, text]) => text), `{"title": "${'x'.repeat(LONGEST_STORY)}"}`].map(faultOf);
/** Values of options, such as ball-and-stick and atoms:3,4, are the same in every language. */
const withoutValues = (text: string) => text.replaceAll(/\S+[-:]\S+/g, '');
const sorted = (texts: readonly (string | undefined)[]) => texts.toSorted().join();

it.each(OTHERS)('%s says what is wrong with each bad file', (language) => {
  const wrong = faults.filter((fault) => {
    const [text, english] = [say(language, fault), fault.message];
    return text === '' || text === english || isEnglish(withoutValues(text)) || numbers(text) !== numbers(english) || sorted(quoted(text)) !== sorted(quoted(english)) || /undefined|NaN| {2}/.test(text);
  });
  expect(wrong.map((fault) => [fault.message, say(language, fault)])).toEqual([]);
});

it('reaches every word', () => {
  const reached = new Set(faults.map(({ said }) => `${said?.room} ${said?.word}`));
  const all = [jsonFaults, storyFaults].flatMap(({ name, words }) => Object.keys(words).map((word) => `${name} ${word}`));
  // The one that names file and line stands around each of the others.
  expect(all.filter((word) => !reached.has(word))).toEqual(['storyFaults untold']);
});

it.each(OTHERS)('%s knows what each option takes', (language) => {
  const phrases = STEP_OPTIONS.map((name) => OPTIONS[name].kind.expects).filter((expects) => !/^(`[a-z-]+` ?)+$/.test(expects)).map((expects) => expects.replaceAll('`', ''));
  const told = phrases.map((expects) => say(language, tell(storyFaults, 'badOption', 'x', 'y', expects)));
  expect(told.filter((text, index) => text.includes(phrases[index] ?? ''))).toEqual([]);
});

const untold = (text: string) => {
  const fault = faultOf(text);
  return tell(storyFaults, 'untold', 'bad.json', fault.line, fault);
};

describe('a file that cannot be told', () => {
  it.each([
    ['{\n"steps": []}', 'Zeile 1: Das Feld „title“ fehlt in der Geschichte.', 'Línea 1: Falta el campo «title» en la historia.'],
    ['{\n"title": "x",\n"steps": []}', 'Zeile 3: „steps“ braucht 1 bis 40 Einträge; hier ist die Liste leer.', 'Línea 3: «steps» debe contener de 1 a 40 elementos; aquí la lista está vacía.'],
    ['{"title": "x", "steps": [{"titel": "x"}]}', 'Zeile 1: Ein Feld „titel“ gibt es in Schritt 1 nicht; möglich sind „id“,', 'Línea 1: En el paso 1 no existe el campo «titel»; los que hay son «id»,'],
  ])('is named with its line and the reason: %s', (text, deutsch, español) => {
    const told = untold(text);
    expect(told.message).toContain('The story in “bad.json” cannot be told. Line ');
    expect(say('German', told)).toContain(`Die Geschichte in „bad.json“ lässt sich nicht erzählen. ${deutsch}`);
    expect(say('Spanish', told)).toContain(`La historia de «bad.json» no se puede contar. ${español}`);
    // As plain data, it survives the way from one thread to another.
    expect(say('German', structuredClone(told))).toBe(say('German', told));
  });
});
