// Whether the stereo marks of a SMILES make sense: @ only where there is a hand, / and \ without contradiction.

import { namedElement } from '../elements';
import type { Graph } from '../graph/graph';
import { bondsAtAtoms } from '../graph/written-graph';
import { smilesFault } from './smiles-fault';

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
  const element = namedElement(atom.element);
  if (neighbours > 4) throw smilesFault('unsupported', 'handNeighbours', atom.at, element, neighbours);
  if (bonds.length === 2 && bonds.every((bond) => graph.bonds[bond]?.order === 2)) {
    throw smilesFault('unsupported', 'handAllene', atom.at, element);
  }
  if (neighbours < 3) throw smilesFault('syntax', 'handTooFew', atom.at, element, neighbours);
  if (neighbours === 3 && NO_LONE_PAIR.has(atom.element)) throw smilesFault('syntax', 'handFlat', atom.at, element);
  if (atom.hydrogens > 1) throw smilesFault('syntax', 'handHydrogens', atom.at, element, atom.hydrogens);
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
  throw smilesFault('syntax', 'sameSide', at, Math.min(first.at, second.at) + 1);
}
