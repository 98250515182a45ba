// The curve of relief from magnesium, a slider that walks along it, and the channel at both ends of it.

import { useId, useState } from 'react';
import { linearShare, percent, signed } from '../../content/figures/axis';
import { magnesiumFree, percentFree, RESTING_VOLTAGE, VOLTAGE_MARKS, VOLTAGE_RANGE, VOLTAGE_TICKS } from '../../content/figures/magnesium';
import { Pore } from './Pore';

const STEPS = Array.from({ length: 71 }, (_, step) => VOLTAGE_RANGE[0] + 2 * step);
const CURVE = STEPS.map((voltage) => `${(100 * linearShare(voltage, VOLTAGE_RANGE)).toFixed(2)},${(100 * (1 - magnesiumFree(voltage))).toFixed(2)}`).join(' ');
const SHARE_LINES = [0, 0.5, 1] as const;

const x = (voltage: number) => percent(linearShare(voltage, VOLTAGE_RANGE));
const y = (share: number) => percent(1 - share);

/** What is said of one voltage. */
const reading = (voltage: number) => `At ${signed(voltage)}\u00a0mV, ${percentFree(voltage)} of the open channels are free of magnesium.`;

export function MagnesiumCurve() {
  const [voltage, setVoltage] = useState(RESTING_VOLTAGE);
  const slider = useId();
  return (
    <>
      <div className="mg-channels">
        <p>
          <Pore gate="open" hasAgonist inside="magnesium" />
          <span>
            At rest: <span className="concept concept-magnesium">Mg²⁺</span> plugs the pore
          </span>
        </p>
        <p>
          <Pore gate="open" hasAgonist magnesiumOutside />
          <span>
            Depolarised: it has left, <span className="concept concept-current">current</span> flows
          </span>
        </p>
      </div>
      <p className="plot-title">Channels free of magnesium, at each voltage inside the cell</p>
      <div className="mg-plot">
        <svg aria-hidden="true">
          {SHARE_LINES.map((share) => (
            <g key={share}>
              <line className="plot-grid" x1="0" x2="100%" y1={y(share)} y2={y(share)} />
              <text x="-8" y={y(share)} dy="0.35em" textAnchor="end">{100 * share}&nbsp;%</text>
            </g>
          ))}
          <svg viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none">
            <polyline className="mg-curve" points={CURVE} />
          </svg>
          {VOLTAGE_MARKS.map((mark) => (
            <g key={mark} className="mg-mark">
              <circle cx={x(mark)} cy={y(magnesiumFree(mark))} r="3.5" />
              <text
                x={x(mark)}
                y={y(magnesiumFree(mark))}
                dx={-8}
                dy={mark === -60 ? -10 : -5}
                textAnchor={mark === -60 ? 'start' : 'end'}
              >
                {percentFree(mark)}
              </text>
            </g>
          ))}
          <line className="mg-here" x1={x(voltage)} x2={x(voltage)} y1="0" y2="100%" />
          <circle className="mg-here" cx={x(voltage)} cy={y(magnesiumFree(voltage))} r="7" />
        </svg>
        <div className="plot-axis" aria-hidden="true">
          {VOLTAGE_TICKS.map((tick) => (
            <span key={tick} style={{ left: x(tick) }}>{tick === VOLTAGE_RANGE[1] ? `${signed(tick)}\u00a0mV` : signed(tick)}</span>
          ))}
        </div>
        <input
          id={slider}
          type="range"
          aria-label="Voltage inside the cell, millivolts"
          aria-valuetext={reading(voltage)}
          min={VOLTAGE_RANGE[0]}
          max={VOLTAGE_RANGE[1]}
          step={2}
          value={voltage}
          onChange={({ currentTarget }) => setVoltage(currentTarget.valueAsNumber)}
        />
      </div>
      {/* Spoken as the value of the slider. */}
      <p className="figure-reading">{reading(voltage)}</p>
    </>
  );
}
