// What is shown in a few words, until the reading of it has come: the whole reading is longer than the rest of the viewer's words.

import type { Molecule } from '../../chemistry/molecule';
import { describeMolecule } from '../../content/describe-molecule';
import type { DescriptionLevel } from '../viewer-api';
import { ViewerFault } from './viewer-fault';

const LEVELS: Readonly<Record<DescriptionLevel, true>> = { short: true, groups: true, space: true, atoms: true };

export function checkLevel(level: DescriptionLevel): void {
  if (!Object.hasOwn(LEVELS, level)) throw new ViewerFault('bad-argument', `A description is ${Object.keys(LEVELS).join(', ')}, not “${String(level).slice(0, 40)}”.`);
}

export function describeBriefly(molecule: Molecule, level: DescriptionLevel = 'short'): string {
  checkLevel(level);
  const sentences = describeMolecule(molecule);
  return level === 'short' ? (sentences[0] ?? '') : sentences.join(' ');
}
