// One bar or point a use on a logarithmic axis, with ng/mL below and µM above.

import { logShare, percent } from '../../content/figures/axis';
import {
  LEVEL_RANGE, LEVEL_TICKS, MICROMOLAR_TICKS, micromolarText, nanogramsText, PLASMA_LEVELS, type PlasmaLevel,
} from '../../content/figures/plasma-levels';
import { KETAMINE_MOLAR_MASS } from '../../pharmacology/plasma-levels';

const at = (nanograms: number) => percent(logShare(nanograms, LEVEL_RANGE));

function LevelMark({ nanograms }: PlasmaLevel) {
  if ('from' in nanograms) return <line className="level-range" x1={at(nanograms.from)} x2={at(nanograms.to)} y1="50%" y2="50%" />;
  const { mean, spread } = nanograms;
  return (
    <>
      {spread !== undefined && <line className="plot-interval" x1={at(mean - spread)} x2={at(mean + spread)} y1="50%" y2="50%" />}
      <circle className="plot-drug" cx={at(mean)} cy="50%" r="5.5" />
    </>
  );
}

export function PlasmaLevels() {
  return (
    <div className="plot">
      <div className="plot-axis" aria-hidden="true">
        {MICROMOLAR_TICKS.map((tick) => (
          <span key={tick} style={{ left: at(tick * KETAMINE_MOLAR_MASS) }}>{tick === MICROMOLAR_TICKS[0] ? `${tick}\u00a0µM` : tick}</span>
        ))}
      </div>
      <ol className="plot-rows">
        {PLASMA_LEVELS.map((level) => (
          <li key={level.use}>
            <p className="plot-row-head">
              <strong>{level.use}</strong>
              <span className="plot-value">{nanogramsText(level)}&nbsp;ng/mL, {micromolarText(level)}&nbsp;µM</span>
            </p>
            <svg className="plot-track" aria-hidden="true">
              {LEVEL_TICKS.map((tick) => (
                <line key={tick} className="plot-grid" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
              ))}
              <LevelMark {...level} />
            </svg>
          </li>
        ))}
      </ol>
      <div className="plot-axis" aria-hidden="true">
        {LEVEL_TICKS.map((tick) => (
          <span key={tick} style={{ left: at(tick) }}>{tick === LEVEL_TICKS[0] ? `${tick}\u00a0ng/mL` : tick}</span>
        ))}
      </div>
    </div>
  );
}
