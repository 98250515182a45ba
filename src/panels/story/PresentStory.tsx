// Shows the story to a class, from the step that is told.

import { Icon } from '../Icon';
import { startPresenting } from '../start-presenting';
import { useViewer, useViewerStore } from '../viewer-context';

export function PresentStory() {
  const store = useViewerStore();
  const isPresenting = useViewer(({ presenting }) => presenting !== undefined);
  if (isPresenting) return null;
  return (
    <button type="button" className="plain story-present" aria-label="Present the story" title="Present the story to a class" onClick={() => startPresenting(store)}>
      <Icon name="present" />
    </button>
  );
}
