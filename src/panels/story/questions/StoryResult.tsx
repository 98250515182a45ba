// What the answers of a story come to, at its end: counted, one by one, as a code to hand in, and as a table for a teacher.

import { useStore } from 'zustand';
import { type Outcome, outcomeOf, resultRows, resultTable } from '../../../content/stories/questions/result';
import { resultCode, storySign } from '../../../content/stories/questions/result-code';
import type { Story } from '../../../content/stories/story';
import { acts } from '../../../languages/en/acts';
import { results } from '../../../languages/en/results';
import { verdicts } from '../../../languages/en/verdicts';
import { answersOf } from '../../../state/answers';
import { goToStep } from '../../../state/story-player';
import { CopyButton } from '../../CopyButton';
import { Icon } from '../../Icon';
import { useWords } from '../../language-context';
import { saveFile } from '../../save-file';
import { useViewerStore } from '../../viewer-context';
import { Woven } from '../../Woven';
import { ClassCodes } from './ClassCodes';
import { resultSentence } from './result-sentence';

interface StoryResultProps {
  /** Of the library's stories; a reader's own goes by its title. */
  readonly id: string | undefined;
  readonly story: Story;
}

const SIGNS = { first: 'done', later: 'done', missed: 'close', open: undefined } as const satisfies Record<Outcome, unknown>;

export function StoryResult({ id, story }: StoryResultProps) {
  const words = useWords(results);
  const { copy } = useWords(acts);
  const said = useWords(verdicts);
  const store = useViewerStore();
  const answers = answersOf(store);
  const given = useStore(answers, (state) => state.given);
  const rows = resultRows(story, given);
  if (rows.length === 0) return null;
  const outcomes = rows.map(outcomeOf);
  const isBegun = outcomes.some((outcome) => outcome !== 'open');
  const code = resultCode({ story: storySign(id ?? story.title), outcomes });
  const save = () => saveFile(`${id ?? 'story'}-answers.csv`, new Blob([resultTable(story, rows, said)], { type: 'text/csv' }));
  return (
    <section className="story-result" aria-label={words.title}>
      <h3>{words.title}</h3>
      {isBegun ? (
        <>
          <p>
            {resultSentence(words, outcomes)} {words.kept}
          </p>
          <ol>
            {rows.map((row) => {
              const outcome = outcomeOf(row);
              const sign = SIGNS[outcome];
              return (
                <li key={row.step}>
                  <span>{sign && <Icon name={sign} />}</span>
                  <button type="button" className="link" lang="en" onClick={() => void goToStep(store, row.step)}>
                    {row.question.prompt}
                  </button>
                  <span>{words.outcomes[outcome]}</span>
                </li>
              );
            })}
          </ol>
          <p className="result-code">
            <span>
              <Woven text={words.handIn} parts={{ code: <code>{code}</code> }} />
            </span>
            <CopyButton text={code} label={words.copyCode}>
              {copy}
            </CopyButton>
            <button type="button" className="button" onClick={save}>
              {words.saveTable}
            </button>
            <button type="button" className="link" onClick={() => answers.getState().forget(rows.map(({ question }) => question))}>
              {words.forget}
            </button>
          </p>
        </>
      ) : (
        <p>{words.noneYet(rows.length)}</p>
      )}
      <ClassCodes id={id} story={story} />
    </section>
  );
}
