// The clock of one bench: it goes where a link, a step of a story or undo says, and where it comes to rest is written back.

import { useEffect, useState } from 'react';
import { createLabClock, type LabClock } from './lab-clock';
import type { Lab } from './use-lab';

export function useLabClock({ state: { time }, change }: Pick<Lab, 'state' | 'change'>): LabClock {
  const [clock] = useState(() => createLabClock());
  useEffect(() => () => clock.pause(), [clock]);
  useEffect(() => {
    if (time !== undefined && Math.abs(clock.state().seconds - time) > 5e-4 && !clock.state().isPlaying) clock.seek(time);
  }, [clock, time]);
  useEffect(
    () =>
      clock.subscribe(() => {
        const { seconds, isPlaying } = clock.state();
        if (!isPlaying) change((former) => (former.time === undefined && seconds === 0 ? {} : { time: Number(seconds.toFixed(3)) }));
      }),
    [clock, change],
  );
  return clock;
}

/** Shows the run from its start; it plays, unless the reader wants things to stay still. */
export function reveal(clock: LabClock, { state: { settings }, change }: Pick<Lab, 'state' | 'change'>): void {
  clock.setEnd(settings.dur);
  clock.seek(0);
  change({ time: 0 });
  if (document.documentElement.dataset['motion'] !== 'reduced' && settings.view === 'time') clock.play();
}
