// The independent toolkit, and what it says of a molecule: elements, charges, isotopes, hydrogens, radicals, bonds.
import initRDKitModule, { type MainModule, type Mol } from '@rdkit/rdkit';
import type { Graph } from '../../src/chemistry/graph/graph';
import { elementOf, ELEMENTS } from '../../src/chemistry/elements';

export const loadRdkit = (): Promise<MainModule> => initRDKitModule();

export interface Summary {
  /** "C+1 13 H3 *1" and so on: element, charge, isotope, hydrogens, unpaired electrons. */
  readonly atoms: readonly string[];
  /** Atom pairs, ascending; orders are compared as sums at each atom, since Kekulé structures may differ. */
  readonly pairs: readonly string[];
  readonly orderSums: readonly number[];
}

interface CommonAtom {
  readonly z?: number;
  readonly chg?: number;
  readonly isotope?: number;
  readonly impHs?: number;
  readonly nRad?: number;
}

interface CommonBond {
  readonly bo?: number;
  readonly atoms: readonly [number, number];
}

const label = (element: string, charge: number, isotope: number, hydrogens: number, unpaired: number) =>
  `${element}${charge > 0 ? '+' : ''}${charge || ''} ${isotope || ''} H${hydrogens} *${unpaired}`;

function summary(atoms: readonly string[], bonds: readonly { from: number; to: number; order: number }[]): Summary {
  const orderSums = atoms.map(() => 0);
  for (const { from, to, order } of bonds) for (const atom of [from, to]) orderSums[atom] = (orderSums[atom] ?? 0) + order;
  const pairs = bonds.map(({ from, to }) => `${Math.min(from, to)}-${Math.max(from, to)}`).sort();
  return { atoms, pairs, orderSums };
}

/** Metals are left out of the count of unpaired electrons: RDKit guesses them, the readers do not. */
const MODELLED = new Set('H B C N O F Si P S Cl Ge As Se Br Te I'.split(' '));

export function summaryOfGraph(graph: Graph): Summary {
  return summary(
    graph.atoms.map(({ element, charge, isotope = 0, hydrogens, unpairedElectrons }) =>
      label(element, charge, isotope, hydrogens, MODELLED.has(element) ? unpairedElectrons : 0),
    ),
    graph.bonds.map(({ from, to, order }) => ({ from, to, order: order === 'dative' ? 0 : order })),
  );
}

export function summaryOfRdkit(mol: Mol): Summary {
  const { molecules } = JSON.parse(mol.get_json()) as { molecules: { atoms: CommonAtom[]; bonds: CommonBond[] }[] };
  const [{ atoms, bonds } = { atoms: [], bonds: [] }] = molecules;
  return summary(
    atoms.map(({ z = 6, chg = 0, isotope = 0, impHs = 0, nRad = 0 }) => {
      const element = ELEMENTS[z - 1]?.symbol ?? '?';
      return label(element, chg, isotope, impHs, MODELLED.has(element) ? nRad : 0);
    }),
    bonds.map(({ bo = 1, atoms: [from, to] }) => ({ from, to, order: bo > 3 ? 0 : bo })),
  );
}

/** Hill-free check sum that needs no toolkit: mass from the periodic table here, isotopes as if natural. */
export function massOf(graph: Graph): number {
  const hydrogen = elementOf('H')?.mass ?? 0;
  return graph.atoms.reduce((sum, { element, hydrogens }) => sum + (elementOf(element)?.mass ?? 0) + hydrogens * hydrogen, 0);
}
