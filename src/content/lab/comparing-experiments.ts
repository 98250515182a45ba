// Experiments on dose, on magnesium, and on two other drugs beside ketamine.

import { bridge, claim, established } from '../article';
import type { ExperimentText } from './experiment-text';

const DRUG = { concept: 'drug', text: 'drug' } as const;
const KETAMINE = { concept: 'drug', text: 'ketamine' } as const;
const GLUTAMATE = { concept: 'agonist', text: 'glutamate' } as const;
const MAGNESIUM = { concept: 'magnesium', text: 'magnesium' } as const;
const HALF = { term: 'ic50', text: 'IC₅₀' } as const;

export const doseResponseCurve: ExperimentText = {
  title: 'How much blocks half',
  done: [bridge('The block that is reached in the end is worked out for forty doses, and a curve is laid through them. Its middle is the ', HALF, '.')],
  question: {
    prompt: 'Ten times the dose that blocks half: how much of the current is then blocked?',
    choices: ['All of it', 'About 90\u00a0% of it', 'About 60\u00a0% of it'],
    answer: 1,
    reason: [
      claim('model', ['gilling-2009'], 'One molecule blocks one channel here, so ten times that dose leaves one part in eleven: 91\u00a0% is blocked. The last part is the hardest to reach.'),
      claim('reported', ['gilling-2009'], 'The measured curve was a little flatter: its slope, the Hill number, was 0.84 and not 1.'),
    ],
  },
  look: [bridge('See how far apart the two calibrations of ', KETAMINE, ' lie. Both come from one study: one by its rates, one by the dose that blocked half.')],
  expected: [
    {
      id: 'ic50',
      what: 'Dose that blocks half at −70\u00a0mV',
      model: { kinetic: 1.47, equilibrium: 0.71 },
      unit: 'µM',
      within: 0.01,
      published: claim('reported', ['gilling-2009'], '0.71 ± 0.03\u00a0µM, with a Hill slope of 0.84 ± 0.02.'),
    },
    { id: 'ten-times', what: 'Blocked at ten times that dose', model: { kinetic: 90.9, equilibrium: 90.9 }, unit: '%', within: 0.2 },
  ],
};

export const magnesiumShift: ExperimentText = {
  title: 'Magnesium in the way',
  done: [bridge('The same doses of ', KETAMINE, ' near the resting voltage of a cell, once with ', MAGNESIUM, ' as in the brain and once without.')],
  question: {
    prompt: 'How much more drug does it take to block half when magnesium is there?',
    choices: ['No more', 'About twice as much', 'About 18\u00a0times as much'],
    answer: 2,
    reason: [
      claim('model', ['jahr-1990'], 'At −66\u00a0mV and 1\u00a0mM, magnesium leaves one open channel in 18 free. While it sits in the pore, the drug cannot enter.'),
      claim('reported', ['traynelis-2010'], 'Published values agree in kind: for receptors with GluN2A or GluN2B they lie at a few micromolar with magnesium, far above those without.'),
    ],
  },
  look: [bridge('The curve moves to the right and keeps its shape: two blockers compete for one place.')],
  expected: [
    { id: 'shift', what: 'Dose that blocks half, with magnesium against without', model: { kinetic: 17.8, equilibrium: 17.8 }, unit: 'times', within: 0.1 },
    { id: 'ic50-magnesium', what: 'Dose that blocks half in 1\u00a0mM of magnesium at −66\u00a0mV', model: { kinetic: 29.5, equilibrium: 14.3 }, unit: 'µM', within: 0.5 },
  ],
};

export const memantine: ExperimentText = {
  title: 'Ketamine and memantine',
  done: [
    bridge('Both drugs at the same dose, then a wash with the channels closed, then glutamate without drug.'),
    bridge('Here closed channels may let a little out, so that the model comes near what was measured.'),
  ],
  question: {
    prompt: 'Both block about the same share. From which does the current recover sooner?',
    choices: ['From ketamine', 'From memantine', 'From both alike'],
    answer: 1,
    reason: [
      claim('reported', ['gilling-2009'], 'Memantine leaves an open channel at 0.53 a second, ketamine at 0.22.'),
      claim('reported', ['mealing-1999', 'blanpied-1997'], 'More of it also gets away while the channels are closed.'),
      claim('disputed', ['emnett-2013', 'gideons-2014', 'johnson-2015'], 'Whether that makes them differ at a synapse is debated: one laboratory found them alike there.'),
    ],
  },
  look: [bridge('At the end of the drug the two traces lie close together. The wash and the recovery tell them apart.')],
  expected: [
    {
      id: 'lost',
      what: 'Current lost to ketamine after 30\u00a0s',
      model: { kinetic: 83.3, equilibrium: 91.1 },
      unit: '%',
      within: 0.5,
      published: claim('reported', ['mealing-1999'], '80 ± 2\u00a0%; its voltage is taken to be −60\u00a0mV.'),
    },
    {
      id: 'lost-memantine',
      what: 'Current lost to memantine after 30\u00a0s',
      model: { kinetic: 81.5, equilibrium: 88 },
      unit: '%',
      within: 0.5,
      published: claim('reported', ['mealing-1999'], '81 ± 2\u00a0%, likewise.'),
    },
    {
      id: 'kept',
      what: 'Ketamine still inside after the wash',
      model: { kinetic: 86, equilibrium: 86 },
      unit: '%',
      within: 1,
      published: claim('reported', ['mealing-1999'], 'Most of it; the leak of the model was fitted to this study.'),
    },
    {
      id: 'kept-memantine',
      what: 'Memantine still inside after the wash',
      model: { kinetic: 71, equilibrium: 71 },
      unit: '%',
      within: 1,
      published: claim('reported', ['mealing-1999'], '71 ± 4\u00a0%; the leak of the model was fitted to it.'),
    },
  ],
};

export const surmountable: ExperimentText = {
  title: 'Can more glutamate win?',
  done: [
    bridge('Two drugs at the same dose: ', KETAMINE, ' in the pore, and a ', { term: 'competitive', text: 'competitive antagonist' }, ' in the seat of ', GLUTAMATE, '. Then glutamate is raised two hundredfold.'),
    bridge('The antagonist is no drug of its own: its affinity was chosen for the drawing, and it comes and goes at once.'),
  ],
  question: {
    prompt: 'Under which drug does the current come back?',
    choices: ['Under both', 'Under ketamine only', 'Under the competitive antagonist only', 'Under neither'],
    answer: 2,
    reason: [
      established(['hansen-2021'], 'A competitive antagonist and glutamate want the same seat, so enough glutamate takes it back.'),
      claim('model', ['gilling-2009'], 'A drug in the pore does not give way to glutamate: more open channels only mean more ways in.'),
    ],
  },
  look: [bridge('Before the change both drugs take most of the ', { concept: 'current', text: 'current' }, '. After it, look which trace reaches the line without ', DRUG, '.')],
  expected: [
    { id: 'before-ketamine', what: 'Open channels lost to ketamine at little glutamate', model: { kinetic: 67.2, equilibrium: 80.9 }, unit: '%', within: 1 },
    { id: 'before-competitor', what: 'Open channels lost to the antagonist at little glutamate', model: { kinetic: 63, equilibrium: 63 }, unit: '%', within: 1 },
    { id: 'after-ketamine', what: 'Lost to ketamine at much glutamate', model: { kinetic: 67.2, equilibrium: 80.9 }, unit: '%', within: 1 },
    { id: 'after-competitor', what: 'Lost to the antagonist at much glutamate', model: { kinetic: 0.5, equilibrium: 0.5 }, unit: '%', within: 0.2 },
  ],
};
