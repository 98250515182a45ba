// Experiments on how a trapping blocker gets in, stays and leaves.

import { bridge, claim, established } from '../article';
import type { ExperimentText } from './experiment-text';

const DRUG = { concept: 'drug', text: 'drug' } as const;
const GLUTAMATE = { concept: 'agonist', text: 'glutamate' } as const;
const CURRENT = { concept: 'current', text: 'current' } as const;
const MODEL = ['gilling-2009'] as const;

export const useDependence: ExperimentText = {
  title: 'No block without glutamate',
  done: [bridge('The ', DRUG, ' is there from the start. ', { concept: 'agonist', text: 'Glutamate' }, ' comes only later, in short jets, one a second. A second run has no drug.')],
  question: {
    prompt: 'How large is the first current, against the one without the drug?',
    choices: ['Almost as large', 'About half as large', 'Almost gone'],
    answer: 0,
    reason: [
      established(['huettner-1988', 'mealing-1999'], 'A blocker of this kind gets into a channel only while the channel is open.'),
      claim('model', MODEL, 'So waiting beside closed channels does nothing: each jet opens them for a moment, and each time a few more are blocked.'),
    ],
  },
  look: [bridge('Follow the share of drug trapped: it stays at nothing until the first jet, and then climbs in steps. At each jet some of it shows as open, blocked.')],
  expected: [
    { id: 'inside-before', what: 'Drug inside before the first jet', model: { kinetic: 0, equilibrium: 0 }, unit: '%', within: 0 },
    { id: 'first-peak', what: 'First peak, against that without drug', model: { kinetic: 94.3, equilibrium: 89.1 }, unit: '%', within: 1 },
  ],
};

export const sameDecline: ExperimentText = {
  title: 'Once a second, or once in ten',
  done: [bridge('Two trains of the same short jets of ', GLUTAMATE, ', with the ', DRUG, ' there all the time. One train is ten times slower.')],
  question: {
    prompt: 'After the same number of jets, in which train is more of the current lost?',
    choices: ['In the fast one', 'In the slow one: the drug has had ten times as long', 'In both alike'],
    answer: 2,
    reason: [
      claim('model', MODEL, 'The drug gets in by openings, not by seconds. Between two jets the channels are closed, and nothing comes or goes.'),
      bridge('A drug that simply needed time would have done more in the slow train.'),
    ],
  },
  look: [bridge('Compare the heights by the number of the jet, not by the clock: the two rows of points lie on each other.')],
  expected: [
    { id: 'peak-10-fast', what: 'Tenth peak against the first, once a second', model: { kinetic: 29, equilibrium: 12 }, unit: '%', within: 1 },
    { id: 'peak-10-slow', what: 'Tenth peak against the first, once in ten seconds', model: { kinetic: 29, equilibrium: 12 }, unit: '%', within: 1 },
    { id: 'peak-30-fast', what: 'Thirtieth peak against the first, once a second', model: { kinetic: 14, equilibrium: 7 }, unit: '%', within: 1 },
  ],
};

export const trapping: ExperimentText = {
  title: 'Trapped while closed',
  done: [bridge('Drug and ', GLUTAMATE, ' are given together, and then washed away together for two minutes. After that glutamate comes back, but no ', DRUG, '.')],
  question: {
    prompt: 'How much of the drug is still in the channels after the two minutes of washing?',
    choices: ['Nearly all of it', 'About half of it', 'Nearly none of it'],
    answer: 0,
    reason: [
      established(['lodge-2015', 'mealing-1999'], 'When glutamate leaves, the gate closes with the drug inside. That is called trapping.'),
      claim('reported', ['mealing-1999', 'gilling-2009'], 'In one study most of the block outlasted two minutes of washing, in another all of the drug stayed.'),
      claim('reported', ['mealing-1999'], 'Once the channels were opened again, the block was fully gone within 50\u00a0seconds.'),
    ],
  },
  look: [bridge('Follow the share that is trapped through the wash: it hardly falls. Then see how soon the ', CURRENT, ' is back once the channels open.')],
  expected: [
    {
      id: 'kept',
      what: 'Still inside after the wash, of what was',
      model: { kinetic: 97.4, equilibrium: 97.4 },
      unit: '%',
      within: 0.5,
      published: claim('reported', ['mealing-1999', 'gilling-2009'], 'From most of it to all of it, by study.'),
    },
    {
      id: 'release',
      what: 'Time until it has fallen to 1/e once the channels open again',
      model: { kinetic: 4.7, equilibrium: 4.7 },
      unit: 's',
      within: 0.25,
      published: claim('reported', ['gilling-2009'], '4.5\u00a0s, from an off-rate of 0.22 a second.'),
    },
  ],
};

export const voltageRelief: ExperimentText = {
  title: 'Relief by voltage',
  done: [bridge('The ', DRUG, ' is washed away while ', GLUTAMATE, ' stays. At that moment the ', { concept: 'membrane', text: 'voltage' }, ' jumps in one run and stays as it was in the other.')],
  question: {
    prompt: 'Where does the drug leave sooner?',
    choices: ['At −70\u00a0mV', 'At +40\u00a0mV', 'At both alike'],
    answer: 1,
    reason: [
      claim('reported', ['halliwell-1989'], 'The block is stronger where the inside of the cell is more negative.'),
      claim('proposed', ['gilling-2009'], 'That fits a drug with a positive charge: the field holds it in the pore, and lets it go when the voltage turns.'),
      claim('reported', ['huettner-1988'], 'For MK-801, a relative that leaves much more slowly, recovery took about 90\u00a0minutes near −70\u00a0mV and about 2\u00a0minutes at +30\u00a0mV.'),
    ],
  },
  look: [bridge('Compare the two lines of channels with the drug inside after the wash. The ', CURRENT, ' also turns its direction with the voltage, so judge by the share.')],
  expected: [
    { id: 'release-stepped', what: 'Time until the drug inside has fallen to 1/e at +40\u00a0mV', model: { kinetic: 0.24, equilibrium: 0.24 }, unit: 's', within: 0.03 },
    { id: 'release-kept', what: 'The same at −70\u00a0mV', model: { kinetic: 4.7, equilibrium: 4.7 }, unit: 's', within: 0.15 },
  ],
};
