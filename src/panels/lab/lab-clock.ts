// The time at which the lab stands: it plays, pauses, steps and jumps. What follows it each frame asks it; the store does not hear.

export interface ClockState {
  readonly seconds: number;
  readonly isPlaying: boolean;
  /** Seconds of the run in a second of the reader. */
  readonly speed: number;
}

export interface LabClock {
  readonly state: () => ClockState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** Stays playing if it was. */
  readonly seek: (seconds: number) => void;
  readonly setSpeed: (speed: number) => void;
  /** The run's length; a time beyond it comes back to its end. */
  readonly setEnd: (seconds: number) => void;
  readonly stop: () => void;
}

/** Milliseconds: the picture of a run needs no more than 30 a second. */
const FRAME = 33;

/** `frames` asks for a call before the next picture, as requestAnimationFrame does. */
export function createLabClock(frames: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'> = window): LabClock {
  let state: ClockState = { seconds: 0, isPlaying: false, speed: 1 };
  let end = 1;
  let request = 0;
  let last = 0;
  const listeners = new Set<() => void>();
  const change = (patch: Partial<ClockState>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const run = (now: number) => {
    const passed = now - last;
    if (passed >= FRAME) {
      last = now;
      // A tab that slept does not jump to the end.
      const seconds = Math.min(end, state.seconds + (Math.min(passed, 250) / 1000) * state.speed);
      change({ seconds, isPlaying: seconds < end });
    }
    request = state.isPlaying ? frames.requestAnimationFrame(run) : 0;
  };
  const pause = () => {
    frames.cancelAnimationFrame(request);
    request = 0;
    if (state.isPlaying) change({ isPlaying: false });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play: () => {
      if (state.isPlaying) return;
      change({ isPlaying: true, seconds: state.seconds >= end ? 0 : state.seconds });
      request = frames.requestAnimationFrame((now) => {
        last = now;
        request = frames.requestAnimationFrame(run);
      });
    },
    pause,
    seek: (seconds) => change({ seconds: Math.min(end, Math.max(0, seconds)) }),
    setSpeed: (speed) => change({ speed }),
    setEnd: (seconds) => {
      end = seconds;
      if (state.seconds > end) change({ seconds: end });
    },
    stop: () => {
      pause();
      listeners.clear();
    },
  };
}
