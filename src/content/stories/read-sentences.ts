// The sentences of a story's file: plain text, or text with parts that light atoms, and with standing and sources where they claim something.

import { storyFaults as faults } from '../../languages/en/story-faults';
import { tell } from '../../languages/said';
import type { StoryValue } from '../../languages/story-things';
import { type Inline, plainText, type Sentence } from '../article';
import { CITATIONS, type CitationId } from '../citations';
import { readPanelAddress, STANDING_IDS } from '../panels';
import { type Located, LineError } from './located-json';
import { given, listOf, need, objectOf, oneOf, textOf, unlike } from './story-fields';
import { CONCEPTS, COUNTS, FIELDS, GROUPS, LONGEST, PART_KINDS, PARTS, RECEPTOR_VIEWS, SOURCE_ID, TERMS } from './story-format';

/** A part of the receptor, or a group of them. */
function partNamed(value: Located): string {
  const id = textOf(value, { field: 'part' }, LONGEST.name);
  if (PARTS.includes(id)) return id;
  throw new LineError(value.line, tell(faults, 'noPart', id));
}

/** A kind of group that the chemistry of this page can find. */
function groupOf(value: Located): string {
  const id = textOf(value, { field: 'group' }, 60);
  if (GROUPS.includes(id)) return id;
  const near = GROUPS.filter((each) => each.split('-').some((word) => id.split('-').includes(word))).slice(0, 4);
  throw new LineError(value.line, tell(faults, 'noGroup', id, near));
}

function partOf(value: Located, molecules: readonly string[]): Inline {
  if (value.kind === 'text') return textOf(value, 'part', LONGEST.sentence);
  const part = objectOf(value, 'part', FIELDS.part);
  const kinds = [...part.fields.keys()].filter((name) => name !== 'text' && name !== 'or');
  const [kind] = kinds;
  const named = kind === undefined ? undefined : given(part, kind);
  if (kind === undefined || named === undefined || kinds.length > 1) {
    throw new LineError(value.line, tell(faults, 'oneOfParts', PART_KINDS));
  }
  const or = given(part, 'or');
  if (or && kind !== 'group') throw new LineError(or.line, tell(faults, 'orAlone'));
  if (kind === 'italic') return { italic: textOf(named, { field: 'italic' }, LONGEST.sentence) };
  const text = textOf(need(part, 'text', 'part'), { field: 'text' }, LONGEST.sentence);
  if (kind === 'concept') return { concept: oneOf(named, { field: 'concept' }, CONCEPTS), text };
  if (kind === 'molecule') return { molecule: oneOf(named, { field: 'molecule' }, molecules, 'library'), text };
  if (kind === 'compare') return { compare: oneOf(named, { field: 'compare' }, molecules, 'library'), text };
  if (kind === 'part') return { part: partNamed(named), text };
  if (kind === 'receptor') return { receptor: oneOf(named, { field: 'receptor' }, RECEPTOR_VIEWS), text };
  if (kind === 'term') return { term: oneOf(named, { field: 'term' }, TERMS, 'glossary'), text };
  if (kind === 'group') return { group: groupOf(named), text, ...(or ? { or: listOf(or, { field: 'or' }, ...COUNTS.or).map(groupOf) } : {}) };
  const panel = textOf(named, { field: 'panel' }, 80);
  if (readPanelAddress(panel) === undefined) throw new LineError(named.line, tell(faults, 'noPanel', panel));
  return { panel, text };
}

function partsOf(value: Located, molecules: readonly string[]): readonly Inline[] {
  if (value.kind === 'text') return [textOf(value, 'sentence', LONGEST.sentence)];
  const parts = listOf(value, 'sentence', ...COUNTS.parts).map((part) => partOf(part, molecules));
  const { length } = plainText(parts);
  if (length > LONGEST.sentence) throw new LineError(value.line, tell(faults, 'longSentence', length, LONGEST.sentence));
  return parts;
}

const isCitation = (id: string): id is CitationId => Object.hasOwn(CITATIONS, id);

function sentenceOf(value: Located, molecules: readonly string[]): Sentence {
  if (value.kind !== 'object') return { text: partsOf(value, molecules) };
  const sentence = objectOf(value, 'sentence', FIELDS.sentence);
  const text = partsOf(need(sentence, 'text', 'sentence'), molecules);
  const standing = given(sentence, 'standing');
  const sources = given(sentence, 'sources');
  if (!standing && !sources) return { text };
  if (!standing) throw new LineError(value.line, tell(faults, 'noStanding', STANDING_IDS));
  if (!sources) throw new LineError(value.line, tell(faults, 'noSources'));
  const items = listOf(sources, { field: 'sources' }, ...COUNTS.sources);
  const names = items.map((item) => textOf(item, 'source', LONGEST.source));
  unlike(names, items, 'source');
  names.forEach((name, index) => {
    if (SOURCE_ID.test(name) && !isCitation(name)) throw new LineError(items[index]?.line ?? 1, tell(faults, 'noSource', name));
  });
  const own = names.filter((name) => !isCitation(name));
  return { text, standing: oneOf(standing, { field: 'standing' }, STANDING_IDS), sources: names.filter(isCitation), ...(own.length > 0 ? { ownSources: own } : {}) };
}

/** One text, or a list of sentences. */
export function sentencesOf(value: Located, what: StoryValue, molecules: readonly string[]): readonly Sentence[] {
  if (value.kind === 'text') return [{ text: [textOf(value, what, LONGEST.sentence)] }];
  const items = listOf(value, what, ...COUNTS.sentences);
  const sentences = items.map((item) => sentenceOf(item, molecules));
  unlike(sentences.map(({ text }) => plainText(text)), items, 'sentence');
  return sentences;
}
