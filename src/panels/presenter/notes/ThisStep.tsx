// The step at which the teacher stands: the notes first, then what the class reads, and the answer to its question.

import { notes as notesRoom } from '../../../languages/en/notes';
import type { LessonStep } from '../../../state/presenter/lesson';
import { useWords } from '../../language-context';
import { SCROLLED } from '../../scrolled';
import { Still } from '../Still';

interface StepProps {
  readonly step: LessonStep;
  /** 0-based. */
  readonly at: number;
  readonly still: Blob | undefined;
}

export function ThisStep({ step: { title, notes, words, question }, at, still }: StepProps) {
  const said = useWords(notesRoom);
  return (
    <section className="notes-step" aria-labelledby="notes-this" {...SCROLLED}>
      <p className="notes-kind">{said.nowStep(at + 1)}</p>
      <h2 id="notes-this" lang="en">{title}</h2>
      <p className="notes-notes">{notes === undefined ? said.noNotes : <span lang="en">{notes}</span>}</p>
      {question && (
        <div className="notes-question" lang="en">
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
          <h3>{said.classReads}</h3>
          <p lang="en">{words}</p>
        </div>
      </div>
    </section>
  );
}
