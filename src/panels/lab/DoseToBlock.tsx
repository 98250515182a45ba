// From what runs into a vein to what happens at a channel: levels in plasma as curves, and the small block that they predict.

import { useMemo, useState } from 'react';
import { plainText, type Sentence } from '../../content/article';
import { INFUSION_PEAK_MICROMOLAR, PLASMA_CURVES, PREDICTED_BLOCK_CAVEATS, PREDICTED_BLOCK_TEXT } from '../../content/lab/from-dose-to-block';
import { predictedBlock } from '../../pharmacology';
import { numberSentences } from '../numbering';
import { Sentences } from '../Sentences';
import { Choices } from './Choices';
import { levelPlot, sayLevels } from './level-plots';
import { sayNumber } from './lab-settings';
import { Plot } from './Plot';

const SENTENCES: readonly Sentence[] = [
  ...PLASMA_CURVES.flatMap(({ published, text }) => [published.source, ...text]),
  ...PREDICTED_BLOCK_TEXT,
  ...PREDICTED_BLOCK_CAVEATS.flat(),
];
const NUMBERS = numberSentences(SENTENCES);

const AXES = [
  ['linear', 'Even'],
  ['log', 'Logarithmic'],
] as const;

/** mV at which the block is told: at rest, and when a cell is excited. */
const VOLTAGES = [-66, -40, -20] as const;

/** One decimal throughout, as the words beside it have. */
const sayBlock = (share: number) => `${(share * 100).toFixed(1)}\u00a0%`;

function BlockTable() {
  const rows = VOLTAGES.map((voltageMillivolts) => ({ voltageMillivolts, block: predictedBlock({ drugMicromolar: INFUSION_PEAK_MICROMOLAR, voltageMillivolts }) }));
  return (
    <table className="lab-expected">
      <caption>
        Share of the current that {sayNumber(INFUSION_PEAK_MICROMOLAR)} µM would block in 1 mM of magnesium, computed
      </caption>
      <thead>
        <tr>
          <th scope="col">Voltage</th>
          <th scope="col">Calibration A</th>
          <th scope="col">Calibration B</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ voltageMillivolts, block }) => (
          <tr key={voltageMillivolts}>
            <th scope="row">{sayNumber(voltageMillivolts)} mV</th>
            <td data-column="Calibration A">{sayBlock(block.kinetic)}</td>
            <td data-column="Calibration B">{sayBlock(block.equilibrium)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DoseToBlock() {
  const [axis, setAxis] = useState<'linear' | 'log'>('linear');
  const plots = useMemo(() => PLASMA_CURVES.map((curve) => ({ curve, content: levelPlot(curve, axis === 'log') })), [axis]);
  return (
    <div className="lab-dose">
      <Choices legend="Level in plasma" choices={AXES} value={axis} onChange={setAxis} />
      {plots.map(({ curve, content }) => (
        <section key={curve.id} aria-label={curve.title}>
          <p className="lab-axis">
            {curve.title}; <span>ng/mL in plasma</span>
          </p>
          <Plot content={content} label={sayLevels(curve)} height={180} />
          <p>
            <Sentences text={[...curve.text, curve.published.source]} numbers={NUMBERS} />
          </p>
        </section>
      ))}
      <h3>What that does to the channel</h3>
      <p>
        <Sentences text={PREDICTED_BLOCK_TEXT} numbers={NUMBERS} />
      </p>
      <BlockTable />
      <ul className="lab-list">
        {PREDICTED_BLOCK_CAVEATS.map((caveat) => (
          <li key={caveat.map(({ text }) => plainText(text)).join(' ')}>
            <Sentences text={caveat} numbers={NUMBERS} />
          </li>
        ))}
      </ul>
    </div>
  );
}
