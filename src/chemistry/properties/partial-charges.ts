// Partial charges by partial equalisation of orbital electronegativity (PEOE): J. Gasteiger and M. Marsili,
// Tetrahedron 1980, 36, 3219. Electrons flow along bonds to the more electronegative atom, half as much each round.
// An approximation from connections alone: sigma charges, the same for every conformer.
import { surfaceFaults } from '../../languages/en/surface-faults';
import { tell, type Told } from '../../languages/said';
import { namedElement } from '../elements';
import { hybridizations, neighborsOf } from './partial-charges-hybridization';
import { ELECTRONEGATIVITIES, HYDROGEN_CATION, type Electronegativity, type Hybridization } from './partial-charges-parameters';
import { resonanceSets } from './partial-charges-resonance';
import type { Atom, Molecule } from '../molecule';

export type PartialCharges =
  | {
      /** e, one per atom; they sum to the net formal charge. */
      readonly charges: readonly number[];
    }
  | {
      /** For the reader: why there are none. */
      readonly unavailable: Told;
    };

/** The paper's damping: the share of each round's flow that is carried out is halved from round to round. */
const DAMPING = 0.5;
/** The paper stops after six; twelve leave less than 1e-4 e to flow. */
const ROUNDS = 12;
const HALOGENS = new Set(['F', 'Cl', 'Br', 'I']);

export function partialCharges({ atoms, bonds }: Pick<Molecule, 'atoms' | 'bonds'>): PartialCharges {
  const neighbors = neighborsOf(atoms, bonds);
  const states = hybridizations(atoms, neighbors);
  const charges = atoms.map(({ charge }) => charge);
  for (const set of resonanceSets(atoms, neighbors)) {
    const share = set.reduce((sum, atom) => sum + (atoms[atom]?.charge ?? 0), 0) / set.length;
    // Atoms that share a charge are alike: the flattest state of the set holds for each.
    const flattest = (['sp', 'sp2'] as const).find((state) => set.some((atom) => states[atom] === state));
    for (const atom of set) {
      charges[atom] = share;
      if (flattest) states[atom] = flattest;
    }
  }

  const parameters: Electronegativity[] = [];
  for (const [index, atom] of atoms.entries()) {
    const state = states[index] ?? 'sp3';
    const found = ELECTRONEGATIVITIES[atom.element]?.[state];
    const crowded = HALOGENS.has(atom.element) && (neighbors[index]?.length ?? 0) > 1;
    if (!found || crowded) return { unavailable: noParameters(atom, state, crowded) };
    parameters.push(found);
  }
  equalize(charges, parameters, atoms, bonds);
  return { charges };
}

/** Lets the charges flow, in place. What leaves one atom enters another, so the sum stays. */
function equalize(
  charges: number[],
  parameters: readonly Electronegativity[],
  atoms: readonly Atom[],
  bonds: Molecule['bonds'],
): void {
  const cations = parameters.map(([a, b, c], atom) => (atoms[atom]?.element === 'H' ? HYDROGEN_CATION : a + b + c));
  let damping = 1;
  for (let round = 0; round < ROUNDS; round++) {
    damping *= DAMPING;
    const pull = parameters.map(([a, b, c], atom) => {
      const charge = charges[atom] ?? 0;
      return a + charge * (b + charge * c);
    });
    for (const { from, to } of bonds) {
      const difference = (pull[to] ?? 0) - (pull[from] ?? 0);
      // Over the electronegativity of the cation of the atom that gives electrons.
      const moved = (damping * difference) / (cations[difference > 0 ? from : to] ?? Infinity);
      charges[from] = (charges[from] ?? 0) + moved;
      charges[to] = (charges[to] ?? 0) - moved;
    }
  }
}

function noParameters({ element }: Atom, state: Hybridization, crowded: boolean): Told {
  const name = namedElement(element);
  if (crowded) return tell(surfaceFaults, 'noChargesIfBridging', name);
  return ELECTRONEGATIVITIES[element] === undefined ? tell(surfaceFaults, 'noCharges', name) : tell(surfaceFaults, 'noChargesInState', name, state);
}
