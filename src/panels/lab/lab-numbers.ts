// Numbers the sources of some sentences in the order in which they lean on them.

import { isClaim, type Sentence } from '../../content/article';

export function numberSentences(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const ids = new Set(sentences.flatMap((sentence) => (isClaim(sentence) ? [...sentence.sources, ...(sentence.ownSources ?? [])] : [])));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
