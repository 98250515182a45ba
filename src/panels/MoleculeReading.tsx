// The molecule in sentences, as a screen reader is told it: for whoever reads it aloud, writes it on, or cannot see the picture.

import { useMemo } from 'react';
import { readLevel, READING_LEVELS, readingText } from '../content/read/reading';
import { acts } from '../languages/en/acts';
import { outline } from '../languages/en/outline';
import { CopyButton } from './CopyButton';
import { useWords } from './language-context';
import { useViewer } from './viewer-context';

export function MoleculeReading() {
  const words = useWords(outline);
  const { copy } = useWords(acts);
  const molecule = useViewer(({ shown }) => shown.molecule);
  const levels = useMemo(() => READING_LEVELS.map((id) => readLevel(molecule, id)), [molecule]);
  return (
    <div className="reading-aloud">
      <CopyButton text={readingText(levels)} label={words.copyReading}>
        {copy}
      </CopyButton>
      {levels.map(({ id, sentences }) => (
        <section key={id}>
          <h3>{words.levels[id]}</h3>
          {id === 'short' ? (
            <p lang="en">{sentences.join(' ')}</p>
          ) : (
            <ul lang="en">
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
