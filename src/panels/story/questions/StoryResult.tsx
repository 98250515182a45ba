// What the answers of a story come to, at its end: counted, one by one, as a code to hand in, and as a table for a teacher.

import { useStore } from 'zustand';
import { type Outcome, OUTCOME_WORDS, outcomeOf, resultRows, resultTable, resultWords } from '../../../content/stories/questions/result';
import { resultCode, storySign } from '../../../content/stories/questions/result-code';
import type { Story } from '../../../content/stories/story';
import { answersOf } from '../../../state/answers';
import { goToStep } from '../../../state/story-player';
import { CopyButton } from '../../CopyButton';
import { Icon } from '../../Icon';
import { saveFile } from '../../save-file';
import { useViewerStore } from '../../viewer-context';
import { ClassCodes } from './ClassCodes';

interface StoryResultProps {
  /** Of the library's stories; a reader's own goes by its title. */
  readonly id: string | undefined;
  readonly story: Story;
}

const SIGNS = { first: 'done', later: 'done', missed: 'close', open: undefined } as const satisfies Record<Outcome, unknown>;

export function StoryResult({ id, story }: StoryResultProps) {
  const store = useViewerStore();
  const answers = answersOf(store);
  const given = useStore(answers, (state) => state.given);
  const rows = resultRows(story, given);
  if (rows.length === 0) return null;
  const outcomes = rows.map(outcomeOf);
  const isBegun = outcomes.some((outcome) => outcome !== 'open');
  const code = resultCode({ story: storySign(id ?? story.title), outcomes });
  const save = () => saveFile(`${id ?? 'story'}-answers.csv`, new Blob([resultTable(story, rows)], { type: 'text/csv' }));
  return (
    <section className="story-result" aria-label="Your answers">
      <h3>Your answers</h3>
      {isBegun ? (
        <>
          <p>{resultWords(outcomes)} Kept in this tab, sent nowhere.</p>
          <ol>
            {rows.map((row) => {
              const outcome = outcomeOf(row);
              const sign = SIGNS[outcome];
              return (
                <li key={row.step}>
                  <span>{sign && <Icon name={sign} />}</span>
                  <button type="button" className="link" onClick={() => void goToStep(store, row.step)}>
                    {row.question.prompt}
                  </button>
                  <span>{OUTCOME_WORDS[outcome]}</span>
                </li>
              );
            })}
          </ol>
          <p className="result-code">
            <span>
              To hand in: <code>{code}</code>
            </span>
            <CopyButton text={code} label="Copy the result code">
              Copy
            </CopyButton>
            <button type="button" className="button" onClick={save}>
              Save as a table (CSV)
            </button>
            <button type="button" className="link" onClick={() => answers.getState().forget(rows.map(({ question }) => question))}>
              Forget my answers
            </button>
          </p>
        </>
      ) : (
        <p>
          This story asks {rows.length === 1 ? 'one question' : `${rows.length} questions`}, and none is answered yet. Answers are kept in this tab and sent nowhere.
        </p>
      )}
      <ClassCodes id={id} story={story} />
    </section>
  );
}
