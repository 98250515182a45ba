// The questions of “Ketamine and its cousins”, by the step that asks them.

import { bridge, claim, established } from '../../article';
import type { Question } from './question';

export const ASKED_OF_COUSINS = {
  ketamine: {
    kind: 'atom',
    prompt: 'The body takes one carbon off the nitrogen. Which carbon can that be?',
    target: 'group:n-methyl',
    element: 'C',
    clue: 'It is bonded to the nitrogen and to no other carbon.',
    reason: [established(['ketalar-label'], 'Ketamine is turned into norketamine, which lacks ', { group: 'n-methyl', text: 'the methyl group' }, ' on the nitrogen.')],
    waits: false,
  },
  norketamine: {
    prompt: 'How many hydrogens are on the nitrogen of norketamine?',
    choices: ['One', 'Two', 'Three'],
    answer: 1,
    reason: [
      bridge('A nitrogen without a charge has three bonds, and here a single one of them goes to a carbon.'),
      established(['ketalar-label'], 'In ketamine a methyl group is in the place of one of the two.'),
    ],
    waits: false,
  },
  memantine: {
    prompt: 'Is it settled that less memantine than ketamine stays trapped?',
    choices: ['Yes, wherever it was measured', 'No, laboratories disagree', 'No, nobody has measured it'],
    answer: 1,
    reason: [
      claim('reported', ['mealing-1999'], 'In rat nerve cells less memantine stayed trapped than ketamine.'),
      claim('disputed', ['emnett-2013', 'johnson-2015'], 'At synapses another laboratory could not tell the two apart.'),
    ],
    waits: false,
  },
  dAp5: {
    kind: 'order',
    prompt: 'In what order do these blockers of the pore leave channels that are kept switched on?',
    items: ['Memantine', 'Ketamine', 'Dizocilpine (MK-801)'],
    ends: ['Leaves soonest', 'Leaves last'],
    reason: [
      claim('reported', ['gilling-2009'], 'Memantine left at 0.53 a second, ketamine at 0.22 a second.'),
      claim('reported', ['huettner-1988'], 'Dizocilpine took about 90\u00a0minutes.'),
      bridge('The cells and the voltages were not quite the same; the order does not hang on that.'),
    ],
    waits: false,
  },
} as const satisfies Record<string, Question>;
