// What the lab says aloud: that a run plays, what it has come to once it rests, and what other settings lead to.

import { useEffect, useRef } from 'react';
import { sayAloud } from '../../state/say-aloud';
import { useViewerStore } from '../viewer-context';
import type { LabClock } from './lab-clock';
import { findingsOf, sayReading } from './lab-words';
import type { Runs } from './use-runs';

/** Milliseconds without another change of the settings: a slider on its way tells its own values. */
const REST_MS = 700;

const findingWords = ({ run, control }: Runs): string => findingsOf(run, control).map(({ name, value }) => `${name}: ${value}.`).join(' ');

/** `isShown`: what comes of it is not to be predicted first. */
export function useLabVoice(clock: LabClock, runs: Runs | undefined, isShown: boolean): void {
  const store = useViewerStore();
  const latest = useRef(runs);
  useEffect(() => {
    latest.current = runs;
  }, [runs]);
  useEffect(() => {
    let was = clock.state().isPlaying;
    return clock.subscribe(() => {
      const { isPlaying, seconds } = clock.state();
      if (isPlaying === was) return;
      was = isPlaying;
      const { current } = latest;
      sayAloud(store, 'lab', isPlaying ? 'The run plays.' : current ? sayReading(current.run, current.control, seconds) : '', 'en');
    });
  }, [store, clock]);
  const found = runs && isShown ? findingWords(runs) : '';
  const told = useRef(found);
  useEffect(() => {
    if (found === told.current) return undefined;
    const timer = setTimeout(() => {
      // The first are read where they stand.
      if (told.current !== '' && found !== '') sayAloud(store, 'lab', found, 'en');
      told.current = found;
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [store, found]);
}
