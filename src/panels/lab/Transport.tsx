// Time in the lab: play, pause, one step back or on, a slider over the whole run, and how fast it goes.

import { useEffect, useSyncExternalStore } from 'react';
import { sayAloud } from '../../state/say-aloud';
import { Icon } from '../Icon';
import { useViewerStore } from '../viewer-context';
import type { LabClock } from './lab-clock';
import { saySeconds } from './lab-words';

interface TransportProps {
  readonly clock: LabClock;
  readonly durationSeconds: number;
  readonly say: (seconds: number) => string;
}

const SPEEDS = [0.05, 0.25, 1, 4, 20] as const;
/** A whole run takes about so many seconds of the reader's. */
const USUAL_LENGTH = 15;

const usualSpeed = (durationSeconds: number): number =>
  SPEEDS.reduce((best, each) => (Math.abs(Math.log((each * USUAL_LENGTH) / durationSeconds)) < Math.abs(Math.log((best * USUAL_LENGTH) / durationSeconds)) ? each : best));

const speedName = (speed: number) => (speed < 1 ? `slowed ${1 / speed} times` : speed === 1 ? 'as it is' : `${speed} times faster`);

const PlaySign = ({ isPlaying }: { readonly isPlaying: boolean }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    {isPlaying ? <path d="M7 4.5v11m6-11v11" strokeWidth="2.75" /> : <path d="m6.5 4 9 6-9 6Z" fill="currentColor" />}
  </svg>
);

/** Of the run, for one press of a key or a button. */
const STEPS = 200;

export function Transport({ clock, durationSeconds, say }: TransportProps) {
  const { seconds, isPlaying, speed } = useSyncExternalStore(clock.subscribe, clock.state);
  const store = useViewerStore();
  const step = durationSeconds / STEPS;
  useEffect(() => {
    clock.setEnd(durationSeconds);
    clock.setSpeed(usualSpeed(durationSeconds));
  }, [clock, durationSeconds]);
  const jump = (to: number) => {
    clock.pause();
    clock.seek(to);
  };
  // The slider tells its own value.
  const go = (to: number) => {
    jump(to);
    sayAloud(store, 'lab', say(clock.state().seconds), 'en');
  };
  return (
    <fieldset className="lab-transport" aria-label="Time">
      <input
        type="range"
        aria-label="Time of the run"
        min={0}
        max={durationSeconds}
        step={step}
        value={seconds}
        aria-valuetext={say(seconds)}
        onChange={({ target }) => jump(target.valueAsNumber)}
      />
      <button type="button" className="plain" aria-label="One step back" title="One step back" onClick={() => go(seconds - step)}>
        <Icon name="previous" />
      </button>
      <button type="button" className="plain lab-play" aria-label={isPlaying ? 'Pause' : 'Play'} title={isPlaying ? 'Pause' : 'Play'} onClick={() => (isPlaying ? clock.pause() : clock.play())}>
        <PlaySign isPlaying={isPlaying} />
      </button>
      <button type="button" className="plain" aria-label="One step on" title="One step on" onClick={() => go(seconds + step)}>
        <Icon name="next" />
      </button>
      <span className="lab-time">{saySeconds(seconds)}</span>
      <select aria-label="Speed" value={speed} onChange={({ target }) => clock.setSpeed(Number(target.value))}>
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {speedName(each)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
