// Shows the story to a class, from the step that is told.

import { story } from '../../languages/en/story';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { startPresenting } from '../start-presenting';
import { useViewer, useViewerStore } from '../viewer-context';

export function PresentStory() {
  const words = useWords(story);
  const store = useViewerStore();
  const isPresenting = useViewer(({ presenting }) => presenting !== undefined);
  if (isPresenting) return null;
  return (
    <button type="button" className="plain story-present" aria-label={words.present} title={words.presentWhat} onClick={() => startPresenting(store)}>
      <Icon name="present" />
    </button>
  );
}
