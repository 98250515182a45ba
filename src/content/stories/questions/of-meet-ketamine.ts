// The questions of “Meet ketamine”, by the step that asks them.

import { KETAMINE_PKA, protonationShares } from '../../../chemistry/properties/protonation';
import { bridge, claim, established } from '../../article';
import { sampled } from './sampled';
import type { Question } from './question';

export const ASKED_OF_KETAMINE = {
  hello: {
    kind: 'atom',
    prompt: 'Ketamine has a single nitrogen. Which atom is it?',
    element: 'N',
    clue: 'The nitrogen has three bonds: to two carbons and to one hydrogen.',
    reason: [
      established(['merck-index'], 'The formula counts one nitrogen. It stands between ', { group: 'n-methyl', text: 'a methyl group' }, ' and ', { group: 'stereocentre', text: 'the carbon that holds both rings' }, '.'),
      bridge('You will meet it again: much of what ketamine does hangs on it.'),
    ],
    waits: false,
  },
  skeleton: {
    prompt: 'How many carbons are in the two rings together?',
    choices: ['Ten', 'Eleven', 'Twelve'],
    answer: 2,
    reason: [
      established(['merck-index'], 'Each ring has six, and they share none.'),
      established(['merck-index'], 'The thirteenth carbon of the formula is in ', { group: 'n-methyl', text: 'the methyl group' }, ' on the nitrogen.'),
    ],
    waits: false,
  },
  chlorophenyl: {
    kind: 'atom',
    prompt: 'Which carbon carries the chlorine?',
    target: 'atoms:15',
    clue: 'It is the carbon of the flat ring that has neither a hydrogen nor the bond to the rest of the molecule.',
    reason: [
      established(['merck-index'], 'It is next to the carbon by which the ring is joined. Counted from that one it is number 2, hence the name: 2-chlorophenyl.'),
    ],
    waits: false,
  },
  charged: {
    kind: 'curve',
    prompt: 'How much of ketamine carries the extra proton at each pH?',
    x: { label: 'pH', from: 5, to: 10 },
    y: { label: 'Share with the extra proton', unit: '%', from: 0, to: 100 },
    at: [5.5, 6.5, 7.5, 8.5, 9.5],
    curve: sampled(5, 10, 20, (pH) => 100 * protonationShares(pH, KETAMINE_PKA).protonated),
    tolerance: 10,
    reason: [
      established(['merck-index'], 'The p', { italic: 'K' }, 'ₐ of ketamine is 7.5: there both forms are equal.'),
      claim('model', ['merck-index'], 'One step of pH away the ratio of the two is ten to one: 91\u00a0% at pH\u00a06.5, and 9\u00a0% at pH\u00a08.5 (computed).'),
    ],
    waits: false,
  },
  size: {
    kind: 'atom',
    prompt: 'Which atom of ketamine takes up the most room?',
    target: 'group:chlorine',
    element: 'Cl',
    clue: 'Look for the largest ball. There is only one of its kind.',
    reason: [
      established(['merck-index'], 'It is the chlorine, the only one that ketamine has.'),
      bridge('Of the elements in ketamine, chlorine has the largest radius in the table that this picture is drawn by; hydrogen has the smallest.'),
    ],
    waits: false,
  },
} as const satisfies Record<string, Question>;
