// What the picture's colours and surface mean: the key with its scale and units, how it was made, and the surface under way.

import { type ToggleEvent, useEffect, useId, useState } from 'react';
import { CHARGE_RANGE } from '../../representations/color-atoms';
import type { MadeSurface } from '../../representations/surface/making/made-surface';
import { makeSurfaceInWorker } from '../../representations/surface/making/surface-client';
import { POTENTIAL_COLORS } from '../../representations/surface/surface-colors';
import { followDress } from '../../state/follow-dress';
import { useViewer, useViewerStore } from '../viewer-context';
import './surface.css';

/** Shorter waits show nothing. Milliseconds. */
const SHOW_AFTER = 300;

function Making() {
  const making = useViewer(({ dress }) => dress?.making);
  const setOptions = useViewer((state) => state.setOptions);
  const made = useViewer(({ dress }) => dress?.surface?.kind);
  const [longSince, setLongSince] = useState<number>();
  const startedAt = making?.startedAt;
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const timer = setTimeout(() => setLongSince(startedAt), SHOW_AFTER);
    return () => clearTimeout(timer);
  }, [startedAt]);
  return (
    <output className="loading">
      {making && longSince === startedAt && (
        <span className="loading-box">
          <progress aria-label="Making the surface" value={making.share} />
          <span className="loading-text">Making the surface</span>
          <button type="button" onClick={() => setOptions({ surface: made ?? 'none' })}>
            Cancel
          </button>
        </span>
      )}
    </output>
  );
}

const row = (half: number, unit: string) => (
  <span className="surface-ticks">
    <span>−{half}</span>
    <span>{unit}</span>
    <span>+{half}</span>
  </span>
);

const sizeOf = ({ area, volume }: MadeSurface) => `Area ${area.toFixed(0)} Å², volume ${volume.toFixed(0)} Å³`;

const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
  if (newState !== 'open') return;
  currentTarget.style.left = '8px';
  currentTarget.style.bottom = '8px';
};

function Scale() {
  const palette = useViewer(({ options }) => options.palette);
  const range = useViewer(({ dress }) => dress?.range);
  const stops = POTENTIAL_COLORS[palette].map((rgb) => `rgb(${rgb.join()})`).join();
  return (
    <>
      {range !== undefined && row(range, 'Surface: potential, kJ/mol per e')}
      <span className="surface-bar" style={{ background: `linear-gradient(to right,${stops})` }} />
      {row(CHARGE_RANGE, 'Atoms: partial charge, e')}
    </>
  );
}

function About() {
  const id = useId();
  const surface = useViewer(({ dress }) => dress?.surface);
  const isCharged = useViewer(({ dress }) => dress?.atoms?.charges !== undefined);
  return (
    <>
      <button type="button" className="surface-about" title="How this is made" popoverTarget={id}>
        {isCharged ? 'Approximation: Gasteiger–Marsili charges, vacuum' : 'How this is made'}
      </button>
      <div id={id} popover="auto" className="menu surface-text" onToggle={place}>
        {surface && <p>{sizeOf(surface)}</p>}
        <p>A surface is that of the whole molecule, with all its hydrogens, in the shape that is shown. Van der Waals: the outside of its atoms as balls. Molecular: what a ball of radius 1.4 Å, about a water molecule, cannot enter.</p>
        <p>Partial charges: PEOE, J. Gasteiger and M. Marsili, Tetrahedron 1980, 36, 3219. They follow from the bonds alone, are the same in every shape, and leave out resonance beyond formal charges, solvent and polarisation. The potential is their Coulomb sum in vacuum.</p>
      </div>
    </>
  );
}

export function SurfaceRoom() {
  const store = useViewerStore();
  const color = useViewer(({ options }) => options.color);
  const atoms = useViewer(({ dress }) => dress?.atoms);
  const surface = useViewer(({ dress }) => dress?.surface);
  const faults = useViewer(({ dress }) => dress?.faults);
  useEffect(() => followDress(store, makeSurfaceInWorker, () => performance.now()), [store]);
  return (
    <>
      <Making />
      <section className="surface-key" aria-label="Key to colours and surface" data-replaces={atoms ? 'elements' : undefined}>
        <span aria-live="polite">{faults?.map((sentence) => <span key={sentence} className="surface-fault">{sentence}</span>)}</span>
        {color === 'group' && atoms && (
          <ul>
            {atoms.groups.map(({ label, color: [r, g, b] }) => (
              <li key={label}>
                <i style={{ background: `rgb(${r},${g},${b})` }} />
                {label}
              </li>
            ))}
            {atoms.groups.length === 0 && <li>No named group</li>}
          </ul>
        )}
        {color === 'charge' && atoms && <Scale />}
        {surface && <span className="surface-size">{sizeOf(surface)}</span>}
        {(surface || color === 'charge') && <About />}
      </section>
    </>
  );
}
