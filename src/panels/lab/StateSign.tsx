// A state of the channel as a sign: glutamate on its two seats, the gate open or shut, a drug behind it.

import { type ChannelState, STATE_PARTS } from '../../pharmacology';

export function StateSign({ state }: { readonly state: ChannelState }) {
  const { glutamate, gate, drugInside } = STATE_PARTS[state];
  const gap = gate === 'open' ? 7 : 0;
  return (
    <svg className="lab-sign" viewBox="0 0 48 34" aria-hidden="true">
      <circle cx="11" cy="5" r="3.6" data-full={glutamate >= 1} />
      <circle cx="37" cy="5" r="3.6" data-full={glutamate >= 2} />
      <path className="lab-wall" d={`M${19 - gap} 12 L${17 - gap / 2} 31 M${29 + gap} 12 L${31 + gap / 2} 31`} />
      {gate === 'desensitised' ? <path className="lab-gate" d="M15 12 L21 17 L27 11 L33 16" /> : <path className="lab-gate" d={`M${10 - gap / 4} 13 H${24 - gap} M${24 + gap} 13 H${38 + gap / 4}`} />}
      {drugInside && <path className="lab-drug" d="M24 18 l5 5 -5 5 -5 -5 Z" />}
    </svg>
  );
}
