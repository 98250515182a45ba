// Four channels in a square with the ways between them; the one chosen has its sentences below.

import { useState } from 'react';
import { CHANNEL_STATES, type ChannelFigureState, type DrawnState, type Passage, PASSAGES } from '../../content/figures/channel-states';
import { Sentences } from '../Sentences';
import type { DrawingProps } from './drawing-props';
import { Pore } from './Pore';

function WayArrows({ isWay }: { readonly isWay: boolean }) {
  return (
    <svg viewBox="0 0 48 16" aria-hidden="true">
      {isWay ? <path d="M3 5 H45 L39 1 M45 11 H3 L9 15" /> : <path className="states-barred" d="M3 8 H45" />}
      {!isWay && <path d="M18 2 L30 14 M30 2 L18 14" />}
    </svg>
  );
}

function WayBetween({ passage: { between, label, isWay } }: { readonly passage: Passage }) {
  return (
    <p className="states-way" data-between={between.join('-')}>
      <WayArrows isWay={isWay} />
      <span>{label}</span>
    </p>
  );
}

interface StateButtonProps {
  readonly state: DrawnState;
  readonly isChosen: boolean;
  readonly onChoose: (id: ChannelFigureState) => void;
}

function StateButton({ state: { id, title, short, gate, hasAgonist, hasDrug }, isChosen, onChoose }: StateButtonProps) {
  return (
    <button type="button" className="states-state" data-state={id} aria-pressed={isChosen} onClick={() => onChoose(id)}>
      <Pore gate={gate} hasAgonist={hasAgonist} inside={hasDrug ? 'drug' : undefined} />
      <span>
        <strong>{title}</strong> <span>{short}</span>
      </span>
    </button>
  );
}

export function ChannelStates({ numbers }: DrawingProps) {
  const [chosen, setChosen] = useState<ChannelFigureState>('blocked');
  const text = CHANNEL_STATES.find(({ id }) => id === chosen)?.text ?? [];
  return (
    <>
      <div className="states">
        {CHANNEL_STATES.map((state) => (
          <StateButton key={state.id} state={state} isChosen={state.id === chosen} onChoose={setChosen} />
        ))}
        {PASSAGES.map((passage) => (
          <WayBetween key={passage.between.join()} passage={passage} />
        ))}
      </div>
      <p className="figure-hint">Choose a state to read about it.</p>
      <div className="figure-reading" aria-live="polite">
        <p>
          <Sentences text={text} numbers={numbers} />
        </p>
      </div>
    </>
  );
}
