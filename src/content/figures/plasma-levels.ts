// Levels of ketamine in the blood plasma by use, on an axis where equal lengths are equal factors.

import { KETAMINE_MOLAR_MASS } from '../../pharmacology/plasma-levels';
import { bridge, claim } from '../article';
import type { Range } from './axis';
import type { FigureText } from './figure';

export interface PlasmaLevel {
  readonly use: string;
  /** ng/mL; a range, or one value with its spread where the source gives one. */
  readonly nanograms: { readonly from: number; readonly to: number } | { readonly mean: number; readonly spread?: number };
}

/** ng/mL. */
export const LEVEL_RANGE: Range = [30, 3000];
export const LEVEL_TICKS = [30, 100, 300, 1000, 3000] as const;
/** µM. */
export const MICROMOLAR_TICKS = [0.2, 0.5, 1, 2, 5, 10] as const;

/** Zanos 2018, Table 1; from high to low. */
export const PLASMA_LEVELS: readonly PlasmaLevel[] = [
  { use: 'General anaesthesia', nanograms: { from: 1200, to: 2400 } },
  { use: 'Dissociation is felt', nanograms: { from: 100, to: 250 } },
  { use: 'Infusion against depression', nanograms: { mean: 185 } },
  { use: 'Pain relief, into a vein', nanograms: { from: 70, to: 160 } },
  { use: 'A small dose, swallowed', nanograms: { mean: 45, spread: 10 } },
];

/** Two figures, as the source has them. */
const micromolar = (nanograms: number) => {
  const value = nanograms / KETAMINE_MOLAR_MASS;
  return value >= 10 ? value.toFixed(0) : Number(value.toPrecision(value < 4 ? 2 : 1)).toString();
};

export const nanogramsText = ({ nanograms }: PlasmaLevel): string =>
  'from' in nanograms ? `${nanograms.from} to ${nanograms.to}` : `${nanograms.mean}${nanograms.spread === undefined ? '' : ` ± ${nanograms.spread}`}`;

export const micromolarText = ({ nanograms }: PlasmaLevel): string =>
  'from' in nanograms ? `${micromolar(nanograms.from)} to ${micromolar(nanograms.to)}` : micromolar(nanograms.mean);

export const plasmaLevelsFigure: FigureText = {
  title: 'Level in the blood plasma, by use',
  kind: 'published',
  summary: 'Five bars and points on a logarithmic axis from 30 to 3000\u00a0ng/mL. Anaesthesia stands far to the right of all other uses.',
  caption: [
    claim('reported', ['zanos-2018'], 'Levels as one review gathered them; each step of the grid is about threefold.'),
    bridge('The levels are of all the drug in the plasma, and not of what is free or reaches a synapse.'),
    claim(
      'model',
      ['gilling-2009', 'jahr-1990', 'traynelis-2010', 'zanos-2018'],
      'With ', { concept: 'magnesium', text: 'magnesium' }, ' in the pore, the level of an infusion should ', { panel: 'block.magnesium-gets-there-first', text: 'block only a part' }, ' of the current (computed).',
    ),
  ],
  alternative: {
    caption: 'Level in the blood plasma, by use',
    columns: ['Use', 'ng/mL', 'µM'],
    rows: PLASMA_LEVELS.map((level) => ({
      title: [level.use],
      cells: [[claim('reported', ['zanos-2018'], nanogramsText(level))], [claim('model', ['zanos-2018'], micromolarText(level))]],
    })),
  },
};
