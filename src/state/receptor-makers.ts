// The receptor as it is in src/receptor, for the follower: what is shared with the ligand is looked for in a worker.

import type { AtomPair } from '../chemistry/compare/common-substructure';
import type { Alignment } from '../chemistry/compare/superpose-molecules';
import type { Molecule } from '../chemistry/molecule';
import { parts } from '../languages/en/parts';
import { LIGAND } from '../receptor/ligand';
import { ligandPairs } from '../receptor/ligand-pairs';
import { numbersOfPart } from '../receptor/part-groups';
import { RECEPTOR_PARTS } from '../receptor/parts';
import { type Placed, placeInPore } from '../receptor/place-in-pore';
import { receptorSurroundings } from '../receptor/receptor-surroundings';
import type { Ground, ReceptorMakers } from './follow-receptor';
import type { NamedPart } from './receptor-view';

const NAMED: readonly NamedPart[] = RECEPTOR_PARTS.map(({ id, label }) => ({ id, label, says: (rooms) => rooms(parts).name(label) }));

type Superpose = (moving: Molecule, fixed: Molecule, signal: AbortSignal) => Promise<Alignment | undefined>;

export function receptorMakers(superpose: Superpose, ground: () => Ground): ReceptorMakers<readonly AtomPair[], Placed> {
  return {
    parts: NAMED,
    numbersOf: numbersOfPart,
    knownPairs: ligandPairs,
    findPairs: async (molecule, signal) => (await superpose(molecule, LIGAND, signal))?.pairs,
    place: placeInPore,
    surround: receptorSurroundings,
    ground,
  };
}
