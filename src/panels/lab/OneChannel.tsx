// The states of many channels at a time, and one channel among them, drawn by chance. It tells the viewer where both stand.

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type ChannelState, magnesiumUnblocked } from '../../pharmacology';
import { stateAt } from '../../pharmacology/simulate-single-channel';
import { commandAt } from '../../pharmacology/timeline';
import type { LabMoment } from '../../state/lab-feed';
import { useViewerStore } from '../viewer-context';
import type { LabClock } from './lab-clock';
import { nextSeed, oneChannel } from './lab-patch';
import { runOf } from './lab-protocol';
import { type LabResult, sampleAt } from './lab-result';
import { StateDiagram, stateWords } from './StateDiagram';

interface OneChannelProps {
  readonly run: LabResult;
  readonly clock: LabClock;
  /** Another draw by chance. */
  readonly onSeed: (seed: number) => void;
}

const sharesAt = ({ states }: LabResult, index: number) =>
  Object.fromEntries((Object.keys(states) as ChannelState[]).map((state) => [state, states[state][index] ?? 0])) as Record<ChannelState, number>;

export function OneChannel({ run, clock, onSeed }: OneChannelProps) {
  const store = useViewerStore();
  const { seconds, isPlaying } = useSyncExternalStore(clock.subscribe, clock.state);
  /** Put there by the reader, while the time stands. */
  const [put, setPut] = useState<{ readonly state: ChannelState; readonly at: number; readonly of: LabResult }>();
  const single = useMemo(() => oneChannel(run.settings), [run.settings]);
  const isPut = put !== undefined && !isPlaying && put.at === seconds && put.of === run;
  const channel = isPut ? put.state : stateAt(single, seconds);
  const shares = sharesAt(run, sampleAt(run, seconds));

  useEffect(() => {
    const moment = (): LabMoment => {
      const { seconds: now, isPlaying: plays, speed } = clock.state();
      const isHeld = put !== undefined && !plays && put.at === now && put.of === run;
      return { ...momentOf(run, now), isPlaying: plays, speed, channel: isHeld ? put.state : stateAt(single, now) };
    };
    store.setState({ lab: { moment, subscribe: clock.subscribe } });
  }, [store, clock, run, single, put]);
  useEffect(() => () => store.setState({ lab: undefined }), [store]);

  return (
    <section className="lab-one" aria-label="States">
      <StateDiagram
        shares={shares}
        channel={channel}
        isLeaky={run.settings.leak === 'leaky'}
        onChoose={(state) => {
          clock.pause();
          setPut({ state, at: clock.state().seconds, of: run });
        }}
      />
      <p className="lab-one-said">
        One channel{isPut ? ', put there' : ', drawn by chance'}: <b>{channel}</b>, {stateWords(channel)}.{' '}
        <button type="button" className="link" onClick={() => onSeed(nextSeed(run.settings))}>
          Another channel
        </button>
      </p>
    </section>
  );
}

/** Many channels, and what is around them. */
function momentOf(run: LabResult, seconds: number): Omit<LabMoment, 'isPlaying' | 'speed' | 'channel'> {
  const commands = runOf(run.settings, 1);
  const magnesiumMillimolar = commandAt(commands.magnesiumMillimolar, seconds);
  const voltageMillivolts = commandAt(commands.voltageMillivolts, seconds);
  return {
    timeSeconds: seconds,
    shares: sharesAt(run, sampleAt(run, seconds)),
    drug: run.settings.drug,
    glutamateMicromolar: commandAt(commands.glutamateMicromolar, seconds),
    drugMicromolar: commandAt(commands.drugMicromolar, seconds),
    magnesiumMillimolar,
    voltageMillivolts,
    magnesiumBlocked: 1 - magnesiumUnblocked({ magnesiumMillimolar, voltageMillivolts }),
  };
}
