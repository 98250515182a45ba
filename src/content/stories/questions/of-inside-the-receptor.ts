// The questions of “Inside the NMDA receptor”, by the step that asks them.

import { bridge, claim, established } from '../../article';
import type { Question } from './question';

const MEASURED = ['zhang-2021'] as const;

export const ASKED_OF_RECEPTOR = {
  whole: {
    prompt: 'About how many lengths of the drug make up the height of the receptor?',
    choices: ['3', '30', '300'],
    answer: 1,
    reason: [claim('model', MEASURED, 'About 170\u00a0Å against 6\u00a0Å (measured in 7EU8, hydrogens aside).')],
    waits: false,
  },
  gateAndFilter: {
    kind: 'order',
    prompt: 'In what order would an ion from outside the cell meet these, on its way in?',
    items: ['The layer that holds the keys', 'The gate', 'The place of ketamine', 'The filter'],
    ends: ['First, outside the cell', 'Last, towards the inside'],
    reason: [
      established(['song-2018', 'zhang-2021'], 'The layer that holds the keys is outside the membrane; within it the ', { part: 'gate', text: 'gate' }, ' lies above and the ', { part: 'filter', text: 'filter' }, ' below.'),
      established(['zhang-2021', 'chou-2022'], 'Ketamine was found in the hollow between gate and filter.'),
    ],
    waits: false,
  },
  downThePore: {
    prompt: 'How do the chains stand around the pore?',
    choices: ['The two of a kind side by side', 'The two kinds in turn', 'Three of a kind and one other'],
    answer: 1,
    reason: [claim('model', MEASURED, 'Going round the pore, a chain of GluN1 is followed by one of GluN2B, and so on (measured in 7EU8).')],
    waits: false,
  },
  bondNotSeen: {
    prompt: 'What do the published coordinates show of that hydrogen bond?',
    choices: ['A clear bond', 'No atom of the drug near enough for one', 'Nothing: this residue is missing'],
    answer: 1,
    reason: [
      claim('model', MEASURED, 'The nearest atom of the drug is 4.1\u00a0Å away, too far for such a bond (measured in 7EU8).'),
      claim('proposed', ['zhang-2021'], 'That the bond forms at times is proposed from simulation and from mutants.'),
    ],
    waits: false,
  },
  howSharp: {
    prompt: 'What in this picture deserves the most trust?',
    choices: ['In which hollow the drug sits', 'A single distance to its last digit', 'Where each hydrogen points'],
    answer: 0,
    reason: [
      claim('reported', ['zhang-2021'], 'At a resolution of 4.07\u00a0Å the map shows where the drug is, and not each of its atoms.'),
      bridge('Distances in it are good for a rough idea only.'),
    ],
    waits: false,
  },
} as const satisfies Record<string, Question>;
