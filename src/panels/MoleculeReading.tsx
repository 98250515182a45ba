// The molecule in sentences, as a screen reader is told it: for whoever reads it aloud, writes it on, or cannot see the picture.

import { useMemo } from 'react';
import { readLevel, READING_LEVELS, readingText } from '../content/read/reading';
import { CopyButton } from './CopyButton';
import { useViewer } from './viewer-context';

export function MoleculeReading() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const levels = useMemo(() => READING_LEVELS.map((id) => readLevel(molecule, id)), [molecule]);
  return (
    <div className="reading-aloud">
      <CopyButton text={readingText(levels)} label="Copy the whole reading">
        Copy
      </CopyButton>
      {levels.map(({ id, title, sentences }) => (
        <section key={id}>
          <h3>{title}</h3>
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
