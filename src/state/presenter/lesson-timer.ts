// How long a lesson has run, with pauses, and how much is left of the time that was given to it.
// It counts by the clock on the wall (Date.now), which both windows of a presenter share.

export interface LessonTimer {
  /** Milliseconds before the last start. */
  readonly spent: number;
  /** When it was last started, in milliseconds of Date.now; undefined: it stands. */
  readonly since: number | undefined;
  /** Minutes given; undefined: it only counts up. */
  readonly minutes: number | undefined;
}

export type TimerCommand = 'toggle' | 'reset';

export const NEW_TIMER: LessonTimer = { spent: 0, since: undefined, minutes: undefined };

export const LONGEST_MINUTES = 600;

/** Milliseconds that it has run; a clock that was set back takes none away. */
export const elapsed = ({ spent, since }: LessonTimer, now: number): number => spent + (since === undefined ? 0 : Math.max(0, now - since));

export function afterTimer(timer: LessonTimer, command: TimerCommand, now: number): LessonTimer {
  // One that runs begins anew at once.
  if (command === 'reset') return { ...timer, spent: 0, since: timer.since === undefined ? undefined : now };
  return timer.since === undefined ? { ...timer, since: now } : { ...timer, spent: elapsed(timer, now), since: undefined };
}

const two = (count: number) => String(count).padStart(2, '0');

/** `4:05`, `1:02:03`; with a real minus sign where the time is over. */
export function clockText(milliseconds: number): string {
  // What is left of a second is a second still: 0:00 is the end.
  const seconds = milliseconds < 0 ? -Math.ceil(milliseconds / 1000) : Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const text = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
  return milliseconds < 0 && seconds > 0 ? `−${text}` : text;
}

/** What is left, in milliseconds; undefined where no time was given. */
export const left = (timer: LessonTimer, now: number): number | undefined =>
  timer.minutes === undefined ? undefined : timer.minutes * 60_000 - elapsed(timer, now);
