// What is shown in words, as much as is asked for.

import type { Molecule } from '../../chemistry/molecule';
import { describeAtom } from '../../content/describe-atom';
import { describeMolecule } from '../../content/describe-molecule';
import type { DescriptionLevel } from '../viewer-api';
import { ViewerFault } from './viewer-fault';

/** More lines are read by nobody, and take a page long to make. */
const MOST_ATOMS = 500;

const LEVELS = {
  short: (molecule) => describeMolecule(molecule)[0] ?? '',
  groups: (molecule) => describeMolecule(molecule).join(' '),
  atoms: (molecule) => {
    const count = Math.min(molecule.atoms.length, MOST_ATOMS);
    const lines = Array.from({ length: count }, (_, atom) => describeAtom(molecule, atom).sentence);
    const rest = molecule.atoms.length - count;
    return [describeMolecule(molecule).join(' '), ...lines, ...(rest > 0 ? [`${rest} more atoms are not listed.`] : [])].join('\n');
  },
} as const satisfies Record<DescriptionLevel, (molecule: Molecule) => string>;

export function describeViewer(molecule: Molecule, level: DescriptionLevel = 'short'): string {
  const write = Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined;
  if (!write) throw new ViewerFault('bad-argument', `A description is ${Object.keys(LEVELS).join(', ')}, not “${String(level).slice(0, 40)}”.`);
  return write(molecule);
}
