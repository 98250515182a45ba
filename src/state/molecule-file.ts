// Which kind of molecule file a text is, by its name and by its looks, and how many molecules it holds.

import { fault } from '../chemistry/fault';
import type { MoleculeSource } from '../chemistry/molecule';
import { openingFaults } from '../languages/en/opening-faults';
import { tell } from '../languages/said';
import type { MoleculeFile } from './viewer-state';

/** As CONTRACT-wide for files: 16 MB. */
export const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

export const FILE_EXTENSIONS = ['.mol', '.mdl', '.sdf', '.smi', '.smiles', '.txt'] as const;

/** A `$$$$` line ends a record; what follows the last one counts only if it is more than white space. */
function countRecords(text: string): number {
  const parts = text.split(/^\$\$\$\$.*$/m);
  const rest = parts.pop() ?? '';
  return Math.max(1, parts.length + (rest.trim() === '' ? 0 : 1));
}

const LOOKS_LIKE_MOLFILE = /^M {2}(END|V30)|V[23]000\s*$/m;

export function openMoleculeFile(name: string, text: string): MoleculeFile {
  if (text.includes('\0')) {
    throw fault('syntax', tell(openingFaults, 'notText', name));
  }
  if (text.trim() === '') throw fault('empty', tell(openingFaults, 'empty', name));
  const extension = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  const isSdf = extension === '.sdf' || /^\$\$\$\$/m.test(text);
  if (isSdf) return { name, format: 'sdf', text, records: countRecords(text), record: 0 };
  const isMolfile = extension === '.mol' || extension === '.mdl' || LOOKS_LIKE_MOLFILE.test(text);
  return { name, format: isMolfile ? 'molfile' : 'smiles', text, records: 1, record: 0 };
}

/** What chemistry is asked to read. Of a .smi file the first line that says anything is taken. */
export function sourceOf(file: MoleculeFile): MoleculeSource {
  if (file.format === 'sdf') return { sdf: file.text, record: file.record };
  if (file.format === 'molfile') return { molfile: file.text };
  const line = file.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).find((each) => each.trim() !== '' && !each.startsWith('#'));
  return { smiles: line ?? '' };
}
