// What ties the 2D formula to the molecule: which drawn atom stands for an atom, what lies under a point, what is to be marked.
// Lengths are units of the formula, in which a bond is about 24 long.

import type { Depiction } from '../chemistry/flat/depiction';
import type { Bond, Molecule } from '../chemistry/molecule';

type Point = readonly [x: number, y: number];

/** An atom or a bond of the molecule, by 0-based index. */
export interface FormulaTarget {
  readonly kind: 'atom' | 'bond';
  readonly index: number;
}

/** Discs and rods of the formula that stand for some atoms. */
export interface FormulaParts {
  readonly dots: readonly Point[];
  readonly rods: readonly (readonly [from: Point, to: Point])[];
}

/** Half of a usual bond: this near to its end an atom is meant, not the bond. */
const ATOM_SHARE = 12;

/** For each atom the drawn one: itself, or of a hydrogen the heavy atom that bears it; undefined where the formula has neither. */
export function drawnAtoms({ atoms, bonds }: Molecule, depiction: Depiction): readonly (number | undefined)[] {
  const drawn: (number | undefined)[] = atoms.map((_, atom) => (atom < depiction.atoms.length ? atom : undefined));
  for (const { from, to } of bonds) {
    if (drawn[from] === undefined && to < depiction.atoms.length) drawn[from] = to;
    if (drawn[to] === undefined && from < depiction.atoms.length) drawn[to] = from;
  }
  return drawn;
}

/** How far a point lies from the part of a bond that is nearer to its middle than to its atoms. */
function distanceToMiddle([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Infinity;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const end = Math.min(ATOM_SHARE, length / 2);
  const along = Math.min(length - end, Math.max(end, (x - ax) * ux + (y - ay) * uy));
  return Math.hypot(x - ax - along * ux, y - ay - along * uy);
}

/** The atom or bond whose centre is nearest, if it is within reach. */
export function targetAt(depiction: Depiction, bonds: readonly Bond[], point: Point, reach: number): FormulaTarget | undefined {
  let nearest: FormulaTarget | undefined;
  let gap = reach;
  for (const [index, [x, y]] of depiction.atoms.entries()) {
    const away = Math.hypot(point[0] - x, point[1] - y);
    if (away <= gap) [nearest, gap] = [{ kind: 'atom', index }, away];
  }
  for (const [index, { from, to }] of bonds.entries()) {
    const [a, b] = [depiction.atoms[from], depiction.atoms[to]];
    const away = a && b ? distanceToMiddle(point, a, b) : Infinity;
    if (away < gap) [nearest, gap] = [{ kind: 'bond', index }, away];
  }
  return nearest;
}

/** Both ends of a bond, or the atom alone. */
export function atomsOf({ bonds }: Molecule, target: FormulaTarget | undefined): readonly number[] {
  if (!target) return [];
  if (target.kind === 'atom') return [target.index];
  const bond = bonds[target.index];
  return bond ? [bond.from, bond.to] : [];
}

/** Where the formula shows these atoms and the bonds among them. */
export function formulaParts({ bonds }: Molecule, depiction: Depiction, drawn: readonly (number | undefined)[], atoms: readonly number[]): FormulaParts {
  const shown = new Set(atoms.flatMap((atom) => drawn[atom] ?? []));
  const place = (atom: number) => (shown.has(atom) ? depiction.atoms[atom] : undefined);
  const rods = bonds.flatMap(({ from, to }) => {
    const [a, b] = [place(from), place(to)];
    return a && b ? [[a, b] as const] : [];
  });
  return { dots: [...shown].flatMap((atom) => [depiction.atoms[atom] ?? []].filter((each): each is Point => each.length === 2)), rods };
}
