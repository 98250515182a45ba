// What is told of a molecule in numbers: plain data, so that a page shows it without OpenChemLib.

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
