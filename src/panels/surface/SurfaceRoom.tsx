// What the picture's colours and surface mean: the key with its scale and units, how it was made, and the surface under way.

import { type ToggleEvent, useEffect, useId, useState } from 'react';
import { acts } from '../../languages/en/acts';
import { surface as surfaceRoom } from '../../languages/en/surface';
import { CHARGE_RANGE } from '../../representations/color-atoms';
import type { MadeSurface } from '../../representations/surface/making/made-surface';
import { makeSurfaceInWorker } from '../../representations/surface/making/surface-client';
import { POTENTIAL_COLORS } from '../../representations/surface/surface-colors';
import { followDress } from '../../state/follow-dress';
import { closeOnLeave } from '../close-on-leave';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { SCROLLED } from '../scrolled';
import { useViewer, useViewerStore } from '../viewer-context';
import './surface.css';

/** Shorter waits show nothing. Milliseconds. */
const SHOW_AFTER = 300;

function Making() {
  const making = useViewer(({ dress }) => dress?.making);
  const setOptions = useViewer((state) => state.setOptions);
  const made = useViewer(({ dress }) => dress?.surface?.kind);
  const [longSince, setLongSince] = useState<number>();
  const words = useWords(surfaceRoom);
  const { cancel } = useWords(acts);
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
          <progress aria-label={words.making} value={making.share} />
          <span className="loading-text">{words.making}</span>
          <button type="button" onClick={() => setOptions({ surface: made ?? 'none' })}>
            {cancel}
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

function Size({ surface: { area, volume } }: { readonly surface: MadeSurface }) {
  return useWords(surfaceRoom).size(area, volume);
}

const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
  if (newState !== 'open') return;
  currentTarget.addEventListener('focusout', closeOnLeave);
  currentTarget.style.left = '8px';
  currentTarget.style.bottom = '8px';
};

function Scale() {
  const palette = useViewer(({ options }) => options.palette);
  const range = useViewer(({ dress }) => dress?.range);
  const words = useWords(surfaceRoom);
  const stops = POTENTIAL_COLORS[palette].map((rgb) => `rgb(${rgb.join()})`).join();
  return (
    <>
      {range !== undefined && row(range, words.potential)}
      <span className="surface-bar" style={{ background: `linear-gradient(to right,${stops})` }} />
      {row(CHARGE_RANGE, words.charge)}
    </>
  );
}

function About() {
  const id = useId();
  const surface = useViewer(({ dress }) => dress?.surface);
  const words = useWords(surfaceRoom);
  const isCharged = useViewer(({ dress }) => dress?.atoms?.charges !== undefined);
  return (
    <>
      <button type="button" className="surface-about" title={words.how} popoverTarget={id}>
        {isCharged ? words.approximation : words.how}
      </button>
      <section id={id} popover="auto" className="menu surface-text" aria-label={words.how} {...SCROLLED} onToggle={place}>
        {surface && <p><Size surface={surface} /></p>}
        <p>{words.whatSurface}</p>
        <p>{words.whatCharges}</p>
      </section>
    </>
  );
}

export function SurfaceRoom() {
  const store = useViewerStore();
  const color = useViewer(({ options }) => options.color);
  const atoms = useViewer(({ dress }) => dress?.atoms);
  const surface = useViewer(({ dress }) => dress?.surface);
  const words = useWords(surfaceRoom);
  const faults = useViewer(({ dress }) => dress?.faults);
  useEffect(() => followDress(store, makeSurfaceInWorker, () => performance.now()), [store]);
  return (
    <>
      <Making />
      <section className="surface-key" aria-label={words.key} data-replaces={atoms ? 'elements' : undefined}>
        <span aria-live="polite">{faults?.map((fault) => <span key={fault.message} className="surface-fault"><FaultText fault={fault} /> </span>)}</span>
        {color === 'group' && atoms && (
          <ul>
            {atoms.groups.map(({ label, color: [r, g, b] }) => (
              <li key={label}>
                <i style={{ background: `rgb(${r},${g},${b})` }} />
                {label}
              </li>
            ))}
            {atoms.groups.length === 0 && <li>{words.noGroup}</li>}
          </ul>
        )}
        {color === 'charge' && atoms && <Scale />}
        {surface && <span className="surface-size"><Size surface={surface} /></span>}
        {(surface || color === 'charge') && <About />}
      </section>
    </>
  );
}
