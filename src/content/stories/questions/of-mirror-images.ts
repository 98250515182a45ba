// The questions of “Mirror images”, by the step that asks them.

import { bridge, claim, established } from '../../article';
import type { Question } from './question';

export const ASKED_OF_HANDS = {
  oneCarbon: {
    kind: 'atom',
    prompt: 'Of the four neighbours, which one is the carbon of the ketone?',
    target: 'group:ketone',
    element: 'C',
    clue: 'It is a carbon with a double bond to the oxygen.',
    reason: [
      established(['merck-index'], { group: 'ketone', text: 'The ketone' }, ' is a carbon of the puckered ring with an oxygen on it.'),
      bridge('From the stereocentre the ring goes on both ways: this way to the ketone, the other way to a plain carbon. So the two ways differ.'),
    ],
    waits: false,
  },
  theOtherHand: {
    kind: 'order',
    prompt: 'In what order do the rules rank the four neighbours of the stereocentre?',
    items: ['The nitrogen', 'The carbon of the ketone', 'The carbon of the benzene ring', 'The plain carbon of the ring'],
    ends: ['Ranks highest', 'Ranks lowest'],
    reason: [
      bridge('Of the atoms themselves, nitrogen has the highest atomic number. Between the three carbons their own neighbours decide: oxygen outranks carbon, and carbon outranks hydrogen.'),
      established(['merck-index', 'zhang-2021'], 'Ranked in this way esketamine comes out as (', { italic: 'S' }, ') and arketamine as (', { italic: 'R' }, ').'),
    ],
    waits: false,
  },
  mixture: {
    prompt: 'Which of them is in the ketamine of the anaesthetist?',
    choices: ['Only esketamine', 'Only arketamine', 'Both, in equal parts'],
    answer: 2,
    reason: [established(['merck-index'], 'It is a racemate: of every two molecules, one is of either hand.')],
    waits: false,
  },
  openQuestions: {
    prompt: 'Why does one hand hold better than the other?',
    choices: ['Its chlorine is larger', 'It carries more charge', 'It is not established'],
    answer: 2,
    reason: [
      bridge('The two have the same atoms and the same charge.'),
      claim('disputed', ['zhang-2021', 'chou-2022'], 'No explanation atom by atom is established, and the structures hold only one of the two.'),
    ],
    waits: false,
  },
} as const satisfies Record<string, Question>;
