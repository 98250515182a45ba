// The viewer alone, in somebody else's page: the picture with its name, a bar that comes with the pointer or the focus, and the
// story where one is told.

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { LinkedControl } from '../../app/picture-control';
import { LiveRegion } from '../../app/LiveRegion';
import { Stage } from '../../app/Stage';
import { useAnnouncements } from '../../app/use-announcements';
import { useAppearance } from '../../app/use-appearance';
import { useDescribing } from '../../app/use-describing';
import { useFraming } from '../../app/use-framing';
import { useHistoryKeys } from '../../app/use-history-keys';
import { embedded } from '../../languages/en/embedded';
import { ElementKey } from '../../panels/ElementKey';
import { useWords } from '../../panels/language-context';
import { LoadingNote } from '../../panels/LoadingNote';
import { PaneTitles } from '../../panels/PaneTitles';
import { useViewer, useViewerStore } from '../../panels/viewer-context';
import { readerAids } from '../../state/reader-aids';
import { EmbedBar } from './EmbedBar';
import { EmbedCaption } from './EmbedCaption';
import { EmbedInfo } from './EmbedInfo';
import { EmbedProblem } from './EmbedProblem';
import { useEmbedRoom } from './embed-room';
import { controlsFor, coveredIn } from './covered-in';
import { useSize } from './use-size';
import { useStageHost } from './use-stage-host';

const EmbedStory = lazy(async () => ({ default: (await import('./EmbedStory')).EmbedStory }));
const HelpDialog = lazy(async () => ({ default: (await import('../../panels/HelpDialog')).HelpDialog }));
const SurfaceRoom = lazy(async () => ({ default: (await import('../../panels/surface/SurfaceRoom')).SurfaceRoom }));
const TurnButtons = lazy(async () => ({ default: (await import('../../app/TurnButtons')).TurnButtons }));
const MeasurePanel = lazy(async () => ({ default: (await import('../../panels/MeasurePanel')).MeasurePanel }));
/** A comparison is the tool's work; its words are for the page. */
const CompareTool = lazy(async () => ({ default: (await import('../../panels/compare/CompareTool')).CompareTool }));

interface EmbedFrameProps {
  readonly frame: HTMLElement;
  readonly control: LinkedControl;
  readonly onReset: () => void;
  readonly onPicture: () => void;
}

const nothing = () => undefined;

/** Degrees, as of a press of an arrow key. */
const STEP = 15;

export function EmbedFrame({ frame, control, onReset, onPicture }: EmbedFrameProps) {
  const { handle } = control;
  const store = useViewerStore();
  const options = useViewer((state) => state.options);
  const words = useWords(embedded);
  const isTold = useViewer(({ story }) => story !== undefined);
  const measures = useViewer(({ measuring, options: { measure } }) => measuring !== undefined || measure.length > 0);
  const hasPicture = useEmbedRoom((room) => room.hasPicture);
  const hasWarnings = useViewer(({ shown }) => shown.molecule.warnings.length > 0);
  const hasCard = useViewer(({ selection }) => selection.length > 0);
  const isFlat = useEmbedRoom((room) => room.isFlat);
  const hasButtons = useStore(readerAids, ({ buttons }) => buttons);
  const viewer = useRef<HTMLElement>(null);
  const layout = useRef<HTMLDivElement>(null);
  const size = useSize(viewer);
  const [isHelping, setHelping] = useState(false);
  const announce = useAnnouncements();
  const { ground, reducedMotion } = useAppearance(options);
  const onHelp = useCallback(() => setHelping(true), []);
  const onStep = useCallback(() => handle.current?.rotate(STEP, 0), [handle]);
  const onDescribe = useDescribing(store, control, announce);
  const controls = controlsFor(isFlat && options.controls === 'full' ? 'minimal' : options.controls, size);
  const covered = useMemo(() => coveredIn(controls, size, hasWarnings, hasCard), [controls, size, hasWarnings, hasCard]);
  const host = useStageHost(onPicture, covered);
  useEffect(() => store.subscribe((state, former) => former.pose && !state.pose && handle.current?.reset()), [store, handle]);
  useFraming(handle, store);
  useHistoryKeys(viewer, store);

  return (
    <div className="embed-layout" ref={layout} data-controls={controls} data-told={isTold}>
      <section className="viewer" ref={viewer} aria-label={words.name} data-empty={!hasPicture}>
        <div className="embed-canvas" part="canvas">
          {host && <Stage handle={handle} ground={ground} reducedMotion={reducedMotion} onHelp={onHelp} onDescribe={onDescribe} onMoved={nothing} onScale={control.tell} host={host} />}
        </div>
        {controls !== 'none' && hasPicture && <EmbedCaption isFull={controls === 'full'} />}
        {controls !== 'none' && hasPicture && !isFlat && <ElementKey />}
        <Suspense>{(options.surface !== 'none' || options.color !== 'element') && <SurfaceRoom />}</Suspense>
        <PaneTitles />
        <Suspense>{controls === 'full' && measures && <MeasurePanel />}</Suspense>
        <div hidden>
          <Suspense>{options.compare !== undefined && <CompareTool />}</Suspense>
        </div>
        {controls !== 'none' && <EmbedBar controls={controls} frame={frame} onReset={onReset} onStep={reducedMotion ? onStep : undefined} onHelp={onHelp} />}
        {controls !== 'none' && <EmbedInfo />}
        <Suspense>{hasButtons && <TurnButtons handle={handle} />}</Suspense>
        <LoadingNote />
        <EmbedProblem />
        <LiveRegion />
        <Suspense>{isHelping && <HelpDialog isEmbedded onClose={() => setHelping(false)} />}</Suspense>
      </section>
      <Suspense>{isTold && <EmbedStory layout={layout} />}</Suspense>
    </div>
  );
}
