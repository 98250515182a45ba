// The sentences of a story's file: plain text, or text with parts that light atoms, and with standing and sources where they claim something.

import { type Inline, plainText, type Sentence } from '../article';
import { CITATIONS, type CitationId } from '../citations';
import { readPanelAddress, STANDING_IDS } from '../panels';
import { type Located, LineError } from './located-json';
import { given, listOf, need, objectOf, oneOf, quoted, textOf, unlike } from './story-fields';
import { CONCEPTS, COUNTS, FIELDS, GROUPS, LONGEST, PART_KINDS, PARTS, RECEPTOR_VIEWS, SOURCE_ID, TERMS } from './story-format';

const PART = 'a part of a sentence';

/** A part of the receptor, or a group of them. */
function partNamed(value: Located): string {
  const id = textOf(value, '“part”', LONGEST.name);
  if (PARTS.includes(id)) return id;
  throw new LineError(value.line, `No part of the receptor is called “${id}”; such are “asn-ring”, “glun1-n616” and “m3”.`);
}

/** A kind of group that the chemistry of this page can find. */
function groupOf(value: Located): string {
  const id = textOf(value, '“group”', 60);
  if (GROUPS.includes(id)) return id;
  const near = GROUPS.filter((each) => each.split('-').some((word) => id.split('-').includes(word))).slice(0, 4);
  const hint = near.length === 0 ? '' : ` Is it ${near.map((each) => `“${each}”`).join(' or ')}?`;
  throw new LineError(value.line, `No kind of group is called “${id}”.${hint}`);
}

function partOf(value: Located, molecules: readonly string[]): Inline {
  if (value.kind === 'text') return textOf(value, 'A part of a sentence', LONGEST.sentence);
  const part = objectOf(value, PART, FIELDS.part);
  const kinds = [...part.fields.keys()].filter((name) => name !== 'text' && name !== 'or');
  const [kind] = kinds;
  const named = kind === undefined ? undefined : given(part, kind);
  if (kind === undefined || named === undefined || kinds.length > 1) {
    throw new LineError(value.line, `A part in “{” and “}” has exactly one of ${quoted(PART_KINDS)}.`);
  }
  const or = given(part, 'or');
  if (or && kind !== 'group') throw new LineError(or.line, '“or” goes only with “group”.');
  if (kind === 'italic') return { italic: textOf(named, '“italic”', LONGEST.sentence) };
  const text = textOf(need(part, 'text', PART), '“text”', LONGEST.sentence);
  if (kind === 'concept') return { concept: oneOf(named, '“concept”', CONCEPTS), text };
  if (kind === 'molecule') return { molecule: oneOf(named, '“molecule”', molecules, 'an id of the library'), text };
  if (kind === 'compare') return { compare: oneOf(named, '“compare”', molecules, 'an id of the library'), text };
  if (kind === 'part') return { part: partNamed(named), text };
  if (kind === 'receptor') return { receptor: oneOf(named, '“receptor”', RECEPTOR_VIEWS), text };
  if (kind === 'term') return { term: oneOf(named, '“term”', TERMS, 'an id of the glossary'), text };
  if (kind === 'group') return { group: groupOf(named), text, ...(or ? { or: listOf(or, '“or”', ...COUNTS.or).map(groupOf) } : {}) };
  const panel = textOf(named, '“panel”', 80);
  if (readPanelAddress(panel) === undefined) throw new LineError(named.line, `There is no panel “${panel}”.`);
  return { panel, text };
}

function partsOf(value: Located, molecules: readonly string[]): readonly Inline[] {
  if (value.kind === 'text') return [textOf(value, 'A sentence', LONGEST.sentence)];
  const parts = listOf(value, 'A sentence', ...COUNTS.parts).map((part) => partOf(part, molecules));
  const { length } = plainText(parts);
  if (length > LONGEST.sentence) throw new LineError(value.line, `A sentence is too long: ${length} characters, where ${LONGEST.sentence} is the most.`);
  return parts;
}

const isCitation = (id: string): id is CitationId => Object.hasOwn(CITATIONS, id);

function sentenceOf(value: Located, molecules: readonly string[]): Sentence {
  if (value.kind !== 'object') return { text: partsOf(value, molecules) };
  const sentence = objectOf(value, 'a sentence', FIELDS.sentence);
  const text = partsOf(need(sentence, 'text', 'a sentence'), molecules);
  const standing = given(sentence, 'standing');
  const sources = given(sentence, 'sources');
  if (!standing && !sources) return { text };
  if (!standing) throw new LineError(value.line, `A sentence with sources needs a “standing”: ${STANDING_IDS.join(', ')}.`);
  if (!sources) throw new LineError(value.line, 'A sentence with a “standing” needs “sources”.');
  const items = listOf(sources, '“sources”', ...COUNTS.sources);
  const names = items.map((item) => textOf(item, 'A source', LONGEST.source));
  unlike(names, items, 'The source');
  names.forEach((name, index) => {
    if (SOURCE_ID.test(name) && !isCitation(name)) throw new LineError(items[index]?.line ?? 1, `No source of this page has the id “${name}”; write a source of your own in full.`);
  });
  const own = names.filter((name) => !isCitation(name));
  return { text, standing: oneOf(standing, '“standing”', STANDING_IDS), sources: names.filter(isCitation), ...(own.length > 0 ? { ownSources: own } : {}) };
}

/** One text, or a list of sentences. `what` begins the sentence of a fault. */
export function sentencesOf(value: Located, what: string, molecules: readonly string[]): readonly Sentence[] {
  if (value.kind === 'text') return [{ text: [textOf(value, what, LONGEST.sentence)] }];
  const items = listOf(value, what, ...COUNTS.sentences);
  const sentences = items.map((item) => sentenceOf(item, molecules));
  unlike(sentences.map(({ text }) => plainText(text)), items, 'The sentence');
  return sentences;
}
