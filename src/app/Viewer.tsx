// The viewer: the picture with its label, its card and its slim bar.

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { page } from '../languages/en/page';
import { Caption } from '../panels/Caption';
import { CornerTools } from '../panels/CornerTools';
import { ElementKey } from '../panels/ElementKey';
import { InfoCard } from '../panels/InfoCard';
import { useWords } from '../panels/language-context';
import { LoadingNote } from '../panels/LoadingNote';
import { PaneTitles } from '../panels/PaneTitles';
import { Toolbar } from '../panels/Toolbar';
import { useViewer, useViewerStore } from '../panels/viewer-context';
import { readerAids } from '../state/reader-aids';
import { LiveRegion } from './LiveRegion';
import type { LinkedControl } from './picture-control';
import { Stage } from './Stage';
import { useAnnouncements } from './use-announcements';
import { useAppearance } from './use-appearance';
import { useDescribing } from './use-describing';
import { useFraming } from './use-framing';
import { useHistoryKeys } from './use-history-keys';
import { usePresentingKey } from './use-presenting-key';
import { usePrint } from './use-print';

// What is not there at first arrives when it is needed.
const MeasurePanel = lazy(async () => ({ default: (await import('../panels/MeasurePanel')).MeasurePanel }));
const HelpDialog = lazy(async () => ({ default: (await import('../panels/HelpDialog')).HelpDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('../panels/ShareDialog')).ShareDialog }));

const TurnButtons = lazy(async () => ({ default: (await import('./TurnButtons')).TurnButtons }));
const PartCard = lazy(async () => ({ default: (await import('../panels/receptor/PartCard')).PartCard }));
const SurfaceRoom = lazy(async () => ({ default: (await import('../panels/surface/SurfaceRoom')).SurfaceRoom }));

/** Degrees, as of a press of an arrow key. */
const STEP = 15;

export function Viewer({ control, onOpenLibrary }: { readonly control: LinkedControl; readonly onOpenLibrary: () => void }) {
  const { handle } = control;
  const store = useViewerStore();
  const options = useViewer((state) => state.options);
  const words = useWords(page);
  const frame = useRef<HTMLElement>(null);
  const measures = useViewer(({ measuring, options: { measure } }) => measuring !== undefined || measure.length > 0);
  const hasButtons = useStore(readerAids, ({ buttons }) => buttons);
  const [hasMoved, setMoved] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const announce = useAnnouncements();
  const { ground, reducedMotion } = useAppearance(options);

  const onHelp = useCallback(() => setHelping(true), []);
  const onMoved = useCallback(() => setMoved(true), []);
  const onDescribe = useDescribing(store, control, announce);
  // Without a pose of the reader's own the camera belongs where the options say.
  useEffect(() => store.subscribe((state, former) => former.pose && !state.pose && handle.current?.reset()), [store, handle]);
  useFraming(handle, store);
  useHistoryKeys(frame, store);
  usePresentingKey(frame, store);
  usePrint(frame, handle);
  const onReset = () => {
    store.getState().reset();
    handle.current?.reset();
  };

  const onStep = () => handle.current?.rotate(STEP, 0);

  const { controls } = options;
  return (
    <section className="viewer" ref={frame} aria-label={words.viewer} data-controls={controls}>
      <Stage handle={handle} ground={ground} reducedMotion={reducedMotion} onHelp={onHelp} onDescribe={onDescribe} onMoved={onMoved} onScale={control.tell} />
      {controls !== 'none' && <Caption onOpenLibrary={onOpenLibrary} />}
      {controls === 'full' && <CornerTools viewer={frame} onHelp={onHelp} onShare={() => setSharing(true)} />}
      <ElementKey />
      <Suspense>{(options.surface !== 'none' || options.color !== 'element') && <SurfaceRoom />}</Suspense>
      <PaneTitles />
      <Suspense>{controls !== 'none' && measures && <MeasurePanel />}</Suspense>
      <InfoCard />
      <Suspense>{options.part.length > 0 && <PartCard />}</Suspense>
      <Suspense>{hasButtons && <TurnButtons handle={handle} />}</Suspense>
      <LoadingNote />
      <div className="viewer-foot">
        {!hasMoved && <p className="first-hint">{words.drag}</p>}
        {controls !== 'none' && <Toolbar onReset={onReset} onStep={reducedMotion ? onStep : undefined} />}
      </div>
      <LiveRegion />
      <Suspense>{isHelping && <HelpDialog onClose={() => setHelping(false)} />}</Suspense>
      <Suspense>{isSharing && <ShareDialog picture={handle} onClose={() => setSharing(false)} />}</Suspense>
    </section>
  );
}
