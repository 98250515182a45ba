// Brings the channel lab into the step that has one, when it is there to be read.

import { lazy, Suspense } from 'react';
import { story as storyRoom } from '../../languages/en/story';
import { goToStep } from '../../state/story-player';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';

const StoryBench = lazy(async () => ({ default: (await import('../lab/StoryBench')).StoryBench }));

interface StoryLabProps {
  readonly lab: string;
  /** Of its step, 0-based. */
  readonly index: number;
}

export function StoryLab({ lab, index }: StoryLabProps) {
  const { labOpening } = useWords(storyRoom);
  const store = useViewerStore();
  const isLive = useViewer(({ story }) => story?.step === index);
  return (
    <Suspense fallback={<p className="lab-waiting">{labOpening}</p>}>
      <StoryBench lab={lab} isLive={isLive} onWake={() => void goToStep(store, index)} />
    </Suspense>
  );
}
