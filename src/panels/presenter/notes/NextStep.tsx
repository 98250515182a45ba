// What comes next, so that one can lead over to it.

import type { LessonStep } from '../../../state/presenter/lesson';
import { Still } from '../Still';

interface NextStepProps {
  /** undefined: this one is the last. */
  readonly step: LessonStep | undefined;
  /** 0-based. */
  readonly at: number;
  readonly still: Blob | undefined;
}

export function NextStep({ step, at, still }: NextStepProps) {
  if (!step) {
    return (
      <section className="notes-next">
        <p className="notes-kind">Next</p>
        <p>This is the last step.</p>
      </section>
    );
  }
  return (
    <section className="notes-next" aria-labelledby="notes-next">
      <p className="notes-kind">Next, step {at + 1}</p>
      <h2 id="notes-next">{step.title}</h2>
      {still && <Still image={still} />}
      <p className="notes-notes">{step.notes ?? step.words}</p>
      {step.question && <p>It asks: {step.question.prompt}</p>}
    </section>
  );
}
