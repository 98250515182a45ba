// What this run gives beside what it must give, and beside what was measured in a laboratory, where anyone did.

import { useMemo } from 'react';
import type { ExperimentText, Expected } from '../../content/lab/experiment-text';
import { numberSentences } from '../numbering';
import { SentenceText } from '../SentenceText';
import { MEASURES } from './experiment-measures';
import type { ExperimentId } from './experiments';
import type { Runs } from './use-runs';
import './lab-tables.css';

interface ExpectedTableProps {
  readonly id: ExperimentId;
  readonly text: ExperimentText;
  readonly runs: Runs;
}

/** As many digits as the number it is held against. */
function sayValue(value: number, { unit, model }: Expected): string {
  const digits = Math.max(...Object.values(model).map((each) => String(each).split('.')[1]?.length ?? 0));
  return `${value.toFixed(digits)}\u00a0${unit === 'times' ? '×' : unit}`;
}

export function ExpectedTable({ id, text, runs }: ExpectedTableProps) {
  const calibration = runs.run.settings.cal === 'a' ? 'kinetic' : 'equilibrium';
  const numbers = numberSentences(text.expected.flatMap(({ published }) => published ?? []));
  const found = useMemo(() => text.expected.map((each) => MEASURES[id]?.[each.id]?.(runs)), [text, id, runs]);
  const hasPublished = text.expected.some(({ published }) => published);
  return (
    <table className="lab-expected">
      <caption>What came of it. “Worked out” is computed apart from this model, to hold it to.</caption>
      <thead>
        <tr>
          <th scope="col">Read off the run</th>
          <th scope="col">Here</th>
          <th scope="col">Worked out</th>
          {hasPublished && <th scope="col">Measured</th>}
        </tr>
      </thead>
      <tbody>
        {text.expected.map((each, index) => {
          const value = found[index];
          return (
            <tr key={each.id}>
              <th scope="row">{each.what}</th>
              <td data-column="Here">{value === undefined ? 'not told' : sayValue(value, each)}</td>
              <td data-column="Worked out">{sayValue(each.model[calibration], each)}</td>
              {hasPublished && <td data-column="Measured">{each.published ? <SentenceText sentence={each.published} numbers={numbers} /> : '–'}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
