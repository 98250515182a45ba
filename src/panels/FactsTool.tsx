// The data sheet of the molecule that is shown; every value can be copied.

import { moleculeName } from '../content/describe-molecule';
import { factRows, factsText } from '../content/fact-rows';
import { CopyButton } from './CopyButton';
import { useViewer } from './viewer-context';

export function FactsTool() {
  const { molecule, facts } = useViewer(({ shown }) => shown);
  const name = moleculeName(molecule);
  const rows = factRows(molecule, facts);
  return (
    <section className="facts" aria-label={`Facts about ${name}`}>
      <dl>
        {rows.map(({ label, value, copy, note, isEstimate }) => (
          <div key={label}>
            <dt title={note}>{label}</dt>
            <dd>
              <span className="fact-value">
                {value}
                {isEstimate && <small> calculated estimate</small>}
              </span>
              <CopyButton text={copy} label={`Copy: ${label}`} />
            </dd>
          </div>
        ))}
      </dl>
      <details className="fact-notes">
        <summary>How these are counted</summary>
        <ul>
          {rows.map(({ label, note }) => (
            <li key={label}>
              <b>{label}.</b> {note}
            </li>
          ))}
        </ul>
      </details>
      <CopyButton text={factsText(name, rows)} label="Copy all facts">
        Copy all
      </CopyButton>
    </section>
  );
}
