// The ten states of the model and the ways between them: how many channels are in each, and where the one channel is.

import { useId } from 'react';
import { type ChannelState, STATE_PARTS } from '../../pharmacology';
import { sayShare } from './lab-words';
import { StateSign } from './StateSign';
import './lab-states.css';

/** Column and row, from 1. */
const PLACES = {
  D: [3, 1],
  C0: [1, 2],
  C1: [2, 2],
  C2: [3, 2],
  O: [4, 2],
  C0B: [1, 3],
  C1B: [2, 3],
  C2B: [3, 3],
  OB: [4, 3],
  DB: [3, 4],
} as const satisfies Record<ChannelState, readonly [number, number]>;

const WAYS: readonly (readonly [ChannelState, ChannelState])[] = [
  ['C0', 'C1'],
  ['C1', 'C2'],
  ['C2', 'O'],
  ['C2', 'D'],
  ['C0B', 'C1B'],
  ['C1B', 'C2B'],
  ['C2B', 'OB'],
  ['C2B', 'DB'],
  ['O', 'OB'],
];

const LEAKS: readonly (readonly [ChannelState, ChannelState])[] = [
  ['C0B', 'C0'],
  ['C1B', 'C1'],
  ['C2B', 'C2'],
];

const STATES = Object.keys(PLACES) as ChannelState[];

/** In words: “closed, with one glutamate, drug inside”. */
export function stateWords(state: ChannelState): string {
  const { glutamate, gate, drugInside } = STATE_PARTS[state];
  const bound = gate === 'closed' ? (['no glutamate', 'one glutamate', 'two glutamates'] as const)[glutamate] : undefined;
  return [gate, bound, drugInside ? 'drug inside' : undefined].filter((part) => part !== undefined).join(', ');
}

/** In the diagram, where the sign shows the glutamates and the drug. */
function shortWord(state: ChannelState): string {
  const { gate, drugInside } = STATE_PARTS[state];
  if (gate === 'open') return drugInside ? 'blocked' : 'open';
  return gate === 'closed' ? 'closed' : 'desensi\u00adtised';
}

interface StateDiagramProps {
  /** 0 to 1. */
  readonly shares: Readonly<Record<ChannelState, number>>;
  /** Of the one channel. */
  readonly channel: ChannelState;
  readonly isLeaky: boolean;
  readonly onChoose: (state: ChannelState) => void;
}

function Way({ from, to, kind }: { readonly from: ChannelState; readonly to: ChannelState; readonly kind: string }) {
  const [[x1, y1], [x2, y2]] = [PLACES[from], PLACES[to]];
  return <line className={kind} x1={x1 * 100 - 50} y1={y1 * 100 - 50} x2={x2 * 100 - 50} y2={y2 * 100 - 50} vectorEffect="non-scaling-stroke" />;
}

export function StateDiagram({ shares, channel, isLeaky, onChoose }: StateDiagramProps) {
  const name = useId();
  return (
    <fieldset className="lab-states">
      <legend>States of the channel. Choose one to see it in one channel.</legend>
      <div className="lab-scheme">
        <svg className="lab-ways" viewBox="0 0 400 400" preserveAspectRatio="none" aria-hidden="true">
          {WAYS.map(([from, to]) => (
            <Way key={from + to} from={from} to={to} kind={to === 'OB' && from === 'O' ? 'lab-exchange' : 'lab-way'} />
          ))}
          {isLeaky && LEAKS.map(([from, to]) => <Way key={from} from={from} to={to} kind="lab-leak" />)}
        </svg>
        {STATES.map((state) => (
          <label key={state} className="lab-state" data-column={PLACES[state][0]} data-row={PLACES[state][1]} data-drug={STATE_PARTS[state].drugInside}>
            <input
              type="radio"
              name={name}
              checked={state === channel}
              aria-label={`${state}: ${stateWords(state)}, ${sayShare(shares[state])} of channels`}
              onChange={() => onChoose(state)}
            />
            <span className="lab-fill" style={{ blockSize: `${shares[state] * 100}%` }} />
            <StateSign state={state} />
            <span className="lab-state-name">
              {state} <span>{shortWord(state)}</span>
            </span>
            <b>{sayShare(shares[state])}</b>
          </label>
        ))}
      </div>
      <p className="lab-scheme-key">
        Thick line: the drug comes and goes, only while the channel is open.
        {isLeaky && ' Dotted: it leaks out of closed channels, and out of DB as well.'}
      </p>
    </fieldset>
  );
}
