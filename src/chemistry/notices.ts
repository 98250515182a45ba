// What was repaired while a molecule was read, and what else its reader has to know: each told once, in English and as data.

import type { Told } from '../languages/said';
import type { Molecule } from './molecule';

export class Notices {
  private readonly byMessage: Map<string, Told>;

  constructor(told: readonly Told[] = []) {
    this.byMessage = new Map(told.map((each) => [each.message, each]));
  }

  add(told: Told): void {
    if (!this.byMessage.has(told.message)) this.byMessage.set(told.message, told);
  }

  get all(): readonly Told[] {
    return [...this.byMessage.values()];
  }
}

/** Of a molecule, each with what it was made from. */
export function noticesOf({ warnings, notices = [] }: Pick<Molecule, 'warnings' | 'notices'>): readonly Told[] {
  return warnings.map((message, index) => ({ message, said: notices[index] }));
}

/** As a molecule holds them. */
export function warningsOf(told: readonly Told[]): Pick<Molecule, 'warnings' | 'notices'> {
  const notices = told.flatMap(({ said }) => said ?? []);
  const warnings = told.map(({ message }) => message);
  return notices.length > 0 && notices.length === warnings.length ? { warnings, notices } : { warnings };
}
