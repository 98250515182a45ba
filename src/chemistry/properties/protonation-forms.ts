// The two forms of an amine, with its proton and without: where the proton goes, and which nitrogens take one.

import type { Molecule, Vec3 } from '../molecule';
import { add, cross, dot, normalize, scale, subtract } from '../vector';

export interface AmineSite {
  /** 0-based. */
  readonly nitrogen: number;
  /** Whether the molecule as given carries the proton there. */
  readonly isCharged: boolean;
  /** Hydrogens on it, 0-based, ascending. */
  readonly hydrogens: readonly number[];
}

export interface ProtonatedForm {
  readonly molecule: Molecule;
  /** Atoms that the change is about, 0-based: the nitrogen, and its proton where that was put on. */
  readonly changed: readonly number[];
}

/** Å, N–H of an ammonium ion as the MMFF94 force field has it, to two decimals. */
const AMMONIUM_BOND = 1.02;

/** Nitrogens on saturated carbons and hydrogens only. Those of amides and anilines lend their electron pair to a neighbour. */
export function amineSites(molecule: Molecule): readonly AmineSite[] {
  const { atoms, bonds } = molecule;
  const around: number[][] = atoms.map(() => []);
  const isMultiple = atoms.map(() => false);
  for (const { from, to, order } of bonds) {
    around[from]?.push(to);
    around[to]?.push(from);
    if (order !== 1) isMultiple[from] = isMultiple[to] = true;
  }
  const elementOf = (atom: number) => atoms[atom]?.element;
  const isSaturatedCarbon = (atom: number) => elementOf(atom) === 'C' && !isMultiple[atom] && around[atom]?.length === 4;
  return atoms.flatMap(({ element, charge }, nitrogen) => {
    const others = around[nitrogen] ?? [];
    const hydrogens = others.filter((other) => elementOf(other) === 'H').sort((a, b) => a - b);
    const isAmine = element === 'N' && others.every((other) => elementOf(other) === 'H' || isSaturatedCarbon(other));
    if (!isAmine || (charge !== 0 && charge !== 1) || others.length !== 3 + charge) return [];
    return [{ nitrogen, isCharged: charge === 1, hydrogens }];
  });
}

/** The form with the proton, or without it. A nitrogen that has none to give up keeps its charge: the molecule comes back as it was. */
export function otherForm(molecule: Molecule, { nitrogen, isCharged, hydrogens }: AmineSite): ProtonatedForm {
  const atoms = molecule.atoms.map((atom, index) => {
    const { partialCharge: _, ...rest } = atom;
    return index === nitrogen ? { ...rest, charge: isCharged ? 0 : 1 } : rest;
  });
  const lost = hydrogens.at(-1);
  if (!isCharged) {
    const bonds = [...molecule.bonds, { from: nitrogen, to: atoms.length, order: 1 as const }];
    const proton = { element: 'H', position: protonPlace(molecule, nitrogen), charge: 0 };
    return { molecule: { ...molecule, atoms: [...atoms, proton], bonds }, changed: [nitrogen, atoms.length] };
  }
  if (lost === undefined) return { molecule, changed: [nitrogen] };
  const renumbered = (atom: number) => (atom > lost ? atom - 1 : atom);
  const bonds = molecule.bonds.flatMap((bond) =>
    bond.from === lost || bond.to === lost ? [] : [{ ...bond, from: renumbered(bond.from), to: renumbered(bond.to) }],
  );
  return { molecule: { ...molecule, atoms: atoms.filter((_, index) => index !== lost), bonds }, changed: [nitrogen] };
}

/** Where the electron pair is: at the same angle to all three bonds, on the side away from them. Å. */
function protonPlace({ atoms, bonds }: Molecule, nitrogen: number): Vec3 {
  const at = (atom: number): Vec3 => atoms[atom]?.position ?? [0, 0, 0];
  const middle = at(nitrogen);
  const directions = bonds.flatMap(({ from, to }) => {
    const other = from === nitrogen ? to : to === nitrogen ? from : undefined;
    return other === undefined ? [] : [normalize(subtract(at(other), middle))];
  });
  const [a = [1, 0, 0], b = [0, 1, 0], c = [0, 0, 1]] = directions;
  const axis = normalize(cross(subtract(b, a), subtract(c, a)));
  return add(middle, scale(axis, dot(axis, a) > 0 ? -AMMONIUM_BOND : AMMONIUM_BOND));
}
