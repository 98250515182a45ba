// What is known of turns about bonds, as distances of the atoms at their two ends: single bonds between tetrahedral atoms are staggered
// (so that six-membered rings become chairs), and esters, acids and amides have the chain on the side of the oxygen (Z).

import { isFlat } from './flat-atoms';
import { neighboursOf, type Structure } from '../structure';

type BondLength = (a: number, b: number) => number;

/** Degrees; of a chair of cyclohexane 55, but at less than 60 twisted boats are too good as well. */
const STAGGERED = 60;
const TETRAHEDRAL = (109.5 * Math.PI) / 180;
const TRIGONAL = (120 * Math.PI) / 180;

/** Å: from the first to the last of four atoms in a row, by the lengths of the bonds, the angles between them and the turn about the middle one, radians. */
function across14(lengths: readonly [number, number, number], angles: readonly [number, number], turn: number): number {
  const [first, middle, last] = lengths;
  const along = middle - first * Math.cos(angles[0]) - last * Math.cos(angles[1]);
  const [near, far] = [first * Math.sin(angles[0]), last * Math.sin(angles[1])];
  return Math.sqrt(along * along + near * near + far * far - 2 * near * far * Math.cos(turn));
}

const isTetrahedral = (structure: Structure, atom: number) => {
  const element = structure.atoms[atom]?.element;
  const count = neighboursOf(structure, atom).length;
  return !isFlat(structure, atom) && (element === 'C' || element === 'Si' ? count === 4 : (element === 'N' && count >= 3) || ((element === 'O' || element === 'S') && count === 2));
};

/** Whether both are in one ring of three or four atoms, which cannot be staggered. */
const isInTightRing = (structure: Structure, from: number, to: number) => {
  const beyond = new Set(neighboursOf(structure, to).filter((each) => each !== from));
  return neighboursOf(structure, from).some((each) => each !== to && (beyond.has(each) || neighboursOf(structure, each).some((next) => next !== from && beyond.has(next))));
};

/** Least distances, Å, by i * count + j with i < j, of the atoms at the ends of bonds that are staggered. */
export function staggeredPairs(structure: Structure, members: readonly number[], at: (atom: number) => number, bondLength: BondLength): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const { from, to, order } of structure.bonds) {
    if (order !== 1 || at(from) < 0 || !isTetrahedral(structure, from) || !isTetrahedral(structure, to) || isInTightRing(structure, from, to)) continue;
    for (const a of neighboursOf(structure, from)) {
      for (const b of neighboursOf(structure, to)) {
        if (a === to || b === from || a === b) continue;
        const length = across14([bondLength(a, from), bondLength(from, to), bondLength(to, b)], [TETRAHEDRAL, TETRAHEDRAL], (STAGGERED * Math.PI) / 180);
        least.set(Math.min(at(a), at(b)) * members.length + Math.max(at(a), at(b)), length);
      }
    }
  }
  return least;
}

/** Oxygens of acids, esters and amides, each with the atom that lies on its side. */
export function synPairs(structure: Structure, members: readonly number[], bondLength: BondLength): readonly { readonly a: number; readonly b: number; readonly length: number }[] {
  const inPart = new Set(members);
  const element = (atom: number) => structure.atoms[atom]?.element;
  return structure.bonds.flatMap(({ from, to, order }) => {
    const [carbon, oxygen] = element(from) === 'C' ? [from, to] : [to, from];
    if (order !== 2 || !inPart.has(from) || element(carbon) !== 'C' || element(oxygen) !== 'O') return [];
    return neighboursOf(structure, carbon).flatMap((hetero) => {
      if (hetero === oxygen || (element(hetero) !== 'O' && element(hetero) !== 'N') || structure.atoms[hetero]?.charge !== 0) return [];
      const others = neighboursOf(structure, hetero).filter((each) => each !== carbon);
      const heavy = others.filter((each) => element(each) !== 'H');
      const side = others.length === 1 ? others[0] : heavy.length === 1 ? heavy[0] : undefined;
      if (side === undefined || inOneRing(structure, carbon, hetero)) return [];
      const angles = [TRIGONAL, element(hetero) === 'O' ? TETRAHEDRAL : TRIGONAL] as const;
      return [{ a: oxygen, b: side, length: across14([bondLength(oxygen, carbon), bondLength(carbon, hetero), bondLength(hetero, side)], angles, 0) }];
    });
  });
}

/** Whether a way leads from one to the other without the bond between them. */
function inOneRing(structure: Structure, from: number, to: number): boolean {
  const seen = new Set([from]);
  const queue = neighboursOf(structure, from).filter((each) => each !== to);
  for (let atom = queue.pop(); atom !== undefined; atom = queue.pop()) {
    if (atom === to) return true;
    if (seen.has(atom)) continue;
    seen.add(atom);
    queue.push(...neighboursOf(structure, atom));
  }
  return false;
}
