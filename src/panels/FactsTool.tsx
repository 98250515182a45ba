// The data sheet of the molecule that is shown; every value can be copied.

import { moleculeName } from '../content/describe-molecule';
import { factRows, factsText, knownRows } from '../content/fact-rows';
import { facts as room } from '../languages/en/facts';
import { CopyButton } from './CopyButton';
import { useWords } from './language-context';
import { useAtomWords } from './use-atom-words';
import { useFacts } from './use-facts';
import { useViewer } from './viewer-context';

export function FactsTool() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const { facts, isComing } = useFacts();
  const words = useWords(room);
  const name = moleculeName(molecule, useAtomWords());
  const rows = isComing ? knownRows(molecule, words) : factRows(molecule, facts, words);
  return (
    <section className="facts" aria-label={words.of(name)} aria-busy={isComing}>
      <dl>
        {rows.map(({ label, value, copy, note, isEstimate }) => (
          <div key={label}>
            <dt title={note}>{label}</dt>
            <dd>
              <span className="fact-value">
                {value}
                {isEstimate && <small> {words.estimate}</small>}
              </span>
              <CopyButton text={copy} label={words.copy(label)} />
            </dd>
          </div>
        ))}
      </dl>
      {isComing && <output>{words.coming}</output>}
      <details className="fact-notes">
        <summary>{words.counted}</summary>
        <ul>
          {rows.map(({ label, note }) => (
            <li key={label}>
              <b>{label}.</b> {note}
            </li>
          ))}
        </ul>
      </details>
      {!isComing && (
        <CopyButton text={factsText(name, rows, words)} label={words.copyAllWhat}>
          {words.copyAll}
        </CopyButton>
      )}
    </section>
  );
}
