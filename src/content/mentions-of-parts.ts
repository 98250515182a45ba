// Where the article speaks of a part of the receptor: of the very part first, then of what it belongs to.

import { numbersOfPart } from '../receptor/part-groups';
import { firstMentions, type Mention } from './claims-of';
import { PANEL_TEXTS } from './panels/all-panels';
import { type Inline, sentencesOf } from './article';

/** A phrase that means more parts than a ring has speaks of none of them. */
const MOST = 8;

const named = (part: Inline) => (typeof part === 'object' && 'part' in part ? [part.part] : []);

/** Ids that the article names. */
const NAMED_IDS = [...new Set(Object.values(PANEL_TEXTS).flatMap((text) => sentencesOf(text).flatMap((sentence) => sentence.text.flatMap(named))))];

/** By the number of the part in drawings. */
export function mentionsOfPart(number: number): readonly Mention[] {
  const ids = NAMED_IDS.map((id) => ({ id, numbers: numbersOfPart(id) }))
    .filter(({ numbers }) => numbers.length <= MOST && numbers.includes(number))
    .sort((a, b) => a.numbers.length - b.numbers.length);
  return firstMentions(ids.map(({ id }) => (part) => named(part).includes(id)));
}
