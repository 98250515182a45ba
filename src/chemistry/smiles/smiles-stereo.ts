// Whether the stereo marks of a SMILES make sense: @ only where there is a hand, / and \ without contradiction.

import { ChemistryError } from '../chemistry-error';
import { elementName } from '../elements';
import type { Graph } from '../graph/graph';
import { bondsAtAtoms } from '../graph/written-graph';

/** With three neighbours these are flat or radicals; others keep a hand by their lone pair. */
const NO_LONE_PAIR = new Set(['B', 'C', 'Si', 'Ge']);

export function refuseSenselessStereo(graph: Graph): void {
  if (!graph.atoms.some(({ parity }) => parity) && !graph.bonds.some(({ direction }) => direction)) return;
  const bondsAt = bondsAtAtoms(graph.atoms.length, graph.bonds);
  graph.atoms.forEach((_, atom) => {
    refuseSenselessHand(graph, atom, bondsAt[atom] ?? []);
    refuseContradiction(graph, atom, bondsAt[atom] ?? []);
  });
}

function refuseSenselessHand(graph: Graph, index: number, bonds: readonly number[]): void {
  const atom = graph.atoms[index];
  if (!atom?.parity) return;
  const neighbours = bonds.length + atom.hydrogens;
  const what = `${elementName(atom.element)} at character ${atom.at + 1}`;
  if (neighbours > 4) {
    throw new ChemistryError('unsupported', `${what} has ${neighbours} neighbours; only tetrahedral hands are read here.`, atom.at);
  }
  if (bonds.length === 2 && bonds.every((bond) => graph.bonds[bond]?.order === 2)) {
    throw new ChemistryError('unsupported', `${what} is the middle of an allene, whose hand is not read here.`, atom.at);
  }
  if (neighbours < 3) {
    const count = `${neighbours} ${neighbours === 1 ? 'neighbour' : 'neighbours'}`;
    throw new ChemistryError('syntax', `${what} is marked with a hand but has only ${count}; it needs 3 or 4.`, atom.at);
  }
  if (neighbours === 3 && NO_LONE_PAIR.has(atom.element)) {
    throw new ChemistryError('syntax', `${what} is marked with a hand but has only 3 neighbours; it needs 4.`, atom.at);
  }
  if (atom.hydrogens > 1) {
    throw new ChemistryError('syntax', `${what} is marked with a hand but has ${atom.hydrogens} hydrogens alike.`, atom.at);
  }
}

/** Two marked neighbours at one end of a double bond must lie on different sides. */
function refuseContradiction(graph: Graph, atom: number, bonds: readonly number[]): void {
  if (!bonds.some((bond) => graph.bonds[bond]?.order === 2)) return;
  const marked = bonds.flatMap((index) => {
    const bond = graph.bonds[index];
    if (!bond?.direction) return [];
    return [{ above: (bond.direction === '/') === (bond.from === atom), at: bond.at }];
  });
  const [first, second] = marked;
  if (!first || !second || first.above !== second.above) return;
  const at = Math.max(first.at, second.at);
  throw new ChemistryError('syntax', `The marks at characters ${Math.min(first.at, second.at) + 1} and ${at + 1} put both neighbours on the same side.`, at);
}
