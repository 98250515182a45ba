// The options as React props, generated from the table: camelCase names, each value as the option's type or as its text.

import type { OptionKind } from '../../options/option-kinds';
import { OPTION_NAMES, OPTIONS, type OptionName, type Options } from '../../options/options';
import type { OptionPatch, OptionStrings } from '../viewer-api';

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Text;

/** What is a text already stays as narrow as it is; lists, poses and numbers may also be written as in an address. */
type Written<T> = T extends string ? T : T | string;

/** `spin` alone is also a flag. null is as good as leaving the prop out. */
export type OptionProps = {
  readonly [Name in OptionName as CamelCase<Name>]?: Written<Exclude<Options[Name], undefined>> | (Name extends 'spin' ? boolean : never) | null | undefined;
};

/** Those that say what is shown, and those that speak of its atoms: after a change of the former the latter hold anew. */
const INPUTS: readonly OptionName[] = ['molecule', 'smiles', 'src'];
const OF_THE_MOLECULE: readonly OptionName[] = ['camera', 'select', 'measure', 'highlight'];

const kindOf = (name: OptionName) => OPTIONS[name].kind as OptionKind<unknown>;
const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What cannot be written goes on as it is, to be refused with the warning that every bad value gets. */
function textOf(name: OptionName, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  try {
    return kindOf(name).write(value);
  } catch {
    return String(value);
  }
}

/** Options that the props name, as texts. */
export function optionTexts(props: OptionProps): OptionStrings {
  const values: Readonly<Record<string, unknown>> = props;
  const given = OPTION_NAMES.map((name) => [name, values[camelCase(name)]] as const).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, textOf(name, value)]));
}

/** What to ask for when the props have changed: only what is other than before, so that what the reader changed by hand stays. */
export function patchBetween(before: OptionStrings, now: OptionStrings, isOtherMolecule: boolean): OptionPatch {
  const names = new Set(OPTION_NAMES.filter((name) => before[name] !== now[name]));
  const isOther = isOtherMolecule || INPUTS.some((name) => names.has(name));
  if (INPUTS.some((name) => names.has(name))) for (const name of INPUTS) names.add(name);
  if (isOther) for (const name of OF_THE_MOLECULE) if (now[name] !== undefined) names.add(name);
  return Object.fromEntries([...names].map((name) => [name, now[name] ?? null]));
}
