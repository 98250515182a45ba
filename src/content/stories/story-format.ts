// What the file of a story may hold: the names of its fields, in their order, and how long each may be. What reads such a file and the
// schema that is published for editors both follow it.

import { GROUP_KINDS } from '../../chemistry/properties/group-kinds';
import { PART_GROUPS } from '../../receptor/part-groups';
import { RECEPTOR_PARTS } from '../../receptor/parts';
import type { ReceptorChoice } from '../../receptor/receptor-choice';
import type { Concept } from '../article';
import { CITATIONS, type CitationId } from '../citations';
import { GLOSSARY, type GlossaryId } from '../glossary';

export const FIELDS = {
  story: ['title', 'summary', 'steps', '$schema'],
  step: ['id', 'title', 'notes', 'text', 'view', 'question'],
  sentence: ['text', 'standing', 'sources'],
  part: ['text', 'italic', 'group', 'or', 'concept', 'molecule', 'compare', 'part', 'receptor', 'term', 'panel'],
} as const satisfies Record<string, readonly string[]>;

/** Exactly one of these makes a part more than its text. */
export const PART_KINDS = FIELDS.part.filter((name) => name !== 'text' && name !== 'or');

/** Characters of one text. */
export const LONGEST = { title: 100, line: 300, sentence: 600, notes: 1_000, source: 300, id: 40, name: 80, option: 4_000 } as const;

/** Characters of a file: a story of forty full steps. */
export const LONGEST_STORY = 200_000;

/** How many, from the least to the most. */
export const COUNTS = { steps: [1, 40], sentences: [1, 12], parts: [1, 30], sources: [1, 8], or: [1, 5] } as const satisfies Record<
  string,
  readonly [number, number]
>;

/** Of a step, for links. */
export const STEP_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What looks like the id of a source is one: a slip in it must not become a source of its own. */
export const SOURCE_ID = /^[a-z]+(-[a-z0-9]+)+$/;

export const CONCEPTS: readonly Concept[] = ['drug', 'receptor', 'agonist', 'magnesium', 'membrane', 'current'];
/** Kinds of group that the chemistry of this page can find. */
export const GROUPS: readonly string[] = [...GROUP_KINDS.map(({ id }) => id), 'stereocentre'];
/** Parts of the receptor, and what holds several of them. */
export const PARTS: readonly string[] = [...PART_GROUPS, ...RECEPTOR_PARTS].map(({ id }) => id);
export const RECEPTOR_VIEWS = ['whole', 'pore', 'pocket'] as const satisfies readonly ReceptorChoice[];
export const TERMS = Object.keys(GLOSSARY) as GlossaryId[];
export const SOURCES = Object.keys(CITATIONS) as CitationId[];
