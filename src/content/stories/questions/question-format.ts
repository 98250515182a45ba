// What a question in a story's file may hold, by its kind: what reads it and the published schema both follow this.

import type { QuestionKind } from './question';

export const QUESTION_FIELDS = {
  choose: ['kind', 'prompt', 'choices', 'answer', 'reason', 'waits'],
  atom: ['kind', 'prompt', 'target', 'element', 'clue', 'reason', 'waits'],
  order: ['kind', 'prompt', 'items', 'ends', 'reason', 'waits'],
  curve: ['kind', 'prompt', 'x', 'y', 'at', 'curve', 'tolerance', 'reason', 'waits'],
} as const satisfies Record<QuestionKind, readonly string[]>;

export const QUESTION_KINDS = Object.keys(QUESTION_FIELDS) as QuestionKind[];

export const AXIS_FIELDS = ['label', 'unit', 'from', 'to', 'scale'] as const;

/** How many, from the least to the most. */
export const QUESTION_COUNTS = { choices: [2, 5], items: [3, 7], ends: [2, 2], at: [3, 8], curve: [2, 200], point: [2, 2] } as const satisfies Record<string, readonly [number, number]>;

/** Characters of the unit of an axis. */
export const LONGEST_UNIT = 20;
