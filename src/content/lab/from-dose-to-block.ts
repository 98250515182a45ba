// From what runs into a vein to what happens at a channel: the published levels to mark on the curves, and the words beside them.

import { bridge, claim, type Claim, type Paragraph } from '../article';
import { LAB_SOURCES } from './lab-sources';

export interface PublishedLevel {
  readonly label: string;
  /** ng/mL: one level, or the ends of a range. */
  readonly nanograms: readonly [number] | readonly [number, number];
  readonly source: Claim;
}

export interface PlasmaCurve {
  readonly id: 'infusion' | 'bolus';
  readonly title: string;
  readonly doseMilligramsPerKilogram: number;
  /** 0: at once. */
  readonly infusionMinutes: number;
  /** The curve is drawn between these. */
  readonly minutes: readonly [number, number];
  /** To be marked on it. */
  readonly published: PublishedLevel;
  /** How it is computed, and what to keep in mind. */
  readonly text: Paragraph;
}

export const PLASMA_CURVES: readonly PlasmaCurve[] = [
  {
    id: 'infusion',
    title: 'The infusion of the depression trials: 0.5\u00a0mg/kg over 40\u00a0minutes',
    doseMilligramsPerKilogram: 0.5,
    infusionMinutes: 40,
    minutes: [0, 240],
    published: {
      label: 'Published peak: 185\u00a0ng/mL',
      nanograms: [185],
      source: claim('reported', ['zanos-2018'], 'The published peak of this infusion is 185\u00a0ng/mL, or 0.78\u00a0µM.'),
    },
    text: [
      {
        text: ['Two compartments give a peak of 177\u00a0ng/mL at the end of the infusion, and 59 and 35\u00a0ng/mL at two and four hours.'],
        standing: 'model',
        sources: ['zanos-2018'],
        ownSources: [LAB_SOURCES.infusion],
      },
      bridge('The published peak was not used to make the curve.'),
    ],
  },
  {
    id: 'bolus',
    title: 'A dose for anaesthesia: 2\u00a0mg/kg at once',
    doseMilligramsPerKilogram: 2,
    infusionMinutes: 0,
    minutes: [5, 60],
    published: {
      label: 'Published peaks: 1200 to 2400\u00a0ng/mL',
      nanograms: [1200, 2400],
      source: claim('reported', ['zanos-2018'], 'Published peaks after 1 to 2\u00a0mg/kg lie between 1200 and 2400\u00a0ng/mL, or 5 to 10\u00a0µM.'),
    },
    text: [
      {
        text: ['Three compartments give 1110\u00a0ng/mL after five minutes, 645 after ten and 238 after thirty: the drug moves from the blood into the tissues.'],
        standing: 'model',
        sources: ['zanos-2018'],
        ownSources: [LAB_SOURCES.bolus],
      },
      claim('reported', ['ketalar-label'], 'That is why a single dose wears off so soon, long before the body has removed it.'),
      bridge('The first five minutes are left out: there the model gives levels that are not credible.'),
    ],
  },
];

/** Published peak of the infusion, µM, that the predicted block starts from. */
export const INFUSION_PEAK_MICROMOLAR = 0.78;

/** Beside the predicted block; the numbers are those of `predictedBlock` at 0.78 µM. */
export const PREDICTED_BLOCK_TEXT: Paragraph = [
  claim(
    'model',
    ['gilling-2009', 'jahr-1990', 'zanos-2018'],
    'At 0.78\u00a0µM, with 1\u00a0mM of ', { concept: 'magnesium', text: 'magnesium' }, ' at −66\u00a0mV, the model blocks about 5\u00a0% of the ', { concept: 'current', text: 'current' }, ' by calibration B, and about 3\u00a0% by A.',
  ),
  claim('model', ['traynelis-2010', 'zanos-2018'], 'An IC₅₀ of about 5\u00a0µM, as published with magnesium for GluN2A and GluN2B, gives about 13\u00a0%.'),
  claim('model', ['gilling-2009', 'zanos-2018'], 'The 49\u00a0% that an IC₅₀ without magnesium gives is misleading.'),
];

export const PREDICTED_BLOCK_CAVEATS: readonly Paragraph[] = [
  [claim('model', ['zanos-2018'], 'The level is all the drug in the plasma. Part of it is bound to proteins, and what reaches a synapse is lower or not known.')],
  [claim('model', ['jahr-1990'], 'The share depends on the voltage: by calibration B it is 9\u00a0% at −40\u00a0mV and 10.5\u00a0% at −20\u00a0mV.')],
  [claim('model', ['gilling-2009'], 'One kind of receptor, at room temperature, with glutamate always there, once all has settled.')],
  [bridge('So take it as an order of magnitude: a part of the current, not all of it. It is no guide to any dose.')],
];
