// The questions of “Block, trap, release”, by the step that asks them.

import { steadyStateBlock } from '../../../pharmacology';
import { claim, established } from '../../article';
import { magnesiumFree } from '../../figures/magnesium';
import { sampled } from './sampled';
import type { Question } from './question';

/** Of ketamine, in the question on the voltage. */
export const ASKED_MICROMOLAR = 10;

const blockedAt = (voltageMillivolts: number) => steadyStateBlock({ drugMicromolar: ASKED_MICROMOLAR, voltageMillivolts, magnesiumMillimolar: 0 });

const VOLTAGE = 'Voltage inside the cell';

export const ASKED_OF_BLOCK = {
  twoKeys: {
    prompt: 'Which messengers must be bound before the channel opens?',
    choices: ['Glutamate alone', 'Glycine alone', 'Both of them'],
    answer: 2,
    reason: [established(['hansen-2021'], 'It opens only when ', { concept: 'agonist', text: 'glutamate' }, ' and ', { concept: 'agonist', text: 'glycine' }, ' are bound at the same time.')],
    waits: false,
  },
  magnesium: {
    kind: 'curve',
    prompt: 'How many of the open channels has magnesium left, at each voltage?',
    x: { label: VOLTAGE, unit: 'mV', from: -100, to: 40 },
    y: { label: 'Open channels free of magnesium', unit: '%', from: 0, to: 100 },
    at: [-80, -50, -20, 10, 40],
    curve: sampled(-100, 40, 28, (voltage) => 100 * magnesiumFree(voltage)),
    tolerance: 15,
    reason: [
      established(['nowak-1984', 'mayer-1984'], 'The more negative the inside, the harder the voltage pulls the ion into the pore.'),
      claim('model', ['jahr-1990'], 'With 1\u00a0mM of magnesium only about 4\u00a0% are free at −70\u00a0mV, and 78\u00a0% at 0\u00a0mV (computed from an equation that was measured on nerve cells in culture).'),
    ],
    waits: false,
  },
  trapped: {
    kind: 'order',
    prompt: 'In what order does trapping come about?',
    items: ['Glutamate and glycine open the channel', 'Ketamine enters the pore', 'Glutamate leaves', 'The gate closes over the drug'],
    ends: ['First', 'Last'],
    reason: [
      established(['lodge-2015', 'mealing-1999'], 'The drug gets in only through an open gate, and is trapped when the gate closes behind it.'),
    ],
    waits: false,
  },
  released: {
    kind: 'curve',
    prompt: 'How much of the current does ketamine block, at each voltage?',
    x: { label: VOLTAGE, unit: 'mV', from: -80, to: 40 },
    y: { label: 'Current blocked', unit: '%', from: 0, to: 100 },
    at: [-80, -40, 0, 40],
    curve: sampled(-80, 40, 24, (voltage) => 100 * blockedAt(voltage)),
    tolerance: 15,
    reason: [
      claim('reported', ['halliwell-1989'], 'The block is stronger when the inside of the cell is more negative.'),
      claim('model', ['gilling-2009'], 'In the model of this page, with 10\u00a0µM of ketamine and no magnesium, it falls from 87\u00a0% at −70\u00a0mV to 18\u00a0% at +40\u00a0mV (computed from measured rates; other data put the drug at about twice the strength).'),
    ],
    waits: false,
  },
  andThen: {
    prompt: 'How does ketamine lift mood?',
    choices: ['By the block of NMDA receptors and nothing else', 'By one of its metabolites', 'That is not settled'],
    answer: 2,
    reason: [claim('disputed', ['zanos-gould-2018'], 'Several routes are proposed, mostly from work on rodents, and they do not exclude each other.')],
    waits: false,
  },
} as const satisfies Record<string, Question>;
