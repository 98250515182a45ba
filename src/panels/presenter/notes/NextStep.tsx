// What comes next, so that one can lead over to it.

import { notes as notesRoom } from '../../../languages/en/notes';
import type { LessonStep } from '../../../state/presenter/lesson';
import { useWords } from '../../language-context';
import { SCROLLED } from '../../scrolled';
import { Woven } from '../../Woven';
import { Still } from '../Still';

interface NextStepProps {
  /** undefined: this one is the last. */
  readonly step: LessonStep | undefined;
  /** 0-based. */
  readonly at: number;
  readonly still: Blob | undefined;
}

export function NextStep({ step, at, still }: NextStepProps) {
  const words = useWords(notesRoom);
  if (!step) {
    return (
      <section className="notes-next">
        <p className="notes-kind">{words.nextKind}</p>
        <p>{words.lastStep}</p>
      </section>
    );
  }
  return (
    <section className="notes-next" aria-labelledby="notes-next" {...SCROLLED}>
      <p className="notes-kind">{words.nextStep(at + 1)}</p>
      <h2 id="notes-next" lang="en">{step.title}</h2>
      {still && <Still image={still} />}
      <p className="notes-notes" lang="en">{step.notes ?? step.words}</p>
      {step.question && (
        <p>
          <Woven text={words.asks} parts={{ question: <span lang="en">{step.question.prompt}</span> }} />
        </p>
      )}
    </section>
  );
}
