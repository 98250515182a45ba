// Big test molecules: copies of one molecule on a cubic grid, as a V3000 molfile.
import type { Molecule } from '../src/chemistry/molecule';

/** Å between the centres of neighbouring copies; ketamine is about 9 Å long. */
const SPACING = 11;

/** At least `atoms` atoms of whole copies; 3D, with all hydrogens. */
export function latticeMolfile(molecule: Molecule, atoms: number): string {
  const copies = Math.ceil(atoms / molecule.atoms.length);
  const edge = Math.ceil(Math.cbrt(copies));
  const atomLines: string[] = [];
  const bondLines: string[] = [];
  for (let copy = 0; copy < copies; copy++) {
    const cell = [copy % edge, Math.floor(copy / edge) % edge, Math.floor(copy / edge ** 2)];
    const shift = cell.map((index) => (index - (edge - 1) / 2) * SPACING);
    const first = atomLines.length + 1;
    for (const { element, position, charge } of molecule.atoms) {
      const xyz = position.map((value, axis) => (value + (shift[axis] ?? 0)).toFixed(4)).join(' ');
      atomLines.push(`M  V30 ${atomLines.length + 1} ${element} ${xyz} 0${charge ? ` CHG=${charge}` : ''}`);
    }
    for (const { from, to, order } of molecule.bonds) {
      const code = order === 'aromatic' ? 4 : order === 'dative' ? 9 : order;
      bondLines.push(`M  V30 ${bondLines.length + 1} ${code} ${first + from} ${first + to}`);
    }
  }
  return [
    `${copies} copies`,
    '  bench             3D',
    '',
    '  0  0  0     0  0            999 V3000',
    'M  V30 BEGIN CTAB',
    `M  V30 COUNTS ${atomLines.length} ${bondLines.length} 0 0 1`,
    'M  V30 BEGIN ATOM',
    ...atomLines,
    'M  V30 END ATOM',
    'M  V30 BEGIN BOND',
    ...bondLines,
    'M  V30 END BOND',
    'M  V30 END CTAB',
    'M  END',
    '',
  ].join('\n');
}
