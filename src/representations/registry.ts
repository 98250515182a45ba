// The table of representations: the options, the controls, the tests and the bench all read it. A new one is a file and a line here.
import type { Molecule } from '../chemistry/molecule';
import { drawBallAndStick } from './ball-and-stick';
import type { DrawOptions } from './draw-options';
import type { Drawing } from './drawing';
import { drawSpaceFilling } from './space-filling';
import { drawSticks } from './sticks';
import { drawWireframe } from './wireframe';

export interface Representation {
  /** As the controls name it. */
  readonly label: string;
  /** One sentence: what it shows. */
  readonly description: string;
  readonly draw: (molecule: Molecule, options?: DrawOptions) => Drawing;
}

export const REPRESENTATIONS = {
  'ball-and-stick': {
    label: 'Ball and stick',
    description: 'Balls for atoms and rods for bonds, so that both can be counted.',
    draw: drawBallAndStick,
  },
  sticks: {
    label: 'Sticks',
    description: 'Rods alone, so that the skeleton and its angles stand out.',
    draw: drawSticks,
  },
  'space-filling': {
    label: 'Space-filling',
    description: 'Balls at the van der Waals radius, the space that the molecule takes up.',
    draw: drawSpaceFilling,
  },
  wireframe: {
    label: 'Wireframe',
    description: 'Thin lines for bonds, so that nothing hides what lies behind.',
    draw: drawWireframe,
  },
} as const satisfies Record<string, Representation>;

export type RepresentationId = keyof typeof REPRESENTATIONS;
