// The terms of a force field as columns of numbers, one set a kind: what is read in every step of a relaxation.

export interface Columns {
  readonly count: number;
  /** Where the coordinates of each atom begin, as many in a row as a term has atoms. */
  readonly places: Int32Array;
  /** As many in a row as a term has constants. */
  readonly constants: Float64Array;
}

/** MMFF94s; the order of atoms and constants is that of T. A. Halgren, J. Comput. Chem. 17, 490 (1996). */
export interface FieldColumns {
  /** i, j; length Å, force constant md/Å. */
  readonly bonds: Columns;
  /** i, j, k with j in the middle; angle in degrees, force constant md Å/rad², 1 where j is linear. */
  readonly angles: Columns;
  /** i, j, k; angle in degrees, lengths ij and kj Å, force constants ijk and kji md/rad. */
  readonly stretchBends: Columns;
  /** j in the middle, i, k, and l out of their plane; force constant md Å/rad². */
  readonly outOfPlanes: Columns;
  /** i, j, k, l; V1, V2, V3 kcal/mol. */
  readonly torsions: Columns;
  /** i, j; least distance R* Å, well depth kcal/mol. */
  readonly contacts: Columns;
  /** i, j; product of the partial charges e², three quarters of it three bonds apart. */
  readonly charges: Columns;
}

/** What a relaxation asks for: the energy at these places, kcal/mol, and its slope, kcal/mol/Å, added to `slope`. */
export type EnergyAt = (places: Float64Array, slope: Float64Array) => number;

export function toColumns(rows: readonly { readonly atoms: readonly number[]; readonly constants: readonly number[] }[]): Columns {
  const [first] = rows;
  const [wide, deep] = [first?.atoms.length ?? 0, first?.constants.length ?? 0];
  const places = new Int32Array(rows.length * wide);
  const constants = new Float64Array(rows.length * deep);
  rows.forEach((row, index) => {
    for (let i = 0; i < wide; i++) places[index * wide + i] = (row.atoms[i] ?? 0) * 3;
    constants.set(row.constants, index * deep);
  });
  return { count: rows.length, places, constants };
}

export function push(slope: Float64Array, at: number, x: number, y: number, z: number): void {
  slope[at] = (slope[at] ?? 0) + x;
  slope[at + 1] = (slope[at + 1] ?? 0) + y;
  slope[at + 2] = (slope[at + 2] ?? 0) + z;
}
