// Where a story stands, and the way out of it.

import { story as storyRoom } from '../../languages/en/story';
import { leaveStory } from '../../state/story-player';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { useViewerStore } from '../viewer-context';

export function StoryCount({ playing: { id, story, step } }: { readonly playing: Playing }) {
  const words = useWords(storyRoom);
  const count = story.steps.length;
  return (
    <>
      <p className="story-count" aria-hidden="true">
        {id === undefined ? words.yourPlaceOf(step + 1, count) : words.placeOf(step + 1, count)}
      </p>
      <progress className="story-progress" value={step + 1} max={count} aria-label={words.stepOf(step + 1, count)} />
    </>
  );
}

export function StoryExit() {
  const { leave } = useWords(storyRoom);
  const store = useViewerStore();
  return (
    <button type="button" className="plain" aria-label={leave} title={leave} onClick={() => leaveStory(store)}>
      <Icon name="close" />
    </button>
  );
}
