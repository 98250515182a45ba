// Atom mode: from an atom to the bonded neighbour that lies up, down, left or right of it on the screen. Pure.
import type { Molecule } from '../chemistry/molecule';
import { projectPoint, type ViewFrame } from './view-frame';

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADINGS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** Cosine: a neighbour more than 75° off the direction is not meant. */
const WIDEST = Math.cos((75 * Math.PI) / 180);

/** Whether an atom is in the picture; one that is not cannot be walked to. */
export type IsShown = (atom: number) => boolean;
const always: IsShown = () => true;

export function neighborToward(molecule: Molecule, frame: ViewFrame, atom: number, direction: Direction, isShown = always): number | undefined {
  const here = molecule.atoms[atom] && projectPoint(frame, molecule.atoms[atom].position);
  if (!here) return undefined;
  const [hx, hy] = HEADINGS[direction];
  let best: number | undefined;
  let closest = WIDEST;
  for (const { from, to } of molecule.bonds) {
    if (from !== atom && to !== atom) continue;
    const neighbor = from === atom ? to : from;
    const position = isShown(neighbor) ? molecule.atoms[neighbor]?.position : undefined;
    const there = position && projectPoint(frame, position);
    if (!there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const cosine = (dx * hx + dy * hy) / (Math.hypot(dx, dy) || 1);
    if (cosine > closest) [best, closest] = [neighbor, cosine];
  }
  return best;
}

/** Where atom mode begins: the atom nearest to the middle of the picture, hydrogens only if there is nothing else. */
export function middleAtom(molecule: Molecule, frame: ViewFrame, isShown = always): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  molecule.atoms.forEach(({ element, position }, atom) => {
    const at = isShown(atom) ? projectPoint(frame, position) : undefined;
    if (!at) return;
    const off = Math.hypot(at.x - frame.size.width / 2, at.y - frame.size.height / 2) + (element === 'H' ? 1e6 : 0);
    if (off < least) [best, least] = [atom, off];
  });
  return best;
}

/** The next atom by number, or the one before; round and round. */
export function atomBeside({ atoms }: Molecule, atom: number, step: 1 | -1, isShown = always): number | undefined {
  for (let gone = 1; gone <= atoms.length; gone++) {
    const next = (atom + (step * gone) % atoms.length + atoms.length) % atoms.length;
    if (isShown(next)) return next;
  }
  return undefined;
}

/** The first atom of the group after the one that the atom is in; groups are visited in their order, round and round. */
export function nextGroupAtom(molecule: Molecule, atom: number | undefined, isShown = always): number | undefined {
  const groups = molecule.groups.map(({ atoms }) => ({ atoms: atoms.filter(isShown) })).filter(({ atoms }) => atoms.length > 0);
  // Two groups that begin with the same atom are one stop: else the way would lead back from the second for ever.
  const firsts = [...new Set(groups.map(({ atoms }) => atoms[0]))];
  const holding = atom === undefined || firsts.includes(atom) ? atom : groups.find(({ atoms }) => atoms.includes(atom))?.atoms[0];
  return firsts[(firsts.indexOf(holding) + 1) % firsts.length];
}
