// A paragraph of the lab's words, with their sources.

import { plainText, type Sentence } from '../../content/article';
import { SentenceText } from '../SentenceText';

interface SentencesProps {
  readonly text: readonly Sentence[];
  readonly numbers: ReadonlyMap<string, number>;
}

export function Sentences({ text, numbers }: SentencesProps) {
  return (
    <>
      {text.map((sentence) => (
        <SentenceText key={plainText(sentence.text)} sentence={sentence} numbers={numbers} />
      ))}
    </>
  );
}
