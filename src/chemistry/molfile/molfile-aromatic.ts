// Aromatic bonds in a molfile do not tell which nitrogens of a ring carry a hydrogen. Where the count of ring electrons shows
// that some must, the file is refused: read without them it would be another molecule.

import { tableFaults } from '../../languages/en/table-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Graph, GraphAtom, GraphBond } from '../graph/graph';
import { bondsAtAtoms } from '../graph/written-graph';

/** Throws for a ring system with bare nitrogens and not 4n + 2 electrons (Hückel, 1931). */
export function refuseOpenTautomers(graph: Graph): void {
  const { atoms, bonds } = graph;
  if (!bonds.some(({ aromatic }) => aromatic)) return;
  const bondsAt = bondsAtAtoms(atoms.length, bonds).map((indices) => indices.flatMap((index) => bonds[index] ?? []));
  const seen = new Uint8Array(atoms.length);
  atoms.forEach(({ aromatic }, start) => {
    if (!aromatic || seen[start]) return;
    const system = new Set([start]);
    for (const atom of system) {
      seen[atom] = 1;
      for (const bond of bondsAt[atom] ?? []) if (bond.aromatic) system.add(bond.from).add(bond.to);
    }
    const members = [...system];
    if (!members.some((atom) => isBareNitrogen(atoms[atom], bondsAt[atom] ?? []))) return;
    const electrons = members.reduce((sum, atom) => sum + ringElectrons(atoms[atom], bondsAt[atom] ?? []), 0);
    if (electrons % 4 === 2) return;
    const at = atoms[Math.min(...members)]?.at ?? 0;
    throw fault('aromaticity', tell(tableFaults, 'openTautomers', at), at);
  });
}

function isBareNitrogen(atom: GraphAtom | undefined, bonds: readonly GraphBond[]): boolean {
  return atom?.element === 'N' && atom.charge === 0 && atom.hydrogens === 0 && bonds.length === 2;
}

/** One from an atom with a double bond in the ring, none from one with a double bond outside or an empty orbital, two from a lone pair. */
function ringElectrons(atom: GraphAtom | undefined, bonds: readonly GraphBond[]): 0 | 1 | 2 {
  if (bonds.some(({ aromatic, order }) => aromatic && order === 2)) return 1;
  if (bonds.some(({ order }) => order === 2)) return 0;
  return atom?.element === 'B' || (atom?.element === 'C' && atom.charge > 0) ? 0 : 2;
}
