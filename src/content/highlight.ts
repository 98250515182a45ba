// Which atoms the option `highlight` means in a molecule, or the sentence on why there are none.

import type { Molecule } from '../chemistry/molecule';
import type { Highlight } from '../options/highlight-kind';
import { moleculeName } from './describe-molecule';

const NONE: readonly number[] = [];

/** `amine` means `amine` and every id that ends in `-amine`; the count behind a second one of a kind does not matter. */
const means = (id: string, group: string) => {
  const kind = group.replace(/-\d+$/, '');
  return id === group || id === kind || kind.endsWith(`-${id}`);
};

/** 0-based, ascending. Substructures are searched elsewhere. */
export function highlightedAtoms({ atoms, groups }: Molecule, highlight: Highlight | undefined): readonly number[] {
  if (highlight?.kind === 'atoms') return highlight.atoms.map((number) => number - 1).filter((atom) => atom < atoms.length);
  if (highlight?.kind !== 'group') return NONE;
  const found = groups.filter((group) => highlight.ids.some((id) => means(id, group.id)));
  return [...new Set(found.flatMap((group) => group.atoms))].sort((a, b) => a - b);
}

/** What the reader is told where a link asks for a part that the molecule lacks. */
export function missingHighlight(molecule: Molecule, highlight: Highlight | undefined): string | undefined {
  if (highlight === undefined || highlight.kind === 'smarts' || highlightedAtoms(molecule, highlight).length > 0) return undefined;
  const name = moleculeName(molecule);
  if (highlight.kind === 'atoms') return `${name} has only ${molecule.atoms.length} atoms: nothing is highlighted.`;
  return `${name} has no ${highlight.ids.map((id) => id.replaceAll('-', ' ')).join(' or ')}: nothing is highlighted.`;
}
