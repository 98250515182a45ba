// Measures in words: for the list on the viewer, for a screen reader, and what the tool asks for next.

import { type Measurement, measurement } from '../chemistry/properties/measure';
import type { Molecule } from '../chemistry/molecule';
import { measuring } from '../languages/en/measuring';
import { type AtomWords, IN_ENGLISH } from './atom-words';
import { atomWithin } from './describe-atom';

export interface MeasureDescription {
  /** `C7–C8–O9`: symbols with 1-based numbers. */
  readonly atoms: string;
  /** `1.54 Å`, or why there is no value. */
  readonly value: string;
  readonly sentence: string;
  /** Why it is not in the picture; '' if it is. */
  readonly hidden: string;
}

export interface MeasureWords extends AtomWords {
  readonly measuring: typeof measuring.words;
}

const MEASURED_IN_ENGLISH: MeasureWords = { ...IN_ENGLISH, measuring: measuring.words };

const shortName = ({ atoms }: Molecule, atom: number) => `${atoms[atom]?.element ?? ''}${atom + 1}`;

/** A true zero where the digits that are told are zeros: never “−0.0”. */
function valueWords({ kind, value }: Measurement, say: MeasureWords['measuring']): string {
  if (value === undefined) return kind === 'torsion' ? say.noTorsion : say.noAngle;
  const step = kind === 'distance' ? 0.005 : 0.05;
  return say.value(kind, Math.abs(value) < step ? 0 : value);
}

/** `atoms`: 0-based; `shown`: whether an atom is drawn. */
export function describeMeasure(molecule: Molecule, atoms: readonly number[], shown: readonly boolean[], words = MEASURED_IN_ENGLISH): MeasureDescription | undefined {
  const measured = measurement(molecule, atoms);
  if (!measured) return undefined;
  const { measuring: say } = words;
  const nameOf = (atom: number) => atomWithin(molecule, atom, words);
  const value = valueWords(measured, say);
  const absent = atoms.filter((atom) => !shown[atom]).map(nameOf);
  return {
    atoms: atoms.map((atom) => shortName(molecule, atom)).join('–'),
    value,
    sentence: `${say.kinds[measured.kind]} ${words.describing.names(atoms.map(nameOf))}: ${value.replace(/\.$/, '')}.`,
    hidden: absent.length === 0 ? '' : say.hidden(absent),
  };
}

/** What is chosen so far and what comes next. */
export function measuringHint(molecule: Molecule, pending: readonly number[], say = measuring.words): { readonly chosen: string; readonly next: string } {
  const chosen = pending.map((atom) => shortName(molecule, atom)).join('–');
  const measured = measurement(molecule, pending);
  return { chosen: measured ? `${chosen}: ${valueWords(measured, say)}` : chosen, next: say.next[`${Math.min(pending.length, 3)}` as keyof typeof say.next] };
}
