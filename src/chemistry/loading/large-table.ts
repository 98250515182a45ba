// Which texts may be tables that are read on the spot; what reads them is fetched then.

import type { MoleculeSource } from '../molecule';

/** Atoms, above which a 3D file is kept as it is: no labels, groups or 2D formula. */
export const LARGE = 1000;

/** Characters: atoms of a V3000 table take 40 to 60, and with their bonds 70 to 90. A longer one would hold up the page. */
const [SHORTEST, LONGEST] = [LARGE * 40, 256 * 1024];

export const mayBeLarge = (text: string): boolean => text.length > SHORTEST && text.length <= LONGEST && text.includes('V3000');

export function tableIn(source: MoleculeSource): string | undefined {
  const { molfile, sdf }: { readonly molfile?: unknown; readonly sdf?: unknown } = Object(source);
  const text = molfile ?? sdf;
  return typeof text === 'string' && mayBeLarge(text) ? text : undefined;
}
