// The channel lab, whose words are scientific text and stay English; what of a link could not be taken is said as the rest of the page is.

import { room } from '../room';
import { english } from '../tongue';

const number = (value: number) => english.number(value).replaceAll(',', '\u202f');

export const lab = room('lab', {
  inEnglish: 'The lab is in English.',
  noExperiment: (id: string) => `The lab has no experiment “${id}”.`,
  noToken: (token: string) => `The lab knows no “${token}”.`,
  takes: (name: string, values: readonly string[]) => `In the lab “${name}” takes ${values.join(', ')}.`,
  range: (name: string, least: number, most: number, unit: string, written: string) =>
    `In the lab “${name}” takes ${number(least)} to ${number(most)}${unit && ` ${unit}`}; it cannot be “${written}”.`,
});
