// A channel cut open along its pore: the two halves of the receptor in the membrane, and what is in the way.

export interface PoreProps {
  readonly gate: 'open' | 'closed';
  readonly hasAgonist: boolean;
  readonly inside?: 'drug' | 'magnesium' | undefined;
  /** An ion of magnesium that waits outside. */
  readonly magnesiumOutside?: boolean;
}

/** Half a receptor: from the outside (top) past the gate and the hollow to the filter and the inside. */
const HALF = {
  open: 'M16 52 L33 52 Q36 60 35 66 Q34 70 32 76 Q31 84 34 89 Q39 92 39 96 Q38 101 35 107 L16 107 Q12 80 16 52Z',
  closed: 'M16 52 L33 52 Q38 58 43.5 63 L43.5 68 Q35 71 32 77 Q31 84 34 89 Q39 92 39 96 Q38 101 35 107 L16 107 Q12 80 16 52Z',
} as const;

/** In units of the drawing, 88 wide and 122 high; the membrane from 58 to 102. */
export function PoreShape({ gate, hasAgonist, inside, magnesiumOutside = false }: PoreProps) {
  const flows = gate === 'open' && inside === undefined;
  return (
    <>
      {['left', 'right'].map((side) => (
        <g key={side} transform={side === 'left' ? undefined : 'translate(88 0) scale(-1 1)'}>
          <path className="pore-link" d="M24 42 V54" />
          <path className="pore-receptor" d={HALF[gate]} />
          <ellipse className="pore-receptor" cx="24" cy="30" rx="13" ry="14" />
          <circle className={hasAgonist ? 'pore-agonist' : 'pore-empty'} cx="25" cy="30" r="5.5" />
        </g>
      ))}
      {flows && <path className="pore-current" d="M44 26 V112 M39.5 107 L44 114 L48.5 107" />}
      {inside === 'drug' && <polygon className="pore-drug" points="44,71 51,75 51,83 44,87 37,83 37,75" />}
      {inside === 'magnesium' && <circle className="pore-magnesium" cx="44" cy="85" r="6.5" />}
      {magnesiumOutside && <circle className="pore-magnesium" cx="44" cy="13" r="6.5" />}
    </>
  );
}

export function Pore(props: PoreProps) {
  return (
    <svg className="pore" viewBox="0 0 88 122" aria-hidden="true">
      <rect className="pore-membrane" x="0" y="58" width="88" height="44" />
      <path className="pore-edge" d="M0 58 H88 M0 102 H88" />
      <PoreShape {...props} />
    </svg>
  );
}
