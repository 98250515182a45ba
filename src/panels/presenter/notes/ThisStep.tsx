// The step at which the teacher stands: the notes first, then what the class reads, and the answer to its question.

import type { LessonStep } from '../../../state/presenter/lesson';
import { Still } from '../Still';

interface StepProps {
  readonly step: LessonStep;
  /** 0-based. */
  readonly at: number;
  readonly still: Blob | undefined;
}

export function ThisStep({ step: { title, notes, words, question }, at, still }: StepProps) {
  return (
    <section className="notes-step" aria-labelledby="notes-this">
      <p className="notes-kind">Now, step {at + 1}</p>
      <h2 id="notes-this">{title}</h2>
      <p className="notes-notes">{notes ?? 'This step has no notes.'}</p>
      {question && (
        <div className="notes-question">
          <p>
            <b>{question.prompt}</b>
          </p>
          <p>
            {question.answer !== '' && <b>{question.answer}. </b>}
            {question.reason}
          </p>
        </div>
      )}
      <div className="notes-words">
        {still && <Still image={still} />}
        <div>
          <h3>What the class reads</h3>
          <p>{words}</p>
        </div>
      </div>
    </section>
  );
}
