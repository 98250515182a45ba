// A patch of options from a script, a message or an attribute, read leniently: what cannot be is one warning and the default.

import { badValue, parseOptions } from '../../options/option-codec';
import { OPTION_NAMES, type OptionName, OPTIONS, type Options } from '../../options/options';
import { isStoryId } from '../../content/stories/stories';
import { EMBED_DEFAULTS, FOR_THE_PAGE } from '../embed-defaults';
import type { OptionPatch } from '../viewer-api';
import { ViewerFault } from './viewer-fault';

/** Which options say what is shown; the strongest first. */
export const INPUTS = ['smiles', 'src', 'molecule'] as const;

export type InputName = (typeof INPUTS)[number];

export interface ReadPatch {
  /** What the patch names, each at the value that it takes. */
  readonly values: Partial<Options>;
  readonly named: readonly OptionName[];
  /** The inputs that it gives, strongest first; one that only goes back to its default is not among them. */
  readonly inputs: readonly InputName[];
}

const isInput = (name: OptionName): name is InputName => INPUTS.some((input) => input === name);
const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
/** React's props are camelCase; everything else writes them as addresses do. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const written = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined;

const NO_PATCH = 'Options are given as an object, such as { molecule: \'memantine\' }.';

function readValue(name: OptionName, text: string, warn: (sentence: string) => void): Options[OptionName] {
  // The chemistry judges these, with a sentence of its own, so that nothing else is drawn in their place.
  if (isInput(name)) return text;
  const { options, given } = parseOptions([[name, text]]);
  const isKnown = name !== 'story' || isStoryId(options.story);
  if (given.includes(name) && isKnown) return options[name];
  warn(badValue(name, text));
  return EMBED_DEFAULTS[name];
}

export function readPatch(patch: OptionPatch, warn: (sentence: string) => void): ReadPatch {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) throw new ViewerFault('bad-argument', NO_PATCH);
  const values: Partial<Record<OptionName, Options[OptionName]>> = {};
  const given = new Set<OptionName>();
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const name = isOptionName(key) ? key : kebab(key);
    if (!isOptionName(name)) {
      warn(`There is no option “${key.slice(0, 40)}”.`);
      continue;
    }
    if (FOR_THE_PAGE.some((each) => each === name)) {
      if (value) warn(`A viewer in a page has no room for the option ${name}; it is left out.`);
      continue;
    }
    const text = value === null ? '' : written(value);
    if (text === undefined) warn(badValue(name, Array.isArray(value) ? 'a list' : typeof value));
    if (text === undefined || text === '') {
      values[name] = EMBED_DEFAULTS[name];
    } else {
      values[name] = readValue(name, text, warn);
      given.add(name);
    }
  }
  if (values.compare !== undefined && values.receptor !== undefined && values.receptor !== 'none') {
    warn('Both compare and receptor are given; compare is shown.');
    Object.assign(values, { receptor: 'none', cut: undefined, part: [] });
  }
  return {
    values: values as Partial<Options>,
    named: OPTION_NAMES.filter((name) => Object.hasOwn(values, name)),
    inputs: INPUTS.filter((name) => given.has(name)),
  };
}
