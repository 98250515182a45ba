// Sentences in a row, with their sources, where nothing counts or addresses them.

import { plainText, type Sentence } from '../content/article';
import { SentenceText } from './SentenceText';

interface SentencesProps {
  readonly text: readonly Sentence[];
  /** What the sources are numbered with. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function Sentences({ text, numbers }: SentencesProps) {
  return text.map((sentence) => <SentenceText key={plainText(sentence.text)} sentence={sentence} numbers={numbers} />);
}
