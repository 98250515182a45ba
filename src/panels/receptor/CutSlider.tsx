// How far the front of the receptor is cut open, and from where it is looked at.

import { cutBefore } from '../../receptor/receptor-surroundings';
import { receptor } from '../../languages/en/receptor';
import type { WordsOf } from '../../languages/room';
import { receptorShown } from '../../state/receptor-view';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';
import { usePictureControl } from '../picture-control';

const STEP = 5;

/** Percent, by the slider's steps: where it stands while the view decides. */
function percentOf(cut: number | undefined): number {
  if (cut === undefined) return 0;
  const off = (percent: number) => Math.abs((cutBefore(percent) ?? Infinity) - cut);
  return Array.from({ length: 100 / STEP }, (_, step) => (step + 1) * STEP).reduce((best, percent) => (off(percent) < off(best) ? percent : best));
}

const said = (words: WordsOf<typeof receptor>, cut: number | undefined) => {
  if (cut === undefined) return words.asNeeded;
  return cut === 0 ? words.notAtAll : cut === 50 ? words.toMiddle : words.percent(Math.round(cut));
};

export function CutSlider() {
  const words = useWords(receptor);
  const cut = useViewer(({ options }) => options.cut);
  const needed = useViewer((state) => receptorShown(state)?.surroundings.cut);
  const setOptions = useViewer((state) => state.setOptions);
  return (
    <div className="journey-slider">
      <label>
        <span>
          {words.cut} <b>{said(words, cut)}</b>
        </span>
        <input type="range" min={0} max={100} step={STEP} value={cut ?? percentOf(needed)} aria-valuetext={said(words, cut)} onChange={({ target }) => setOptions({ cut: Number(target.value) })} />
      </label>
      {cut !== undefined && (
        <button type="button" className="link" onClick={() => setOptions({ cut: undefined })}>
          {words.asNeededAct}
        </button>
      )}
    </div>
  );
}

/** Degrees from the vertical: straight down the pore, and from the side. */
const VIEWS = [
  ['down', 0],
  ['side', 90],
] as const;

export function LookFrom() {
  const words = useWords(receptor);
  const store = useViewerStore();
  const control = usePictureControl();
  const look = (phi: number) => {
    const pose = control.pose();
    const theta = pose?.theta ?? 0;
    store.getState().setOptions({ camera: { theta, phi, ...(pose?.distance === undefined ? {} : { distance: pose.distance }) } });
  };
  return (
    <p className="receptor-acts">
      {VIEWS.map(([view, phi]) => (
        <button key={phi} type="button" className="button" onClick={() => look(phi)}>
          {words[view]}
        </button>
      ))}
    </p>
  );
}
