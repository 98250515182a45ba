// The options as attributes and as properties, generated from the table: kebab-case in markup, camelCase in scripts.

import { parseOptions } from '../../options/option-codec';
import type { OptionKind } from '../../options/option-kinds';
import { OPTION_NAMES, type OptionName, OPTIONS } from '../../options/options';
import { EMBED_DEFAULTS, writeOptions } from '../embed-defaults';
import type { OptionPatch, OptionStrings } from '../viewer-api';

/** What a property of an option takes: its text, or what is written as one; true is the bare attribute, false and null are none. */
export type OptionInput = string | number | boolean | readonly (string | number)[] | null | undefined;

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Text;

/** `molecule` is the molecule shown and `select` a method, which the element writes itself; `part` and `lang` are every element's own. */
type Special = 'molecule' | 'select' | 'part' | 'lang';
const SPECIAL: readonly OptionName[] = ['molecule', 'select', 'part', 'lang'] satisfies readonly Special[];

/** Each reads as the text of the option, its default where the attribute is missing or bad; each takes more than it gives. */
export type OptionProperties = {
  -readonly [Name in Exclude<OptionName, Special> as CamelCase<Name>]: OptionInput;
};

/** Those that say what is shown, and those that speak of its atoms: after a change of the former the latter hold anew. */
const INPUTS: readonly OptionName[] = ['molecule', 'smiles', 'src'];
const OF_THE_MOLECULE: readonly OptionName[] = ['camera', 'select', 'measure', 'highlight'];

const kindOf = (name: OptionName) => OPTIONS[name].kind as OptionKind<unknown>;
const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** Properties that a script may have set before the element was defined. */
export const OPTION_PROPERTY_NAMES: readonly string[] = OPTION_NAMES.filter((name) => name !== 'part' && name !== 'lang').map(camelCase);

export function writeAttribute(element: Element, name: string, value: OptionInput): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : typeof value === 'object' ? value.join(',') : String(value));
}

function readOption(element: Element, name: OptionName): string {
  const written = element.getAttribute(name);
  const value = written === null ? undefined : kindOf(name).read(written);
  const taken = value ?? EMBED_DEFAULTS[name];
  return taken === undefined ? '' : kindOf(name).write(taken);
}

/** An attribute without a value is a flag where the option knows one, and else says nothing. */
function asPatchValue(name: OptionName, written: string | null): string | true | null {
  return written === '' ? (name === 'spin' ? true : null) : written;
}

/** Every option that the element has an attribute for. */
export function optionsOf(element: Element): OptionPatch {
  const given = OPTION_NAMES.map((name) => [name, asPatchValue(name, element.getAttribute(name))] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

/** The options that the attributes ask for, where they are other than the defaults. */
export function stateOf(element: Element): OptionStrings {
  const written = Object.entries(optionsOf(element)).map(([name, value]) => [name, String(value)] as const);
  const { options, given } = parseOptions(written);
  return writeOptions({ ...EMBED_DEFAULTS, ...Object.fromEntries(given.map((name) => [name, options[name]])) });
}

/** What to ask for after these attributes have changed. */
export function patchOf(element: Element, changed: ReadonlySet<OptionName>): OptionPatch {
  const names = new Set(changed);
  if (INPUTS.some((name) => names.has(name))) {
    for (const name of INPUTS) names.add(name);
    for (const name of OF_THE_MOLECULE) if (element.hasAttribute(name)) names.add(name);
  }
  return Object.fromEntries([...names].map((name) => [name, asPatchValue(name, element.getAttribute(name))]));
}

/** `Base` with a property for each option that reflects its attribute. */
export function withOptionProperties<T extends HTMLElement>(Base: new () => T): new () => T & OptionProperties {
  class WithOptions extends (Base as new () => HTMLElement) {}
  for (const name of OPTION_NAMES) {
    if (SPECIAL.includes(name)) continue;
    Object.defineProperty(WithOptions.prototype, camelCase(name), {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return readOption(this, name);
      },
      set(this: Element, value: OptionInput) {
        writeAttribute(this, name, value);
      },
    });
  }
  return WithOptions as unknown as new () => T & OptionProperties;
}
