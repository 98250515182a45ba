// How far the front of the receptor is cut open, and from where it is looked at.

import { useViewer, useViewerStore } from '../viewer-context';
import { usePictureControl } from '../picture-control';

/** Percent: what the slider stands at while the view decides. */
const AS_NEEDED = 50;

const said = (cut: number | undefined) => {
  if (cut === undefined) return 'as the view needs';
  return cut === 0 ? 'not at all' : cut === 50 ? '50\u00a0%, to the middle of the pore' : `${cut.toFixed(0)}\u00a0%`;
};

export function CutSlider() {
  const cut = useViewer(({ options }) => options.cut);
  const setOptions = useViewer((state) => state.setOptions);
  return (
    <div className="journey-slider">
      <label>
        <span>
          Cut open from the front <b>{said(cut)}</b>
        </span>
        <input type="range" min={0} max={100} step={5} value={cut ?? AS_NEEDED} aria-valuetext={said(cut)} onChange={({ target }) => setOptions({ cut: Number(target.value) })} />
      </label>
      {cut !== undefined && (
        <button type="button" className="link" onClick={() => setOptions({ cut: undefined })}>
          As the view needs
        </button>
      )}
    </div>
  );
}

/** Degrees from the vertical: straight down the pore, and from the side. */
const VIEWS = [
  ['Look down the pore', 0],
  ['From the side', 90],
] as const;

export function LookFrom() {
  const store = useViewerStore();
  const control = usePictureControl();
  const look = (phi: number) => {
    const pose = control.pose();
    const theta = pose?.theta ?? 0;
    store.getState().setOptions({ camera: { theta, phi, ...(pose?.distance === undefined ? {} : { distance: pose.distance }) } });
  };
  return (
    <p className="receptor-acts">
      {VIEWS.map(([text, phi]) => (
        <button key={phi} type="button" className="button" onClick={() => look(phi)}>
          {text}
        </button>
      ))}
    </p>
  );
}
