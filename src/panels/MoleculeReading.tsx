// The molecule in sentences, as a screen reader is told it: for whoever reads it aloud, writes it on, or cannot see the picture.

import { useMemo } from 'react';
import { readLevel, READING_LEVELS, readingText } from '../content/read/reading';
import { readingWords } from '../content/read/reading-words';
import { acts } from '../languages/en/acts';
import { outline } from '../languages/en/outline';
import { wordsIn } from '../languages/words';
import { CopyButton } from './CopyButton';
import { useLanguage, useWords } from './language-context';
import { useViewer } from './viewer-context';

export function MoleculeReading() {
  const words = useWords(outline);
  const { copy } = useWords(acts);
  const molecule = useViewer(({ shown }) => shown.molecule);
  const language = useLanguage();
  const levels = useMemo(() => {
    const say = readingWords((room) => wordsIn(language, room));
    return READING_LEVELS.map((id) => readLevel(molecule, id, say));
  }, [molecule, language]);
  return (
    <div className="reading-aloud">
      <CopyButton text={readingText(levels.map((level) => ({ ...level, title: words.levels[level.id] })))} label={words.copyReading}>
        {copy}
      </CopyButton>
      {levels.map(({ id, sentences }) => (
        <section key={id}>
          <h3>{words.levels[id]}</h3>
          {id === 'short' ? (
            <p>{sentences.join(' ')}</p>
          ) : (
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
