// Where the lesson stands, and the time: of day, run, and left.

import { clockText, elapsed, left, LONGEST_MINUTES } from '../../../state/presenter/lesson-timer';
import { useNow } from '../use-now';
import type { NotesLink } from './use-notes-link';

/** Minutes that are offered. */
const GIVEN = [5, 10, 15, 20, 30, 45, 60, 90].filter((minutes) => minutes <= LONGEST_MINUTES);

export function NotesHead({ link: { lesson, picture, state, standing, run } }: { readonly link: NotesLink }) {
  const now = useNow();
  const timer = state?.timer;
  const rest = timer && left(timer, now);
  const day = new Date(now);
  return (
    <header className="notes-head">
      <div>
        <h1>{lesson?.title ?? (picture === '' ? 'Speaker notes' : picture)}</h1>
        {lesson && state?.at !== undefined && (
          <p>
            Step {state.at + 1} of {lesson.steps.length}
          </p>
        )}
      </div>
      {timer && (
        <fieldset className="notes-timer" aria-label="Timer" disabled={standing !== 'live'}>
          <p role="timer" className="notes-clock" data-over={rest !== undefined && rest < 0}>
            {clockText(rest ?? elapsed(timer, now))}
            <small>{rest === undefined ? 'run' : rest < 0 ? 'over the time' : 'left'}</small>
          </p>
          <button type="button" className="button" aria-keyshortcuts="T" onClick={() => run({ do: 'timer', how: 'toggle' })}>
            {timer.since !== undefined ? 'Pause' : timer.spent > 0 ? 'Go on' : 'Start'}
          </button>
          <button type="button" className="button" onClick={() => run({ do: 'timer', how: 'reset' })}>
            Reset
          </button>
          <select aria-label="Time given" value={timer.minutes ?? ''} onChange={({ target }) => run({ do: 'give', minutes: target.value === '' ? undefined : Number(target.value) })}>
            <option value="">counts up</option>
            {GIVEN.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes} min
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
