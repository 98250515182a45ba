// The measuring tool as a list that grows: which atoms are chosen so far, when they make a measure, and which measures of
// a link the molecule can have. Pure.
import type { Molecule } from '../chemistry/molecule';
import { type MeasuredAtoms, measures as kind } from '../options/measure-kind';

/** A torsion is complete with so many. */
const MOST_ATOMS = 4;

export interface MeasuringStep {
  /** Atoms chosen for the next measure, 0-based. */
  readonly pending: readonly number[];
  /** Atoms of a measure that is complete, 0-based. */
  readonly finished?: readonly number[];
}

/** What a click on an atom means: one more, or, on the last one again, the end. */
export function withAtom(pending: readonly number[], atom: number): MeasuringStep {
  if (atom === pending.at(-1)) return pending.length >= 2 ? { pending: [], finished: pending } : { pending };
  if (pending.includes(atom)) return { pending };
  const next = [...pending, atom];
  return next.length === MOST_ATOMS ? { pending: [], finished: next } : { pending: next };
}

/** The list with one more; a measure that is there already, also read backwards, and one past the most stay out. */
export function withMeasure(measures: readonly MeasuredAtoms[], atoms: readonly number[]): readonly MeasuredAtoms[] {
  return kind.read(kind.write([...measures, atoms.map((atom) => atom + 1)])) ?? measures;
}

/** Those whose atoms the molecule has, and one sentence for the others. */
export function measurable(measures: readonly MeasuredAtoms[], { atoms }: Molecule): { readonly kept: readonly MeasuredAtoms[]; readonly warning: string | undefined } {
  const kept = measures.filter((measure) => measure.every((number) => number <= atoms.length));
  if (kept.length === measures.length) return { kept: measures, warning: undefined };
  const missing = measures.filter((measure) => !kept.includes(measure)).map((measure) => measure.join('-'));
  const count = atoms.length === 1 ? '1 atom' : `${atoms.length} atoms`;
  return { kept, warning: `The molecule has ${count}, so that ${missing.join(' and ')} cannot be measured.` };
}
