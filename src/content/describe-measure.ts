// Measures in words: for the list on the viewer, for a screen reader, and what the tool asks for next.

import { type MeasureKind, measurement } from '../chemistry/properties/measure';
import type { Molecule } from '../chemistry/molecule';
import { measuring } from '../languages/en/measuring';
import { atomName } from './describe-atom';

export interface MeasureDescription {
  /** `C7–C8–O9`: symbols with 1-based numbers. */
  readonly atoms: string;
  /** `1.54 Å`, or why there is no value. */
  readonly value: string;
  readonly sentence: string;
  /** Why it is not in the picture; '' if it is. */
  readonly hidden: string;
}

const KIND_NAMES: Readonly<Record<MeasureKind, string>> = { distance: 'Distance', angle: 'Angle', torsion: 'Torsion' };

const shortName = ({ atoms }: Molecule, atom: number) => `${atoms[atom]?.element ?? ''}${atom + 1}`;

/** `atoms`: 0-based; `shown`: whether an atom is drawn. */
export function describeMeasure(molecule: Molecule, atoms: readonly number[], shown: readonly boolean[]): MeasureDescription | undefined {
  const measured = measurement(molecule, atoms);
  if (!measured) return undefined;
  const names = atoms.map((atom) => atomName(molecule, atom)).join(', ');
  const absent = atoms.filter((atom) => !shown[atom]).map((atom) => atomName(molecule, atom));
  return {
    atoms: atoms.map((atom) => shortName(molecule, atom)).join('–'),
    value: measured.text,
    sentence: `${KIND_NAMES[measured.kind]} ${names}: ${measured.text.replace(/\.$/, '')}.`,
    hidden: absent.length === 0 ? '' : `Not in the picture: ${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} hidden.`,
  };
}

/** What is chosen so far and what comes next. */
export function measuringHint(molecule: Molecule, pending: readonly number[], hints = measuring.words.next): { readonly chosen: string; readonly next: string } {
  const chosen = pending.map((atom) => shortName(molecule, atom)).join('–');
  const value = measurement(molecule, pending)?.text;
  return { chosen: value ? `${chosen}: ${value}` : chosen, next: hints[`${Math.min(pending.length, 3)}` as keyof typeof hints] };
}
