// One dot a shape, by energy: a slider for the keyboard, dots for the pointer.

import type { PointerEvent } from 'react';
import { conformers } from '../../languages/en/conformers';
import { useWords } from '../language-context';

interface EnergyPlotProps {
  /** kcal/mol above the lowest of its kind, each kind ascending. */
  readonly energies: readonly number[];
  /** How many, from the first, are relaxed; the others are drawn faint and dashed. */
  readonly relaxed: number;
  /** The one that the shape loaded relaxes to: a square around it. */
  readonly loaded: number;
  readonly picked: number;
  /** What is said of the one picked. */
  readonly text: string;
  readonly onPick: (index: number) => void;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [520, 164, 40, 18, 14];
/** kcal/mol: higher ones that are not relaxed stand at the top. */
const MOST_UNRELAXED = 10;

export function EnergyPlot({ energies, relaxed, loaded, picked, text, onPick }: EnergyPlotProps) {
  const words = useWords(conformers);
  const most = Math.max(2, Math.ceil(Math.max(0, ...energies.slice(0, relaxed))), relaxed === 0 ? MOST_UNRELAXED : 0);
  const x = (index: number) => LEFT + 14 + (index * (WIDTH - LEFT - 28)) / Math.max(1, energies.length - 1);
  const y = (energy: number) => HEIGHT - BOTTOM - (Math.min(energy, most) / most) * (HEIGHT - BOTTOM - TOP);
  const go = (index: number) => onPick(Math.min(energies.length - 1, Math.max(0, index)));
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * WIDTH;
    const nearest = energies.reduce((best, _, index) => (Math.abs(x(index) - at) < Math.abs(x(best) - at) ? index : best), 0);
    go(nearest);
  };
  const ticks = [0, most / 2, most];
  return (
    <div className="shapes-figure">
      <svg className="shapes-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" onPointerDown={onPointerDown}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className="shapes-grid" />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {words.number(tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      {loaded >= 0 && <rect x={x(loaded) - 11} y={y(energies[loaded] ?? 0) - 11} width="22" height="22" className="shapes-loaded" />}
      {energies.map((energy, index) => (
        <circle key={x(index)} cx={x(index)} cy={y(energy)} r={index === picked ? 8 : 4.5} data-picked={index === picked} data-relaxed={index < relaxed} />
      ))}
    </svg>
      <p className="shapes-method">{[words.axis, ...(relaxed < energies.length ? [words.dashed] : [])].join('; ')}</p>
      <input
        type="range"
        aria-label={words.byEnergy}
        min={1}
        max={energies.length}
        value={Math.max(picked, 0) + 1}
        aria-valuetext={text}
        onChange={({ currentTarget }) => go(currentTarget.valueAsNumber - 1)}
      />
    </div>
  );
}
