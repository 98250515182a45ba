// The Newman projection, and a dial at once: drag, click or press arrow keys to turn the front atom.

import type { PointerEvent } from 'react';
import type { Molecule } from '../../chemistry/molecule';
import type { NewmanProjection, Spoke } from '../../chemistry/shape/newman';
import { substituentName } from '../../content/describe-shapes';
import { conformers } from '../../languages/en/conformers';
import { useWords } from '../language-context';

interface NewmanDialProps {
  readonly molecule: Molecule;
  readonly projection: NewmanProjection;
  readonly text: string;
  readonly onTurn: (torsion: number) => void;
}

const RING = 46;
const SPOKE = 74;
const along = ({ degrees }: Pick<Spoke, 'degrees'>, radius: number) => {
  const angle = (degrees * Math.PI) / 180;
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
};
export const wrapped = (degrees: number) => {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return turned === -180 ? 180 : turned;
};

export function NewmanDial({ molecule, projection, text, onTurn }: NewmanDialProps) {
  const words = useWords(conformers);
  const { frontSpokes, backSpokes, reference, torsion, front, back } = projection;
  const backDegrees = backSpokes.find(({ atom }) => atom === reference[1])?.degrees ?? 0;
  const frontDegrees = frontSpokes.find(({ atom }) => atom === reference[0])?.degrees ?? 0;
  // Which way the torsion grows on the screen.
  const sign = Math.abs(wrapped(backDegrees - frontDegrees - torsion)) <= Math.abs(wrapped(frontDegrees - backDegrees - torsion)) ? -1 : 1;
  const turnTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
    if (Math.hypot(x, y) < 8) return;
    onTurn(wrapped(sign * ((Math.atan2(x, -y) * 180) / Math.PI - backDegrees)));
  };
  const spokes = (list: readonly Spoke[], from: number, kind: string) =>
    list.map((spoke) => {
      const [start, end, label] = [along(spoke, from), along(spoke, SPOKE), along(spoke, SPOKE + (kind === 'front' ? 14 : 22))];
      return (
        <g key={spoke.atom} className={`newman-${kind}`} data-reference={reference.includes(spoke.atom)}>
          <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
          <text x={label.x} y={label.y} textAnchor="middle" dominantBaseline="central">
            {substituentName(molecule, spoke.atom)}
          </text>
        </g>
      );
    });
  return (
    <div className="newman-dial">
    <svg
      className="newman"
      viewBox="-120 -112 240 224"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        turnTo(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && turnTo(event)}
    >
      {spokes(backSpokes, RING, 'back')}
      <circle r={RING} className="newman-ring" />
      {spokes(frontSpokes, 0, 'front')}
      <circle r={5} className="newman-dot" />
    </svg>
      <input
        type="range"
        aria-label={words.torsionAbout(substituentName(molecule, front), substituentName(molecule, back))}
        min={-180}
        max={180}
        step={5}
        value={Math.round(torsion)}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onTurn(wrapped(currentTarget.valueAsNumber))}
      />
    </div>
  );
}
