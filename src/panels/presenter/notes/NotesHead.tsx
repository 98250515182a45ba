// Where the lesson stands, and the time: of day, run, and left.

import { molecules } from '../../../languages/en/molecules';
import { notes as notesRoom } from '../../../languages/en/notes';
import { clockText, elapsed, left, LONGEST_MINUTES } from '../../../state/presenter/lesson-timer';
import { useWords } from '../../language-context';
import { useNow } from '../use-now';
import type { NotesLink } from './use-notes-link';

/** Minutes that are offered. */
const GIVEN = [5, 10, 15, 20, 30, 45, 60, 90].filter((minutes) => minutes <= LONGEST_MINUTES);

export function NotesHead({ link: { lesson, picture, state, standing, run } }: { readonly link: NotesLink }) {
  const words = useWords(notesRoom);
  const { name } = useWords(molecules);
  const now = useNow();
  const timer = state?.timer;
  const rest = timer && left(timer, now);
  const day = new Date(now);
  return (
    <header className="notes-head">
      <div>
        <h1>{lesson ? <span lang="en">{lesson.title}</span> : picture === '' ? words.title : name(picture)}</h1>
        {lesson && state?.at !== undefined && (
          <p>{words.stepOf(state.at + 1, lesson.steps.length)}</p>
        )}
      </div>
      {timer && (
        <fieldset className="notes-timer" aria-label={words.timer} disabled={standing !== 'live'}>
          <p role="timer" className="notes-clock" data-over={rest !== undefined && rest < 0}>
            {clockText(rest ?? elapsed(timer, now))}
            <small>{rest === undefined ? words.run : rest < 0 ? words.over : words.left}</small>
          </p>
          <button type="button" className="button" aria-keyshortcuts="T" onClick={() => run({ do: 'timer', how: 'toggle' })}>
            {timer.since !== undefined ? words.pause : timer.spent > 0 ? words.goOn : words.start}
          </button>
          <button type="button" className="button" onClick={() => run({ do: 'timer', how: 'reset' })}>
            {words.reset}
          </button>
          <select aria-label={words.given} value={timer.minutes ?? ''} onChange={({ target }) => run({ do: 'give', minutes: target.value === '' ? undefined : Number(target.value) })}>
            <option value="">{words.countsUp}</option>
            {GIVEN.map((minutes) => (
              <option key={minutes} value={minutes}>
                {words.minutes(minutes)}
              </option>
            ))}
          </select>
        </fieldset>
      )}
      <p className="notes-day">
        <time dateTime={day.toISOString()}>{day.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}</time>
      </p>
    </header>
  );
}
