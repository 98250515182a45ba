// Formula and charge of a list of atoms.

import type { StructureAtom } from '../structure';

/** Hill order: carbon, hydrogen, then by alphabet; without carbon all by alphabet. Isotopes count with their element. */
export function formulaOf(atoms: readonly Pick<StructureAtom, 'element' | 'charge'>[]): string {
  const counts = new Map<string, number>();
  for (const { element } of atoms) counts.set(element, (counts.get(element) ?? 0) + 1);
  const first = counts.has('C') ? ['C', 'H'] : [];
  const rest = [...counts.keys()].filter((element) => !first.includes(element)).sort();
  const parts = [...first, ...rest].filter((element) => counts.has(element));
  const written = parts.map((element) => element + (counts.get(element) === 1 ? '' : String(counts.get(element))));
  const charge = chargeOf(atoms);
  const size = Math.abs(charge) === 1 ? '' : String(Math.abs(charge));
  return written.join('') + (charge === 0 ? '' : (charge > 0 ? '+' : '-') + size);
}

export function chargeOf(atoms: readonly Pick<StructureAtom, 'charge'>[]): number {
  return atoms.reduce((sum, { charge }) => sum + charge, 0);
}
