// The viewer: the picture with its label, its card and its slim bar.

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { describeMeasure, measuringHint } from '../content/describe-measure';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { Caption } from '../panels/Caption';
import { CornerTools } from '../panels/CornerTools';
import { ElementKey } from '../panels/ElementKey';
import { InfoCard } from '../panels/InfoCard';
import { LoadingNote } from '../panels/LoadingNote';
import { PaneTitles } from '../panels/PaneTitles';
import { Toolbar } from '../panels/Toolbar';
import { useViewer, useViewerStore } from '../panels/viewer-context';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import { shownAtoms } from '../representations/shown-atoms';
import type { ViewerState } from '../state/viewer-state';
import { Stage } from './Stage';
import { useAppearance } from './use-appearance';
import { useHistoryKeys } from './use-history-keys';

// What is not there at first arrives when it is needed.
const MeasurePanel = lazy(async () => ({ default: (await import('../panels/MeasurePanel')).MeasurePanel }));
const HelpDialog = lazy(async () => ({ default: (await import('../panels/HelpDialog')).HelpDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('../panels/ShareDialog')).ShareDialog }));

const SurfaceRoom = lazy(async () => ({ default: (await import('../panels/surface/SurfaceRoom')).SurfaceRoom }));

/** A new measure with its value, else what the tool waits for. */
function announceMeasuring({ options, measuring, shown }: ViewerState, former: ViewerState, announce: (text: string) => void): void {
  const { molecule } = shown;
  const isNew = options.measure.length > former.options.measure.length ? options.measure.at(-1) : undefined;
  if (isNew) announce(describeMeasure(molecule, isNew.map((number) => number - 1), shownAtoms(molecule, options.hydrogens))?.sentence ?? '');
  else if (options.measure.length < former.options.measure.length) announce('Measure removed.');
  else if (measuring && measuring !== former.measuring) {
    const { chosen, next } = measuringHint(molecule, measuring);
    announce(`${chosen === '' ? '' : `${chosen}. `}${next}`);
  }
}

/** What a screen reader is told when the picture changes without it. */
function useAnnouncements(): readonly [text: string, announce: (text: string) => void] {
  const store = useViewerStore();
  const [text, setText] = useState('');
  // A trailing space makes the same words new, so that they are spoken again.
  const announce = useCallback((words: string) => setText((former) => (former === words ? `${words} ` : words)), []);
  useEffect(
    () =>
      store.subscribe((state, former) => {
        const { variant } = state.shown;
        // A bond that is being turned says the same at each degree; its slider tells the angle.
        const isSame = variant !== undefined && variant.sentence === former.shown.variant?.sentence;
        if (state.shown !== former.shown && !isSame) announce(state.shown.variant?.sentence ?? describeMolecule(state.shown.molecule).slice(0, 3).join(' '));
        else if (state.selection !== former.selection) announce(describeSelection(state.shown.molecule, state.selection)?.sentence ?? '');
        else announceMeasuring(state, former, announce);
      }),
    [store, announce],
  );
  return [text, announce];
}

export function Viewer({ onOpenLibrary }: { readonly onOpenLibrary: () => void }) {
  const store = useViewerStore();
  const options = useViewer((state) => state.options);
  const frame = useRef<HTMLElement>(null);
  const handle = useRef<MoleculeCanvasHandle>(null);
  const measures = useViewer(({ measuring, options: { measure } }) => measuring !== undefined || measure.length > 0);
  const [hasMoved, setMoved] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const [announcement, announce] = useAnnouncements();
  const { ground, reducedMotion } = useAppearance(options);

  const onHelp = useCallback(() => setHelping(true), []);
  const onMoved = useCallback(() => setMoved(true), []);
  const onDescribe = useCallback(() => {
    const { shown, selection } = store.getState();
    const sentence = describeSelection(shown.molecule, selection)?.sentence ?? describeMolecule(shown.molecule).join(' ');
    announce(sentence);
  }, [store, announce]);
  // Without a pose of the reader's own the camera belongs where the options say.
  useEffect(() => store.subscribe((state, former) => former.pose && !state.pose && handle.current?.reset()), [store]);
  useHistoryKeys(frame, store);
  const onReset = () => {
    store.getState().reset();
    handle.current?.reset();
  };

  const { controls } = options;
  return (
    <section className="viewer" ref={frame} aria-label="Viewer" data-controls={controls}>
      <Stage handle={handle} ground={ground} reducedMotion={reducedMotion} onHelp={onHelp} onDescribe={onDescribe} onMoved={onMoved} />
      {controls !== 'none' && <Caption onOpenLibrary={onOpenLibrary} />}
      {controls === 'full' && <CornerTools viewer={frame} onHelp={onHelp} onShare={() => setSharing(true)} />}
      <ElementKey />
      <Suspense>{(options.surface !== 'none' || options.color !== 'element') && <SurfaceRoom />}</Suspense>
      <PaneTitles />
      <Suspense>{controls !== 'none' && measures && <MeasurePanel />}</Suspense>
      <InfoCard />
      <LoadingNote />
      <div className="viewer-foot">
        {!hasMoved && <p className="first-hint">Drag to turn</p>}
        {controls !== 'none' && <Toolbar onReset={onReset} />}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
      <Suspense>{isHelping && <HelpDialog onClose={() => setHelping(false)} />}</Suspense>
      <Suspense>{isSharing && <ShareDialog picture={handle} onClose={() => setSharing(false)} />}</Suspense>
    </section>
  );
}
