// The two units of a level in plasma, from the share of the dose that is in the central compartment.

/** g/mol, C13H16ClNO: 1 µM is so many ng/mL. */
export const KETAMINE_MOLAR_MASS = 237.73;

export interface PlasmaLevels {
  /** Of plasma, at each time. */
  readonly nanogramsPerMillilitre: number[];
  readonly micromolar: number[];
}

export function levelsOf(doseMilligramsPerKilogram: number, centralLitresPerKilogram: number, shares: readonly number[]): PlasmaLevels {
  // mg/kg by L/kg is mg/L, a thousand ng/mL.
  const first = Math.min((doseMilligramsPerKilogram / centralLitresPerKilogram) * 1000, Number.MAX_VALUE);
  const nanogramsPerMillilitre = shares.map((share) => first * share);
  return { nanogramsPerMillilitre, micromolar: nanogramsPerMillilitre.map((level) => level / KETAMINE_MOLAR_MASS) };
}
