// Lets through so many calls in any second; what comes too fast waits its turn, and what would wait too long is refused.

export interface Pace {
  /** False: refused, there are too many that wait. */
  admit(run: () => void): boolean;
  /** Those that wait are forgotten. */
  stop(): void;
}

export const CALLS_A_SECOND = 60;
const SECOND = 1000;
/** Four seconds of waiting. */
const MOST_WAITING = 240;

/** `now` in milliseconds. */
export function paceCalls(now: () => number = () => performance.now()): Pace {
  /** When each of the last second's was let through. */
  let recent: number[] = [];
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pass(): void {
    timer = undefined;
    recent = recent.filter((at) => at > now() - SECOND);
    while (waiting.length > 0 && recent.length < CALLS_A_SECOND) {
      recent.push(now());
      waiting.shift()?.();
    }
    if (waiting.length > 0) timer = setTimeout(pass, Math.max(1, Math.ceil((recent[0] ?? 0) + SECOND - now())));
  }

  return {
    admit(run) {
      if (waiting.length >= MOST_WAITING) return false;
      waiting.push(run);
      if (timer === undefined) pass();
      return true;
    },
    stop() {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
