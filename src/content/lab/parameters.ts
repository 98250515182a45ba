// Every number that the channel model and the plasma curves run on, with its unit, its source and how sure it is.
// The values are read from the model, so the table cannot tell another number than the one in use.

import { CLEMENTS_NIMMO } from '../../pharmacology/infusion-concentration';
import { COMPETITOR, DRUGS, halfBlockMicromolar } from '../../pharmacology/drugs';
import { DOMINO } from '../../pharmacology/bolus-concentration';
import { GATING, SATURATED_OPEN } from '../../pharmacology/gating';
import { MAGNESIUM, THERMAL_MILLIVOLTS } from '../../pharmacology/voltage';
import type { CitationId } from '../citations';
import type { LabSourceId } from './lab-sources';

export interface Parameter {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** As it is written after the value; empty for a bare number. */
  readonly unit: string;
  /** What is known of its range; a whole phrase. */
  readonly range: string;
  readonly sources: readonly CitationId[];
  readonly labSources: readonly LabSourceId[];
  /** How it was got, or what to keep in mind. */
  readonly note?: string;
}

export interface ParameterGroup {
  readonly title: string;
  readonly parameters: readonly Parameter[];
}

type Known = Omit<Parameter, 'id' | 'name' | 'value' | 'unit' | 'sources' | 'labSources'> & Partial<Pick<Parameter, 'sources' | 'labSources'>>;
const parameter = (id: string, name: string, value: number, unit: string, known: Known): Parameter => ({ id, name, value, unit, sources: [], labSources: [], ...known });

/** `others`: in the other four sets that ModelDB 7988 lists. */
const fitted = (others: string): Known => ({ labSources: ['gating', 'scheme'], range: `No spread given; ${others} in four other published sets.` });
const PER_SECOND = '/s';
const RATE = '/µM/s';

const gating: ParameterGroup = {
  title: 'Opening and closing',
  parameters: [
    parameter('bind', 'Glutamate binds to a free site', GATING.bind, RATE, fitted('the same')),
    parameter('unbind', 'Glutamate leaves a site', GATING.unbind, PER_SECOND, fitted('4.7 to 9.5\u00a0/s')),
    parameter('open', 'Gate opens', GATING.open, PER_SECOND, fitted('10 to 83.8\u00a0/s')),
    parameter('close', 'Gate closes', GATING.close, PER_SECOND, fitted('59 to 322\u00a0/s')),
    parameter('desensitise', 'Channel desensitises', GATING.desensitise, PER_SECOND, fitted('4 to 16\u00a0/s')),
    parameter('resensitise', 'Channel recovers from it', GATING.resensitise, PER_SECOND, fitted('0.3 to 13\u00a0/s')),
    parameter('open-share', 'Share open in the end, with glutamate on every site', SATURATED_OPEN * 100, '%', {
      labSources: ['lab'],
      sources: ['erreger-2005', 'chen-1999'],
      range: 'Measured peaks: 50 or 35\u00a0% for GluN2A, 12 or 7\u00a0% for GluN2B, by laboratory.',
      note: 'Follows from the rates above.',
    }),
  ],
};

const ON = 'Seen with glutamate always there; divided by the open share for the open channel itself.';

const ketamine: ParameterGroup = {
  title: 'Ketamine',
  parameters: [
    parameter('ketamine-on', 'Gets in, calibration A', DRUGS.ketamine.onPerMicromolarSecond, RATE, { sources: ['gilling-2009'], range: '± 0.05\u00a0/µM/s.', note: ON }),
    parameter('ketamine-on-b', 'Gets in, calibration B', DRUGS.ketamine.offPerSecond / DRUGS.ketamine.ic50Micromolar, RATE, {
      sources: ['gilling-2009'],
      range: 'About twice the measured on-rate.',
      note: 'Worked out so that the measured off-rate gives the measured IC₅₀.',
    }),
    parameter('ketamine-off', 'Leaves, at −70\u00a0mV', DRUGS.ketamine.offPerSecond, PER_SECOND, { sources: ['gilling-2009'], range: '± 0.05\u00a0/s.', note: ON }),
    parameter('ketamine-half-a', 'Blocks half, calibration A, at −70\u00a0mV', halfBlockMicromolar('ketamine', 'kinetic', -70), 'µM', {
      sources: ['gilling-2009'],
      range: 'Twice what the dose curve of the same study gave.',
      note: 'The ratio of the two rates.',
    }),
    parameter('ketamine-half-b', 'Blocks half, calibration B, at −70\u00a0mV', DRUGS.ketamine.ic50Micromolar, 'µM', { sources: ['gilling-2009'], range: '± 0.03\u00a0µM, with a Hill slope of 0.84 ± 0.02; the model has 1.' }),
    parameter('ketamine-delta', 'Share of the membrane’s field that it feels', DRUGS.ketamine.delta, '', {
      sources: ['gilling-2009'],
      range: '± 0.04.',
      note: 'Electrical: it says nothing of how deep the drug sits.',
    }),
    parameter('ketamine-leak', 'Leaks from closed channels, if that is switched on', DRUGS.ketamine.leakPerSecond, PER_SECOND, {
      sources: ['mealing-1999', 'gilling-2009'],
      range: 'From none, where the drug was fully trapped, to this.',
      note: 'Fitted to what stayed after two minutes of washing.',
    }),
  ],
};

