// The energy as the bond turns, with a mark where it stands now; a click turns it there.

import type { PointerEvent } from 'react';
import { conformers } from '../../languages/en/conformers';
import { useWords } from '../language-context';

export interface CurvePoint {
  /** Degrees, over -180 to 180. */
  readonly torsion: number;
  /** kcal/mol. */
  readonly energy: number;
}

interface EnergyCurveProps {
  readonly points: readonly CurvePoint[];
  /** Degrees. */
  readonly torsion: number;
  readonly onTurn: (torsion: number) => void;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [520, 190, 44, 40, 10];
/** kcal/mol: atoms that run into each other cost thousands; the curve is cut there. */
const HIGHEST = 30;

export function EnergyCurve({ points, torsion, onTurn }: EnergyCurveProps) {
  const words = useWords(conformers);
  const sorted = [...points].sort((a, b) => a.torsion - b.torsion);
  const lowest = Math.min(...sorted.map(({ energy }) => energy));
  const most = Math.min(HIGHEST, Math.max(2, ...sorted.map(({ energy }) => Math.ceil(energy - lowest))));
  const x = (degrees: number) => LEFT + ((degrees + 180) / 360) * (WIDTH - LEFT - 14);
  const y = (energy: number) => HEIGHT - BOTTOM - (Math.min(most, energy) / most) * (HEIGHT - BOTTOM - TOP);
  const turnTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * WIDTH;
    onTurn(Math.round(Math.min(180, Math.max(-179, ((at - LEFT) / (WIDTH - LEFT - 14)) * 360 - 180))));
  };
  return (
    <svg className="shapes-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" onPointerDown={turnTo}>
      {[0, most / 2, most].map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH - 14} y1={y(tick)} y2={y(tick)} className="shapes-grid" />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {tick === HIGHEST ? '≥ ' : ''}
            {words.number(tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      {[-180, -120, -60, 0, 60, 120, 180].map((degrees) => (
        <text key={degrees} x={x(degrees)} y={HEIGHT - BOTTOM + 16} textAnchor="middle">
          {String(degrees).replace('-', '−')}°
        </text>
      ))}
      <text x={LEFT} y={HEIGHT - 5}>
        {words.aboveLowest}
      </text>
      <polyline points={sorted.map((point) => `${x(point.torsion)},${y(point.energy - lowest)}`).join(' ')} />
      <line x1={x(torsion)} x2={x(torsion)} y1={TOP} y2={HEIGHT - BOTTOM} className="shapes-mark" />
    </svg>
  );
}
