// A molecule as text in a format that other programs read. Reading an export gives the same structure, stereo and coordinates.

import type { Molecule } from './molecule';
import { writeMolfile } from './molfile/write-molfile';

export type ExportFormat = 'mol' | 'sdf' | 'smiles' | 'xyz';

const WRITERS = {
  mol: writeMolfile,
  sdf: (molecule) => `${writeMolfile(molecule)}${sdfField('SMILES', molecule.smiles)}${sdfField('FORMULA', molecule.formula)}$$$$\n`,
  smiles: ({ smiles, name }) => (name ? `${smiles} ${oneLine(name)}` : smiles),
  xyz: writeXyz,
} as const satisfies Record<ExportFormat, (molecule: Molecule) => string>;

export function exportMolecule(molecule: Molecule, format: ExportFormat): string {
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (!write) throw new RangeError(`There is no export format "${String(format)}"; use one of ${Object.keys(WRITERS).join(', ')}.`);
  return write(molecule);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const sdfField = (name: string, value: string) => `> <${name}>\n${value}\n\n`;

function writeXyz({ atoms, name, formula }: Molecule): string {
  const lines = atoms.map(({ element, position }) => `${element} ${position.map((value) => value.toFixed(6)).join(' ')}`);
  return [atoms.length, oneLine(name || formula), ...lines, ''].join('\n');
}
