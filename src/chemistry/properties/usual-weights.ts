// The mass of atoms of the usual elements, for what is read without OpenChemLib.

/** Standard atomic weights, g/mol, as OpenChemLib's tables round them. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ H: 1.00794, B: 10.811, C: 12.011, N: 14.007, O: 15.999, F: 18.998, Na: 22.99, Mg: 24.305, Si: 28.086, P: 30.974, S: 32.066, Cl: 35.453, K: 39.098, Ca: 40.078, Mn: 54.938, Fe: 55.845, Co: 58.933, Ni: 58.693, Cu: 63.546, Zn: 65.39, Se: 78.96, Br: 79.904, I: 126.9 }),
);

/** undefined: another element, or an isotope, is among them. */
export function usualMass(atoms: readonly { readonly element: string; readonly isotope?: number | undefined }[]): number | undefined {
  let sum = 0;
  for (const { element, isotope } of atoms) {
    const weight = isotope === undefined ? WEIGHTS.get(element) : undefined;
    if (weight === undefined) return undefined;
    sum += weight;
  }
  return Math.round(sum * 1000) / 1000;
}
