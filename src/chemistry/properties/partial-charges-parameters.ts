// Electronegativity of an atom in a valence state as a polynomial of its charge: chi(q) = a + b q + c q², in eV, q in e.
// H to I: Gasteiger and Marsili, Tetrahedron 1980, 36, 3219, as tabulated in RDKit's GasteigerParams (with P and S sp2).
// Si and B are not in that paper: RDKit's additional table, extended by PyBabel's recipe from tabulated valence states.

export type Hybridization = 'sp3' | 'sp2' | 'sp';

/** a, b, c in eV, eV/e, eV/e². */
export type Electronegativity = readonly [a: number, b: number, c: number];

export const ELECTRONEGATIVITIES: Readonly<Record<string, Partial<Record<Hybridization, Electronegativity>>>> = {
  H: { sp3: [7.17, 6.24, -0.56] },
  C: { sp3: [7.98, 9.18, 1.88], sp2: [8.79, 9.32, 1.51], sp: [10.39, 9.45, 0.73] },
  N: { sp3: [11.54, 10.82, 1.36], sp2: [12.87, 11.15, 0.85], sp: [15.68, 11.7, -0.27] },
  O: { sp3: [14.18, 12.92, 1.39], sp2: [17.07, 13.79, 0.47] },
  F: { sp3: [14.66, 13.85, 2.31] },
  Cl: { sp3: [11.0, 9.69, 1.35] },
  Br: { sp3: [10.08, 8.47, 1.16] },
  I: { sp3: [9.9, 7.96, 0.96] },
  S: { sp3: [10.14, 9.13, 1.38], sp2: [10.88, 9.49, 1.33] },
  P: { sp3: [8.9, 8.24, 0.96], sp2: [9.665, 8.53, 0.735] },
  Si: { sp3: [7.3, 6.567, 0.657], sp2: [7.905, 6.748, 0.443], sp: [9.065, 7.027, -0.002] },
  B: { sp3: [5.98, 6.82, 1.605], sp2: [6.42, 6.807, 1.322] },
};

/** eV. Electronegativity of H+, which the paper sets apart: the polynomial's value at +1 would be far too small. */
export const HYDROGEN_CATION = 20.02;

/** Electrons of the outer shell, to count lone pairs. */
export const VALENCE_ELECTRONS: Readonly<Record<string, number>> = {
  H: 1, B: 3, C: 4, Si: 4, N: 5, P: 5, O: 6, S: 6, F: 7, Cl: 7, Br: 7, I: 7,
};
