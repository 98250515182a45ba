// Brings the channel lab into the step that has one, when it is there to be read.

import { lazy, Suspense } from 'react';
import { goToStep } from '../../state/story-player';
import { useViewer, useViewerStore } from '../viewer-context';

const StoryBench = lazy(async () => ({ default: (await import('../lab/StoryBench')).StoryBench }));

interface StoryLabProps {
  readonly lab: string;
  /** Of its step, 0-based. */
  readonly index: number;
}

export function StoryLab({ lab, index }: StoryLabProps) {
  const store = useViewerStore();
  const isLive = useViewer(({ story }) => story?.step === index);
  return (
    <Suspense fallback={<p className="lab-waiting">The lab is opening…</p>}>
      <StoryBench lab={lab} isLive={isLive} onWake={() => void goToStep(store, index)} />
    </Suspense>
  );
}
