// The share of channels that are free of magnesium at each voltage, after Jahr and Stevens.

import { magnesiumUnblocked } from '../../pharmacology';
import { bridge, claim, established } from '../article';
import { type Range, signed } from './axis';
import type { FigureText } from './figure';

/** mM, about that of the fluid around nerve cells. */
const MAGNESIUM_MILLIMOLAR = 1;
/** mV. */
export const VOLTAGE_RANGE: Range = [-100, 40];
export const VOLTAGE_TICKS = [-100, -80, -60, -40, -20, 0, 20, 40] as const;
/** mV that are marked on the curve. */
export const VOLTAGE_MARKS = [-70, -60, -40, -20, 0] as const;
/** mV of a nerve cell at rest, where the figure begins. */
export const RESTING_VOLTAGE = -70;

/** 0 to 1, at a voltage in mV. */
export const magnesiumFree = (voltageMillivolts: number): number =>
  magnesiumUnblocked({ magnesiumMillimolar: MAGNESIUM_MILLIMOLAR, voltageMillivolts });

/** Below 10 % to one decimal, else whole. */
export const percentFree = (voltage: number): string => {
  const share = 100 * magnesiumFree(voltage);
  return `${share.toFixed(share < 10 ? 1 : 0)}\u00a0%`;
};

export const magnesiumFigure: FigureText = {
  title: 'How the voltage lets magnesium go',
  kind: 'computed',
  summary:
    `A curve that rises with the voltage, from ${percentFree(-70)} of the channels free of magnesium at −70\u00a0mV to ${percentFree(0)} at 0\u00a0mV. ` +
    'Beside it, a channel with the ion in its pore and one without.',
  caption: [
    established(['nowak-1984', 'mayer-1984'], 'At rest the voltage holds ', { concept: 'magnesium', text: 'magnesium' }, ' in the pore; when the cell is ', { term: 'depolarise', text: 'depolarised' }, ', the ion leaves and ', { concept: 'current', text: 'current' }, ' can flow.'),
    claim('model', ['jahr-1990'], 'The curve is for 1\u00a0mM of magnesium and was measured on nerve cells in culture (computed).'),
    bridge('It counts only channels that glutamate and glycine have opened.'),
  ],
  alternative: {
    caption: 'Channels free of magnesium, at 1\u00a0mM',
    columns: ['Voltage inside the cell', 'Free of magnesium'],
    rows: VOLTAGE_MARKS.map((voltage) => ({
      title: [`${signed(voltage)}\u00a0mV`],
      cells: [[claim('model', ['jahr-1990'], percentFree(voltage))]],
    })),
  },
};
