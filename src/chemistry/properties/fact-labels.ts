// What is told of a molecule in numbers, and the words for each: plain data, so that a page shows it without OpenChemLib.

export interface FormulaPart {
  readonly element: string;
  readonly count: number;
}

export interface MolecularFacts {
  /** Hill order; isotopes count with their element. */
  readonly formula: readonly FormulaPart[];
  /** Net formal charge, e. */
  readonly charge: number;
  /** Average mass by standard atomic weights, g/mol. */
  readonly mass: number;
  /** Of the molecule or ion made of the commonest isotope of each element, or of the isotopes named; u. */
  readonly exactMass: number;
  /** What follows is undefined above 1000 atoms; this one also where it was not asked for. The same text for every way to write the same structure; isomeric. */
  readonly canonicalSmiles: string | undefined;
  /** Topological polar surface area, Å²; undefined where OpenChemLib has no terms. */
  readonly polarSurfaceArea: number | undefined;
  readonly hydrogenBondDonors: number | undefined;
  readonly hydrogenBondAcceptors: number | undefined;
  readonly rotatableBonds: number | undefined;
  /** Calculated estimate of the logarithm of the octanol-water partition coefficient; undefined where it would be a guess. */
  readonly cLogP: number | undefined;
}

/** How each fact is named, and the sentence that says what it is. */
export const FACT_LABELS = {
  formula: { label: 'Formula', note: 'Atoms in Hill order: carbon, hydrogen, then by alphabet.' },
  charge: { label: 'Charge', note: 'Sum of the formal charges, in elementary charges.' },
  mass: { label: 'Mass', note: 'Average over the natural isotopes, in g/mol.' },
  exactMass: { label: 'Exact mass', note: 'Of the commonest isotopes, in u: the peak that a mass spectrometer shows; electrons that an ion lacks are taken off.' },
  canonicalSmiles: { label: 'Canonical SMILES', note: 'One text for each structure, by this program’s own order of atoms; other programs choose other orders.' },
  polarSurfaceArea: {
    label: 'Polar surface area',
    note: 'Topological (Ertl, Rohde and Selzer 2000), in Å², from the bonding of N, O, S and P; calculated by OpenChemLib.',
  },
  hydrogenBondDonors: { label: 'Hydrogen-bond donors', note: 'N and O atoms that carry hydrogen.' },
  hydrogenBondAcceptors: { label: 'Hydrogen-bond acceptors', note: 'All N and O atoms, as in the rule of five (Lipinski 1997).' },
  rotatableBonds: { label: 'Rotatable bonds', note: 'Single bonds outside rings between atoms that are not ends of the skeleton; amide bonds do not count.' },
  cLogP: { label: 'cLogP', note: 'A calculated estimate by OpenChemLib from atom types, for the uncharged or charged form as drawn; not a measurement.' },
} as const satisfies Record<keyof MolecularFacts, { readonly label: string; readonly note: string }>;
