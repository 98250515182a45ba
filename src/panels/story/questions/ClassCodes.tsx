// For a teacher: the codes of a class pasted in, a table out. Nothing of it leaves the tab or outlives it.

import { useId, useState } from 'react';
import { readClass } from '../../../content/stories/questions/class-result';
import { resultRows } from '../../../content/stories/questions/result';
import type { Story } from '../../../content/stories/story';
import { results } from '../../../languages/en/results';
import { FaultText } from '../../FaultText';
import { useWords } from '../../language-context';
import { SCROLLED } from '../../scrolled';
import { resultSentence } from './result-sentence';

interface ClassCodesProps {
  readonly id: string | undefined;
  readonly story: Story;
}

const NONE_GIVEN = new Map();
const EXAMPLE = 'Ana  1A2B-3C4D-5E';

export function ClassCodes({ id, story }: ClassCodesProps) {
  const words = useWords(results);
  const [text, setText] = useState('');
  const field = useId();
  const rows = resultRows(story, NONE_GIVEN);
  const { lines, questions } = readClass(text, { name: id ?? story.title, count: rows.length });
  return (
    <details className="class-codes">
      <summary>{words.readClass}</summary>
      <label htmlFor={field}>{words.oneCodeALine}</label>
      <textarea id={field} value={text} rows={5} spellCheck={false} autoComplete="off" placeholder={EXAMPLE} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      {lines.length > 0 && (
        <section className="class-table" aria-label={words.codes(lines.length)} {...SCROLLED}>
          <table className="curve-table">
            <caption>{words.codes(lines.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.result}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ line, name, read }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  <td>{name}</td>
                  <td>{'message' in read ? <FaultText fault={read} /> : resultSentence(words, read.outcomes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="curve-table">
            <caption>{words.byQuestion}</caption>
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.firstTry}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ step, question }, index) => (
                <tr key={step}>
                  <th scope="row" lang="en">{question.prompt}</th>
                  <td>{words.share(questions[index]?.first ?? 0, questions[index]?.answered ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
