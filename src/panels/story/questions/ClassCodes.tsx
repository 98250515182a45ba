// For a teacher: the codes of a class pasted in, a table out. Nothing of it leaves the tab or outlives it.

import { useId, useState } from 'react';
import { readClass } from '../../../content/stories/questions/class-result';
import { resultRows, resultWords } from '../../../content/stories/questions/result';
import type { Story } from '../../../content/stories/story';

interface ClassCodesProps {
  readonly id: string | undefined;
  readonly story: Story;
}

const NONE_GIVEN = new Map();

export function ClassCodes({ id, story }: ClassCodesProps) {
  const [text, setText] = useState('');
  const field = useId();
  const rows = resultRows(story, NONE_GIVEN);
  const { lines, questions } = readClass(text, { name: id ?? story.title, count: rows.length });
  return (
    <details className="class-codes">
      <summary>For teachers: read the codes of a class</summary>
      <label htmlFor={field}>One code a line, with or without a name before it. They stay in this tab.</label>
      <textarea id={field} value={text} rows={5} spellCheck={false} autoComplete="off" placeholder="Ana  1A2B-3C4D-5E" onChange={({ currentTarget }) => setText(currentTarget.value)} />
      {lines.length > 0 && (
        <div className="class-table">
          <table className="curve-table">
            <caption>{lines.length === 1 ? '1 code' : `${lines.length} codes`}</caption>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Name</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ line, name, read }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  <td>{name}</td>
                  <td>{'message' in read ? read.message : resultWords(read.outcomes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="curve-table">
            <caption>By question</caption>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Right at the first try</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ step, question }, index) => (
                <tr key={step}>
                  <th scope="row">{question.prompt}</th>
                  <td>{`${questions[index]?.first ?? 0} of ${questions[index]?.answered ?? 0}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
