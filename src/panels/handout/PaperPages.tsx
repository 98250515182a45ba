// All pages of a handout: the steps, the questions with the sources, and where they are asked for the answers.

import { useMemo } from 'react';
import { type Handout, handoutOf, type HandoutStep, mainStep } from '../../content/handout/handout';
import { handoutPages } from '../../content/handout/handout-pages';
import type { Story } from '../../content/stories/story';
import { handout as room } from '../../languages/en/handout';
import { useWords } from '../language-context';
import type { HandoutChoices } from './handout-choices';
import { PaperAnswer } from './PaperAnswer';
import { PaperHead } from './PaperHead';
import { type Fit, PaperPage } from './PaperPage';
import { PaperQuestion } from './PaperQuestion';
import { PaperSources } from './PaperSources';
import { PaperStep } from './PaperStep';
import type { StepPicture } from './story-pictures';

/** Ruled; as many as a page could hold. */
const LINES = Array.from({ length: 30 }, (_, line) => line);

interface PaperPagesProps {
  readonly story: Story;
  readonly choices: HandoutChoices;
  /** By step, 0-based. */
  readonly pictures: ReadonlyMap<number, StepPicture>;
  readonly address: string;
  readonly hasLink: boolean;
  readonly fit: Fit;
}

export function PaperPages({ story, choices: { paper, hasPictures, hasAnswers }, pictures, address, hasLink, fit }: PaperPagesProps) {
  const words = useWords(room);
  const told: Handout = useMemo(() => handoutOf(story, hasAnswers), [story, hasAnswers]);
  const { steps, above, questions: asked } = useMemo(() => handoutPages(told.steps, told.questions), [told]);
  const answers = hasAnswers && told.questions.length > 0 ? asked : [];
  const loaded = (step: number) => pictures.get(step - 1)?.loaded;
  const page = (kind: string, index: number, before: number) => ({
    name: [paper, hasPictures, hasAnswers, kind, index].join(),
    fit,
    story: told.title,
    number: before + index + 1,
    count: steps.length + asked.length + answers.length,
  });
  const list = (each: readonly HandoutStep[], most: number, form: 'columns' | 'beside' | 'row') => (
    <ol className="paper-steps" data-form={hasPictures ? form : 'columns'}>
      {each.map((step) => (
        <PaperStep key={step.number} step={step} picture={pictures.get(step.number - 1)} hasPicture={hasPictures} most={most} numbers={told.sources} />
      ))}
    </ol>
  );
  return (
    <div className="paper" data-paper={paper}>
      {steps.map((each, index) => (
        <PaperPage key={`steps-${each[0]?.number}`} {...page('steps', index, 0)}>
          {(most) => (
            <>
              {index === 0 && <PaperHead title={told.title} summary={told.summary} loaded={loaded(mainStep(story.steps) + 1)} address={address} hasLink={hasLink} />}
              {list(each, most, Math.ceil(each.length / 2) > 3 ? 'beside' : 'columns')}
            </>
          )}
        </PaperPage>
      ))}
      {asked.map((each, index) => (
        <PaperPage key={`questions-${each[0]?.number}`} {...page('questions', index, steps.length)}>
          {(most) => (
            <>
              {index === 0 && above.length > 0 && list(above, most, 'row')}
              {each.length > 0 && <h2 className="paper-heading">{words.questions}</h2>}
              <ol className="paper-questions">
                {each.map((one) => (
                  <PaperQuestion key={one.number} asked={one} loaded={loaded(one.step)} />
                ))}
              </ol>
              <section className="paper-notes">
                <h3>{words.notes}</h3>
                {LINES.map((line) => (
                  <hr key={line} />
                ))}
              </section>
              {index === asked.length - 1 && <PaperSources handout={told} />}
            </>
          )}
        </PaperPage>
      ))}
      {answers.map((each, index) => (
        <PaperPage key={`answers-${each[0]?.number}`} {...page('answers', index, steps.length + asked.length)}>
          {() => (
            <>
              <h2 className="paper-heading">{words.answersTitle}</h2>
              <ol className="paper-questions">
                {each.map((one) => (
                  <PaperAnswer key={one.number} asked={one} loaded={loaded(one.step)} numbers={told.sources} />
                ))}
              </ol>
            </>
          )}
        </PaperPage>
      ))}
    </div>
  );
}
