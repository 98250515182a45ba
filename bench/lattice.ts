// Big test molecules: copies of one molecule on a cubic grid, as a V3000 molfile or in the PDB's format.
import type { Molecule } from '../src/chemistry/molecule';

/** Å between the centres of neighbouring copies; ketamine is about 9 Å long. */
const SPACING = 11;

/** Where the middle of each copy lies, Å from the middle of all. */
function places(copies: number): readonly (readonly number[])[] {
  const edge = Math.ceil(Math.cbrt(copies));
  return Array.from({ length: copies }, (_, copy) =>
    [copy % edge, Math.floor(copy / edge) % edge, Math.floor(copy / edge ** 2)].map((index) => (index - (edge - 1) / 2) * SPACING),
  );
}

const columns = (value: string | number, width: number) => String(value).padStart(width);

/** Atoms are numbered by five digits at most. */
const MOST_NUMBERED = 99_999;

/** As many whole copies as `latticeMolfile` has, as long as their atoms can be numbered; CONECT records for each bond. */
export function latticePdb(molecule: Molecule, atoms: number): string {
  const each = molecule.atoms.length;
  const copies = Math.min(Math.ceil(atoms / each), Math.floor(MOST_NUMBERED / each));
  const lines: string[] = [];
  const bonds: string[] = [];
  const partners = molecule.atoms.map((_, atom) => molecule.bonds.flatMap(({ from, to }) => (from === atom ? [to] : to === atom ? [from] : [])));
  places(copies).forEach((shift, copy) => {
    molecule.atoms.forEach(({ element, position }, atom) => {
      const name = `${element.length === 1 ? ' ' : ''}${element.toUpperCase()}${atom + 1}`.padEnd(4).slice(0, 4);
      const xyz = position.map((value, axis) => columns((value + (shift[axis] ?? 0)).toFixed(3), 8)).join('');
      lines.push(`HETATM${columns(copy * each + atom + 1, 5)} ${name} KET A${columns((copy % 9999) + 1, 4)}    ${xyz}  1.00  0.00          ${columns(element.toUpperCase(), 2)}`);
    });
    partners.forEach((others, atom) => bonds.push(`CONECT${[atom, ...others].map((other) => columns(copy * each + other + 1, 5)).join('')}`));
  });
  return [...lines, ...bonds, 'END', ''].join('\n');
}

/** At least `atoms` atoms of whole copies; 3D, with all hydrogens. */
export function latticeMolfile(molecule: Molecule, atoms: number): string {
  const copies = Math.ceil(atoms / molecule.atoms.length);
  const atomLines: string[] = [];
  const bondLines: string[] = [];
  for (const shift of places(copies)) {
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
