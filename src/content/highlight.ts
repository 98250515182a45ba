// Which atoms the option `highlight` means in a molecule, or the sentence on why there are none.

import type { Molecule } from '../chemistry/molecule';
import { unlit } from '../languages/en/unlit';
import type { Highlight } from '../options/highlight-kind';
import { type AtomWords, IN_ENGLISH } from './atom-words';
import { moleculeName } from './describe-molecule';

const NONE: readonly number[] = [];

/** `amine` means `amine` and every id that ends in `-amine`; the count behind a second one of a kind does not matter. */
const means = (id: string, group: string) => {
  const kind = group.replace(/-\d+$/, '');
  return id === group || id === kind || kind.endsWith(`-${id}`);
};

/** What was found of a pattern, and in which molecule. */
interface Found {
  readonly molecule: Molecule;
  readonly pattern: string;
  readonly atoms: readonly number[];
}

const isOf = (found: Found | undefined, molecule: Molecule, pattern: string): found is Found => found?.molecule === molecule && found.pattern === pattern;

/** 0-based, ascending. `found`: patterns are searched elsewhere. */
export function highlightedAtoms(molecule: Molecule, highlight: Highlight | undefined, found?: Found): readonly number[] {
  const { atoms, groups } = molecule;
  if (highlight?.kind === 'smarts') return isOf(found, molecule, highlight.pattern) ? found.atoms : NONE;
  if (highlight?.kind === 'atoms') return highlight.atoms.map((number) => number - 1).filter((atom) => atom < atoms.length);
  if (highlight?.kind !== 'group') return NONE;
  const named = groups.filter((group) => highlight.ids.some((id) => means(id, group.id)));
  return [...new Set(named.flatMap((group) => group.atoms))].sort((a, b) => a - b);
}

interface UnlitWords extends Pick<AtomWords, 'molecules'> {
  readonly unlit: typeof unlit.words;
}

const UNLIT_IN_ENGLISH: UnlitWords = { ...IN_ENGLISH, unlit: unlit.words };

/** What the reader is told where a link asks for a part that the molecule lacks. */
export function missingHighlight(molecule: Molecule, highlight: Highlight | undefined, found?: Found, words = UNLIT_IN_ENGLISH): string | undefined {
  const { unlit: say } = words;
  if (highlight === undefined || highlightedAtoms(molecule, highlight, found).length > 0) return undefined;
  if (highlight.kind === 'smarts' && !isOf(found, molecule, highlight.pattern)) return undefined;
  const name = moleculeName(molecule, words);
  if (highlight.kind === 'atoms') return say.atoms(name, molecule.atoms.length);
  if (highlight.kind === 'smarts') return say.pattern(name, highlight.pattern);
  return say.groups(name, highlight.ids);
}
