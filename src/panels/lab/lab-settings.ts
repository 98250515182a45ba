// What a reader can set in the channel lab: the table of its values with their ranges. Sliders, links and the protocol come from it.

export interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly standard: number | undefined;
  readonly unit: string;
  /** As the reader calls it. */
  readonly label: string;
}

export interface ChoiceField<T extends string> {
  readonly kind: 'choice';
  readonly values: readonly T[];
  readonly standard: T;
  readonly label: string;
}

const number = <S extends number | undefined>(label: string, unit: string, min: number, max: number, standard: S) =>
  ({ kind: 'number', label, unit, min, max, standard }) as const;
const choice = <T extends string>(label: string, values: readonly T[], standard: NoInfer<T>): ChoiceField<T> => ({ kind: 'choice', label, values, standard });

/** By the word that stands for it in a link. */
export const LAB_FIELDS = {
  volt: number('Voltage', 'mV', -100, 60, -70),
  pattern: choice('Glutamate comes', ['none', 'pulse', 'train', 'steady'], 'steady'),
  glu: number('Glutamate', 'µM', 0.1, 10_000, 1000),
  rate: number('Pulses a second', 'Hz', 0.05, 10, 1),
  mg: number('Magnesium', 'mM', 0, 3, 0),
  drug: choice('Drug', ['none', 'ketamine', 'memantine', 'competitor'], 'ketamine'),
  dose: number('Concentration', 'µM', 0.01, 100, 10),
  /** The drug comes. */
  from: number('Drug comes at', 's', 0, 600, 0),
  wash: number('Drug washed away at', 's', 0, 600, undefined),
  /** No glutamate between the two. */
  rest: number('No glutamate from', 's', 0, 600, undefined),
  again: number('Glutamate again at', 's', 0, 600, undefined),
  /** When the two below begin. */
  step: number('Change at', 's', 0, 600, undefined),
  'step-volt': number('Voltage after the change', 'mV', -100, 60, undefined),
  'step-glu': number('Glutamate after the change', 'µM', 0.1, 10_000, undefined),
  cal: choice('Calibration', ['a', 'b'], 'a'),
  leak: choice('Closed channels', ['tight', 'leaky'], 'tight'),
  dur: number('Duration', 's', 1, 600, 30),
  view: choice('Plot', ['time', 'peaks', 'dose'], 'time'),
  /** Whose current is plotted: the mean of very many, or so many counted ones. */
  channels: choice('Current of', ['mean', '1000', '100', '10', '1'], 'mean'),
  /** Another one is another draw by chance. */
  seed: number('Draw', '', 1, 9999, 1),
} as const;

export type LabField = keyof typeof LAB_FIELDS;

type ValueOf<F> = F extends ChoiceField<infer T> ? T : F extends { readonly standard: undefined } ? number | undefined : number;

/** µM, mM, mV, s and Hz, as the table says. */
export type LabSettings = { readonly [Name in LabField]: ValueOf<(typeof LAB_FIELDS)[Name]> };

export type LabChanges = Partial<LabSettings>;

export const LAB_FIELD_NAMES = Object.keys(LAB_FIELDS) as LabField[];

export type NumberName = { [Name in LabField]: (typeof LAB_FIELDS)[Name] extends { readonly kind: 'number' } ? Name : never }[LabField];

export const STANDARD_SETTINGS = Object.fromEntries(LAB_FIELD_NAMES.map((name) => [name, LAB_FIELDS[name].standard])) as unknown as LabSettings;

/** Only what is other in `next` than in `former`. */
export const changesBetween = (former: LabSettings, next: LabSettings): LabChanges =>
  Object.fromEntries(LAB_FIELD_NAMES.filter((name) => next[name] !== former[name]).map((name) => [name, next[name]]));

/** For a plot of doses: without a drug there would be nothing to plot, and ketamine stands in. */
export const dosed = (settings: LabSettings): LabSettings => (settings.drug === 'none' ? { ...settings, drug: 'ketamine' } : settings);

export type NumberReading = { readonly value: number; readonly said?: string } | { readonly said: string };

/** What was typed: the number, the nearest that is allowed with a sentence, or only a sentence. */
export function readTypedNumber(name: NumberName, text: string): NumberReading {
  const { min, max, label, unit } = LAB_FIELDS[name];
  const written = text.trim().replace(/^[−–]/, '-').replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(written)) {
    if (written === '') return { said: `No number was given. ${label} stays as it was.` };
    return { said: `“${text.trim().slice(0, 20)}” is not a number. ${label} stays as it was.` };
  }
  const value = Number(written);
  if (value >= min && value <= max) return { value };
  const nearest = Math.min(max, Math.max(min, value));
  return { value: nearest, said: `${label} can be from ${sayNumber(min)} to ${sayNumber(max)} ${unit}. It is now ${sayNumber(nearest)} ${unit}.` };
}

/** With a real minus, thin spaces in thousands, and no more digits than a reader wants. */
export function sayNumber(value: number, digits = 3): string {
  const rounded = Number(value.toPrecision(digits));
  const text = Math.abs(rounded) >= 10_000 ? rounded.toLocaleString('en').replaceAll(',', '\u202f') : String(rounded);
  return text.replace('-', '−').replace(/e([+−-]?)(\d+)/, ' × 10^$1$2');
}
