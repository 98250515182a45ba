// What a screen reader is told beside the descriptions, which are in English.

import { room } from '../room';
import { english } from '../tongue';

const { count, number } = english;

/** A partial charge in e, and the atom that has it. */
export interface Charged {
  readonly charge: number;
  readonly atom: string;
}

export const spoken = room('spoken', {
  unchosen: 'Nothing is chosen.',
  removed: 'Measure removed.',
  inReceptor: (sentence: string) => `In the NMDA receptor. ${sentence}`,
  alone: 'The molecule alone.',
  chosen: (parts: readonly string[]) => `Chosen: ${parts.join('; ')}.`,
  more: 'Press D again for more.',
  drawn: (drawn: number, of: number) => `${number(drawn)} of ${count(of, { one: 'atom is', other: 'atoms are' })} drawn.`,
  /** e, and the atom that has it. */
  charges: (low: Charged, high: Charged) => `Partial charges from ${number(low.charge, 2)}\u00a0e at ${low.atom} to ${number(high.charge, 2)}\u00a0e at ${high.atom}.`,
  spins: 'Turns slowly.',
  spinEnds: 'Turns no more.',
  undone: 'Undone.',
  redone: 'Redone.',
  nothingUndone: 'There is nothing to undo.',
  nothingRedone: 'There is nothing to redo.',
  turned: 'The picture is turned.',
  beside: (title: string) => `Beside it: ${title}.`,
  noneBeside: 'Alone again.',
  shown: (name: string) => `Shown: ${name}.`,
  language: 'The interface is in English.',
});
