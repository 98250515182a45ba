// Both shares against pH, with a point for the pH chosen and a line at the pKa.

import { protonationShares } from '../../chemistry/properties/protonation';
import { protonation } from '../../languages/en/protonation';
import { useWords } from '../language-context';

/** Units of the drawing: a pH unit is 20 wide, 100 % is 90 high. */
const [UNIT, HIGH, LEFT, TOP] = [20, 90, 30, 8];
const STEPS = Array.from({ length: 141 }, (_, step) => step / 10);

const x = (pH: number) => LEFT + Math.min(14, Math.max(0, pH)) * UNIT;
const y = (share: number) => TOP + (1 - share) * HIGH;

export function ShareCurve({ pH, pKa }: { readonly pH: number; readonly pKa: number }) {
  const words = useWords(protonation);
  const path = (of: 'protonated' | 'neutral') =>
    STEPS.map((at, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(protonationShares(at, pKa)[of]).toFixed(2)}`).join('');
  const { protonated, neutral } = protonationShares(pH, pKa);
  return (
    <svg className="ph-curve" viewBox={`0 0 ${LEFT + 14 * UNIT + 10} ${TOP + HIGH + 22}`}>
      <title>{words.curve(pKa)}</title>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="ph-grid" x1={x(0)} x2={x(14)} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 5} y={y(share) + 3} textAnchor="end">{share * 100}&#8239;%</text>
        </g>
      ))}
      {[0, 2, 4, 6, 8, 10, 12, 14].map((at) => (
        <text key={at} x={x(at)} y={TOP + HIGH + 13} textAnchor="middle">{at}</text>
      ))}
      <line className="ph-pka" x1={x(pKa)} x2={x(pKa)} y1={y(0)} y2={y(1)} />
      <path className="ph-neutral" d={path('neutral')} />
      <path className="ph-charged" d={path('protonated')} />
      <circle className="ph-neutral" cx={x(pH)} cy={y(neutral)} r="3.5" />
      <circle className="ph-charged" cx={x(pH)} cy={y(protonated)} r="3.5" />
    </svg>
  );
}
