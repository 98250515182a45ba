// Buttons that turn a picture and bring it nearer, for those who cannot drag and have no arrow keys.

import type { RefObject } from 'react';
import { flatPicture } from '../../languages/en/flat-picture';
import { useWords } from '../../panels/language-context';
import type { MoleculeCanvasHandle } from '../../scene/canvas-contract';

interface TurnPadProps {
  readonly handle: RefObject<MoleculeCanvasHandle | null>;
  readonly onHome: () => void;
}

/** Degrees and factor, as of one press of a key. */
const [STEP, ZOOM] = [15, 1.2];

/** The style sheet lays them out as a cross, or as a column. Signs on a grid of 20 by 20. */
const BUTTONS = [
  { name: 'left', sign: 'm12 5.5-4.5 4.5 4.5 4.5', turn: [-STEP, 0] },
  { name: 'right', sign: 'm8 5.5 4.5 4.5-4.5 4.5', turn: [STEP, 0] },
  { name: 'up', sign: 'm5.5 12 4.5-4.5 4.5 4.5', turn: [0, -STEP] },
  { name: 'down', sign: 'm5.5 8 4.5 4.5 4.5-4.5', turn: [0, STEP] },
  { name: 'nearer', sign: 'M5 10h10M10 5v10', zoom: ZOOM },
  { name: 'farther', sign: 'M5 10h10', zoom: 1 / ZOOM },
  { name: 'home', sign: 'M3.5 9.5 10 4l6.5 5.5M5.5 8.5v7h9v-7' },
] as const;

export function TurnPad({ handle, onHome }: TurnPadProps) {
  const words = useWords(flatPicture);
  const press = (button: (typeof BUTTONS)[number]) => {
    if ('turn' in button) handle.current?.rotate(button.turn[0], button.turn[1]);
    else if ('zoom' in button) handle.current?.zoom(button.zoom);
    else onHome();
  };
  return (
    <fieldset className="turn-pad" aria-label={words.pad}>
      {BUTTONS.map((button) => (
        <button key={button.name} type="button" className={`turn-${button.name}`} aria-label={words[button.name]} title={words[button.name]} onClick={() => press(button)}>
          <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d={button.sign} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
