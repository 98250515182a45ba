// What came of a run of the reader's own, in a few numbers.

import { findingsOf } from './lab-words';
import type { Runs } from './use-runs';

export function Findings({ runs }: { readonly runs: Runs }) {
  const findings = findingsOf(runs.run, runs.control);
  if (findings.length === 0) return null;
  return (
    <dl className="lab-findings">
      {findings.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
