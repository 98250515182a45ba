// What went wrong on the way to the step's picture; the last good one stays.

import { returnToStep } from '../../state/story-player';
import { useViewer, useViewerStore } from '../viewer-context';

export function StoryFault() {
  const store = useViewerStore();
  const problem = useViewer((state) => state.problem);
  if (!problem) return null;
  return (
    <div className="fault story-fault" role="alert">
      <p>{problem.message}</p>
      <button type="button" className="link" onClick={() => void returnToStep(store)}>
        Try again
      </button>
    </div>
  );
}
