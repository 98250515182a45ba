// What a comparison puts into the picture: the second molecule in its half, or laid over the first; what differs is lit in both.

import type { Molecule } from '../../chemistry/molecule';
import { titleWithHands } from '../../content/describe-stereo';
import type { Rooms } from '../../languages/room';
import type { Rgb } from '../../representations/element-style';
import type { Exhibit } from '../../state/exhibit';
import type { Compared } from './use-comparison';

/** Of the molecule that is laid over, on light and dark grounds. */
const TINT: Rgb = [64, 132, 196];

/** `selection`: chosen atoms of the first; their partners are lit in place of what differs. */
export function compareExhibit(first: Molecule, compared: Compared, isOver: boolean, selection: readonly number[]): Exhibit {
  const { placed, pairs } = compared;
  if (isOver) return { beside: undefined, ghosts: [{ molecule: placed, opacity: 0.55, tint: TINT }], lit: compared.first };
  const partners = pairs.flatMap(([second, own]) => (selection.includes(own) ? [second] : []));
  const beside = {
    molecule: placed,
    title: (rooms: Rooms) => titleWithHands(placed, rooms),
    ownTitle: (rooms: Rooms) => titleWithHands(first, rooms),
    camera: 'same',
    lit: selection.length > 0 ? partners : compared.second,
  } as const;
  return { beside, ghosts: undefined, lit: compared.first };
}