const memantine: ParameterGroup = {
  title: 'Memantine',
  parameters: [
    parameter('memantine-on', 'Gets in', DRUGS.memantine.onPerMicromolarSecond, RATE, { sources: ['gilling-2009'], range: '± 0.11\u00a0/µM/s.', note: 'Measured in two phases; one pair of rates stands for both.' }),
    parameter('memantine-off', 'Leaves, at −70\u00a0mV', DRUGS.memantine.offPerSecond, PER_SECOND, { sources: ['gilling-2009'], range: '± 0.10\u00a0/s.' }),
    parameter('memantine-half-b', 'Blocks half, calibration B, at −70\u00a0mV', DRUGS.memantine.ic50Micromolar, 'µM', { sources: ['gilling-2009', 'blanpied-1997'], range: 'About 1\u00a0µM; 1.4\u00a0µM in nerve cells.' }),
    parameter('memantine-delta', 'Share of the membrane’s field that it feels', DRUGS.memantine.delta, '', {
      labSources: ['lab'],
      range: 'Said to be more than ketamine’s, without a number that was seen.',
      note: 'Ketamine’s value stands in.',
    }),
    parameter('memantine-leak', 'Leaks from closed channels, if that is switched on', DRUGS.memantine.leakPerSecond, PER_SECOND, {
      sources: ['mealing-1999'],
      range: 'Fitted to one study.',
      note: 'Fitted to what stayed after two minutes of washing, 71 ± 4\u00a0%.',
    }),
  ],
};

const magnesium: ParameterGroup = {
  title: 'Magnesium and voltage',
  parameters: [
    parameter('magnesium-half', 'Magnesium that blocks half at 0\u00a0mV', MAGNESIUM.halfBlockMillimolar, 'mM', { sources: ['jahr-1990'], range: 'No spread was seen; cultured cells, 1\u00a0µM to 10\u00a0mM.' }),
    parameter('magnesium-slope', 'Steepness of its block with voltage', MAGNESIUM.perMillivolt, '/mV', { sources: ['jahr-1990'], range: 'No spread was seen.' }),
    parameter('thermal', 'Thermal voltage at 22\u00a0°C', THERMAL_MILLIVOLTS, 'mV', { labSources: ['lab'], range: 'A constant of nature at that temperature.' }),
    parameter('reversal', 'Voltage at which the current turns', 0, 'mV', { labSources: ['lab'], range: 'Near 0\u00a0mV; depends on the ions.' }),
  ],
};

const others: ParameterGroup = {
  title: 'The competitive antagonist',
  parameters: [
    parameter('competitor', 'Keeps half of the free sites from glutamate', COMPETITOR.dissociationMicromolar, 'µM', {
      labSources: ['lab'],
      range: 'Chosen, not measured.',
      note: 'It stands for its kind, and is taken to come and go at once.',
    }),
  ],
};

const plasma: ParameterGroup = {
  title: 'Ketamine in the blood plasma',
  parameters: [
    parameter('central', 'Infusion: volume that it enters', CLEMENTS_NIMMO.centralLitresPerKilogram, 'L/kg', { labSources: ['infusion'], range: 'Typical adults; people differ widely.' }),
    parameter('eliminate', 'Infusion: removed from there', CLEMENTS_NIMMO.eliminate, '/min', { labSources: ['infusion'], sources: ['kamp-2020'], range: 'Gives 80\u00a0L/h for 70\u00a0kg; a later review has 69 to 90.' }),
    parameter('to-peripheral', 'Infusion: into the tissues', CLEMENTS_NIMMO.toPeripheral, '/min', { labSources: ['infusion'], range: 'No spread was seen.' }),
    parameter('from-peripheral', 'Infusion: back from the tissues', CLEMENTS_NIMMO.fromPeripheral, '/min', { labSources: ['infusion'], range: 'No spread was seen.' }),
    parameter('bolus-central', 'Dose at once: volume that it enters', DOMINO.centralLitresPerKilogram, 'L/kg', {
      labSources: ['bolus'],
      range: 'Credible from five minutes on.',
      note: 'With five more rates of the same source.',
    }),
  ],
};

export const PARAMETERS: readonly ParameterGroup[] = [gating, ketamine, memantine, magnesium, others, plasma];
