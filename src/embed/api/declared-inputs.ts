// Which input is to be shown: a molfile beats smiles, smiles beats src, src beats molecule, and the console says which was used.

import { DEFAULT_OPTIONS, type Options } from '../../options/options';
import { hasAddress } from '../../state/shareable-options';
import type { Origin, ViewerState } from '../../state/viewer-state';
import type { InputName, ReadPatch } from './read-patch';

export type Inputs = Pick<Options, InputName>;

const NO_INPUTS: Inputs = { molecule: DEFAULT_OPTIONS.molecule, smiles: undefined, src: undefined };

const only = (name: InputName | undefined, text: string | undefined): Inputs =>
  name === undefined || text === undefined ? NO_INPUTS : { ...NO_INPUTS, [name]: text };

/** The option that names what is shown; undefined for a file. */
const inputOf = ({ kind }: Origin): InputName | undefined => (kind === 'library' ? 'molecule' : kind === 'file' ? undefined : kind);

export interface DeclaredInputs {
  molfile(): string | undefined;
  /** What is to be shown without the molfile. */
  beneath(): Inputs;
  setMolfile(text: string | undefined, state: ViewerState): void;
  /** What this patch wants shown; undefined: nothing is to change. A molfile stays. */
  ask(read: ReadPatch, state: ViewerState): Inputs | undefined;
  /** The same of a whole state, which takes back what it does not name. */
  replace(read: ReadPatch): Inputs | undefined;
}

export function declareInputs(warn: (sentence: string) => void): DeclaredInputs {
  let molfile: string | undefined;
  let beneath = NO_INPUTS;

  function declare({ inputs, values }: ReadPatch): Inputs | undefined {
    const [used] = inputs;
    beneath = only(used, used && values[used]);
    const given = molfile === undefined ? inputs : ['a molfile', ...inputs];
    if (given.length > 1) {
      const list = `${given.slice(0, -1).join(', ')} and ${given.at(-1) ?? ''}`;
      warn(`${list.charAt(0).toUpperCase()}${list.slice(1)} are given; ${molfile === undefined ? (used ?? '') : 'the molfile'} is shown.`);
    }
    return molfile === undefined ? beneath : undefined;
  }

  return {
    molfile: () => molfile,
    beneath: () => beneath,
    setMolfile(text, { shown, options }) {
      const current = inputOf(shown.origin);
      if (molfile === undefined) beneath = only(current, current && options[current]);
      molfile = text;
    },
    ask(read, { shown: { origin }, options }) {
      const current = molfile === undefined ? inputOf(origin) : undefined;
      const isTakenBack = current !== undefined && read.named.includes(current) && options[current] !== DEFAULT_OPTIONS[current];
      return read.inputs.length > 0 || isTakenBack ? declare(read) : undefined;
    },
    replace: declare,
  };
}

/** Whether this is what is shown already. */
export function isShown(wanted: Inputs, { shown: { origin }, options }: ViewerState): boolean {
  const current = inputOf(origin);
  const used = wanted.smiles === undefined ? (wanted.src === undefined ? 'molecule' : 'src') : 'smiles';
  return hasAddress(origin) && current === used && options[used] === wanted[used]?.trim();
}
