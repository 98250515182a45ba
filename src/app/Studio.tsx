// A viewer that nobody looks at, for pictures of the steps of a story: the stage alone, and the tools that add to its picture.

import { lazy, type RefObject, Suspense, useEffect } from 'react';
import { AppearanceRootContext } from '../panels/appearance-root';
import { useViewer, useViewerStore, ViewerProvider } from '../panels/viewer-context';
import { makeSurfaceInWorker } from '../representations/surface/making/surface-client';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import { followDress } from '../state/follow-dress';
import type { ViewerStore } from '../state/viewer-store';
import { Stage } from './Stage';

const CompareTool = lazy(async () => ({ default: (await import('../panels/compare/CompareTool')).CompareTool }));
const StoryBench = lazy(async () => ({ default: (await import('../panels/lab/StoryBench')).StoryBench }));

const ignore = () => undefined;

/** What stands in the picture by their doing; their own words and buttons are not seen. */
function Tools() {
  const store = useViewerStore();
  const tool = useViewer((state) => state.tool);
  const lab = useViewer(({ options }) => options.lab);
  useEffect(() => followDress(store, makeSurfaceInWorker, () => performance.now()), [store]);
  return (
    <div hidden>
      <Suspense>
        {tool === 'compare' && <CompareTool />}
        {lab !== undefined && <StoryBench key={lab} lab={lab} isLive onWake={ignore} />}
      </Suspense>
    </div>
  );
}

interface StudioProps {
  readonly store: ViewerStore;
  readonly frame: HTMLElement;
  readonly handle: RefObject<MoleculeCanvasHandle | null>;
}

export function Studio({ store, frame, handle }: StudioProps) {
  return (
    <AppearanceRootContext value={frame}>
      <ViewerProvider store={store}>
        <Stage handle={handle} ground="light" reducedMotion onHelp={ignore} onDescribe={ignore} onMoved={ignore} onScale={ignore} />
        <Tools />
      </ViewerProvider>
    </AppearanceRootContext>
  );
}
