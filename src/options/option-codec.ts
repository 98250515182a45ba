// Options to strings and back: addresses, attributes and messages all pass here.
// Lenient with what comes from outside: an unknown name or a bad value is one warning and the default.

import type { OptionKind } from './option-kinds';
import { DEFAULT_OPTIONS, OPTION_NAMES, type OptionName, OPTIONS, type Options } from './options';

export interface ParsedOptions {
  readonly options: Options;
  /** Names that were given, with a value that was taken. */
  readonly given: readonly OptionName[];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

type OptionInput = URLSearchParams | Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const kindOf = (name: OptionName) => OPTIONS[name].kind as OptionKind<unknown>;
const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
/** For sentences about what was written. */
export const shorten = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

function pairsOf(input: OptionInput): readonly (readonly [string, string])[] {
  if (input instanceof URLSearchParams) return [...input];
  return Array.isArray(input) ? input : Object.entries(input as Readonly<Record<string, string>>);
}

/** The warning, also of those who look an id up and do not find it. */
export const badValue = (name: OptionName, written: string) =>
  `The option “${name}” cannot be “${shorten(written)}”; it takes ${kindOf(name).expects.replaceAll('`', '')}.`;

/** The last of several values for one name wins. */
export function parseOptions(input: OptionInput): ParsedOptions {
  const taken = new Map<OptionName, unknown>();
  const warnings: string[] = [];
  for (const [name, written] of pairsOf(input)) {
    if (!isOptionName(name)) {
      warnings.push(`There is no option “${shorten(name)}”.`);
      continue;
    }
    const value = kindOf(name).read(written);
    if (value === undefined) {
      warnings.push(badValue(name, written));
    } else {
      taken.set(name, value);
    }
  }
  return { options: { ...DEFAULT_OPTIONS, ...Object.fromEntries(taken) }, given: [...taken.keys()], warnings };
}

/** Strings by name, in the order of the table; what equals its default is left out. */
export function formatOptions(options: Partial<Options>): Readonly<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const name of OPTION_NAMES) {
    const value = options[name];
    if (value === undefined) continue;
    const text = kindOf(name).write(value);
    const standard = OPTIONS[name].default;
    if (standard === undefined || text !== kindOf(name).write(standard)) written[name] = text;
  }
  return written;
}
