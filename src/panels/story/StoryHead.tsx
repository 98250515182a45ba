// Where a story stands, and the way out of it.

import { leaveStory } from '../../state/story-player';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { useViewerStore } from '../viewer-context';

export function StoryCount({ playing: { id, story, step } }: { readonly playing: Playing }) {
  const count = story.steps.length;
  return (
    <>
      <p className="story-count" aria-hidden="true">
        {id === undefined && 'Your own story, '}
        {step + 1} of {count}
      </p>
      <progress className="story-progress" value={step + 1} max={count} aria-label={`Step ${step + 1} of ${count}`} />
    </>
  );
}

export function StoryExit() {
  const store = useViewerStore();
  return (
    <button type="button" className="plain" aria-label="Leave the story" title="Leave the story" onClick={() => leaveStory(store)}>
      <Icon name="close" />
    </button>
  );
}
