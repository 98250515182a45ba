// Two cells and the gap between them, with the receptor in the lower one and the drug in its pore.

import { SYNAPSE_PARTS } from '../../content/figures/synapse';
import { PoreShape } from './Pore';

/** Centres of the vesicles, and of glutamate that is on its way across. */
const VESICLES = [[92, 62], [128, 46], [160, 70], [118, 84]] as const;
const DOTS = [[-5, -3], [4, -5], [5, 4], [-3, 5], [0, 0]] as const;
const RELEASED = [[138, 122], [150, 130], [128, 127], [144, 140], [112, 134]] as const;

interface LabelProps {
  readonly x?: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor?: 'start' | 'middle';
  /** From where a line leads to it. */
  readonly from?: readonly [x: number, y: number];
}

const LABELS_AT = 216;

function Label({ x = LABELS_AT, y, lines, anchor = 'start', from }: LabelProps) {
  return (
    <>
      {from && <path className="synapse-lead" d={`M${from[0]} ${from[1]} L${LABELS_AT - 4} ${y}`} />}
      <text x={x} y={y} textAnchor={anchor}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? '0.35em' : '1.15em'}>{line}</tspan>
        ))}
      </text>
    </>
  );
}

/** At the comma or the second word, where the label stands in the margin. */
const twoLines = (title: string): readonly string[] => title.split(/(?<=,) | (?=in )/);

export function Synapse() {
  const { sender, vesicles, cleft, receptor, drug, receiver } = SYNAPSE_PARTS;
  return (
    <svg className="synapse" viewBox="0 0 312 252" aria-hidden="true">
      <path className="synapse-cell" d="M84 0 C84 26 52 34 46 66 Q40 110 86 112 H164 Q210 110 204 66 C198 34 166 26 166 0" />
      {VESICLES.map(([x, y]) => (
        <g key={`${x},${y}`}>
          <circle className="synapse-vesicle" cx={x} cy={y} r="12" />
          {DOTS.map(([dx, dy]) => (
            <circle key={`${dx},${dy}`} className="pore-agonist" cx={x + dx} cy={y + dy} r="2.2" />
          ))}
        </g>
      ))}
      {RELEASED.map(([x, y]) => (
        <circle key={`${x},${y}`} className="pore-agonist" cx={x} cy={y} r="2.2" />
      ))}
      <path className="synapse-cell synapse-inside" d="M0 184 H208 V252 H0Z" />
      <rect className="pore-membrane" x="0" y="168" width="208" height="35" />
      <path className="pore-edge" d="M0 168 H208 M0 203 H208" />
      <g transform="translate(89.8 121.6) scale(0.8)">
        <PoreShape gate="open" hasAgonist inside="drug" />
      </g>
      <Label x={125} y={18} lines={[sender.title]} anchor="middle" />
      <Label y={48} lines={twoLines(vesicles.title)} from={[172, 68]} />
      <Label y={122} lines={[cleft.title]} from={[176, 126]} />
      <Label y={152} lines={[receptor.title]} from={[155, 148]} />
      <Label y={186} lines={twoLines(drug.title)} from={[132, 185]} />
      <Label x={104} y={234} lines={[receiver.title]} anchor="middle" />
    </svg>
  );
}
