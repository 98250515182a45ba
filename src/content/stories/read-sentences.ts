// The sentences of a story's file: plain text, or text with parts that light atoms, and with standing and sources where they claim something.

import { GROUP_KINDS } from '../../chemistry/properties/group-kinds';
import { type Concept, type Inline, plainText, type Sentence } from '../article';
import { CITATIONS, type CitationId } from '../citations';
import { GLOSSARY, type GlossaryId } from '../glossary';
import { readPanelAddress, STANDING_IDS } from '../panels';
import { type Located, LineError } from './located-json';
import { given, listOf, need, objectOf, oneOf, textOf, unlike } from './story-fields';

const CONCEPTS: readonly Concept[] = ['drug', 'receptor', 'agonist', 'magnesium', 'membrane', 'current'];
const GROUPS: readonly string[] = [...GROUP_KINDS.map(({ id }) => id), 'stereocentre'];
const TERMS = Object.keys(GLOSSARY) as GlossaryId[];

/** Characters. */
const LONGEST_SENTENCE = 600;
const LONGEST_SOURCE = 300;
const MOST_SENTENCES = 12;
const MOST_PARTS = 30;

const PART = 'a part of a sentence';
const PART_FIELDS = ['text', 'italic', 'group', 'or', 'concept', 'molecule', 'term', 'panel'];

/** A kind of group that the chemistry of this page can find. */
function groupOf(value: Located): string {
  const id = textOf(value, '“group”', 60);
  if (GROUPS.includes(id)) return id;
  const near = GROUPS.filter((each) => each.split('-').some((word) => id.split('-').includes(word))).slice(0, 4);
  const hint = near.length === 0 ? '' : ` Is it ${near.map((each) => `“${each}”`).join(' or ')}?`;
  throw new LineError(value.line, `No kind of group is called “${id}”.${hint}`);
}

function partOf(value: Located, molecules: readonly string[]): Inline {
  if (value.kind === 'text') return textOf(value, 'A part of a sentence', LONGEST_SENTENCE);
  const part = objectOf(value, PART, PART_FIELDS);
  const kinds = [...part.fields.keys()].filter((name) => name !== 'text' && name !== 'or');
  const [kind] = kinds;
  const named = kind === undefined ? undefined : given(part, kind);
  if (kind === undefined || named === undefined || kinds.length > 1) {
    throw new LineError(value.line, `A part in “{” and “}” has exactly one of “italic”, “group”, “concept”, “molecule”, “term” and “panel”.`);
  }
  const or = given(part, 'or');
  if (or && kind !== 'group') throw new LineError(or.line, '“or” goes only with “group”.');
  if (kind === 'italic') return { italic: textOf(named, '“italic”', LONGEST_SENTENCE) };
  const text = textOf(need(part, 'text', PART), '“text”', LONGEST_SENTENCE);
  if (kind === 'concept') return { concept: oneOf(named, '“concept”', CONCEPTS), text };
  if (kind === 'molecule') return { molecule: oneOf(named, '“molecule”', molecules, 'an id of the library'), text };
  if (kind === 'term') return { term: oneOf(named, '“term”', TERMS, 'an id of the glossary'), text };
  if (kind === 'group') return { group: groupOf(named), text, ...(or ? { or: listOf(or, '“or”', 1, 5).map(groupOf) } : {}) };
  const panel = textOf(named, '“panel”', 80);
  if (readPanelAddress(panel) === undefined) throw new LineError(named.line, `There is no panel “${panel}”.`);
  return { panel, text };
}

function partsOf(value: Located, molecules: readonly string[]): readonly Inline[] {
  if (value.kind === 'text') return [textOf(value, 'A sentence', LONGEST_SENTENCE)];
  const parts = listOf(value, 'A sentence', 1, MOST_PARTS).map((part) => partOf(part, molecules));
  const { length } = plainText(parts);
  if (length > LONGEST_SENTENCE) throw new LineError(value.line, `A sentence is too long: ${length} characters, where ${LONGEST_SENTENCE} is the most.`);
  return parts;
}

const isCitation = (id: string): id is CitationId => Object.hasOwn(CITATIONS, id);

function sentenceOf(value: Located, molecules: readonly string[]): Sentence {
  if (value.kind !== 'object') return { text: partsOf(value, molecules) };
  const sentence = objectOf(value, 'a sentence', ['text', 'standing', 'sources']);
  const text = partsOf(need(sentence, 'text', 'a sentence'), molecules);
  const standing = given(sentence, 'standing');
  const sources = given(sentence, 'sources');
  if (!standing && !sources) return { text };
  if (!standing) throw new LineError(value.line, `A sentence with sources needs a “standing”: ${STANDING_IDS.join(', ')}.`);
  if (!sources) throw new LineError(value.line, 'A sentence with a “standing” needs “sources”.');
  const items = listOf(sources, '“sources”', 1, 8);
  const names = items.map((item) => textOf(item, 'A source', LONGEST_SOURCE));
  unlike(names, items, 'The source');
  names.forEach((name, index) => {
    // What looks like an id is one: a slip in it must not become a source of its own.
    if (/^[a-z]+(-[a-z0-9]+)+$/.test(name) && !isCitation(name)) throw new LineError(items[index]?.line ?? 1, `No source of this page has the id “${name}”; write a source of your own in full.`);
  });
  const own = names.filter((name) => !isCitation(name));
  return { text, standing: oneOf(standing, '“standing”', STANDING_IDS), sources: names.filter(isCitation), ...(own.length > 0 ? { ownSources: own } : {}) };
}

/** One text, or a list of sentences. `what` begins the sentence of a fault. */
export function sentencesOf(value: Located, what: string, molecules: readonly string[]): readonly Sentence[] {
  if (value.kind === 'text') return [{ text: [textOf(value, what, LONGEST_SENTENCE)] }];
  const items = listOf(value, what, 1, MOST_SENTENCES);
  const sentences = items.map((item) => sentenceOf(item, molecules));
  unlike(sentences.map(({ text }) => plainText(text)), items, 'The sentence');
  return sentences;
}
