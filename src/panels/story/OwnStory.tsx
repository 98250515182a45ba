// A reader's own story: offered beside the others while the tab keeps it, with an honest word on where it comes from and a way to drop it.

import { dropOwnStory, playOwnStory } from '../../state/own-story';
import { useViewer, useViewerStore } from '../viewer-context';

/** In the list of stories. */
export function OwnStoryItem() {
  const store = useViewerStore();
  const own = useViewer(({ ownStory }) => ownStory);
  if (!own) return null;
  return (
    <li className="own-story">
      <button type="button" className="link" onClick={() => void playOwnStory(store)}>
        {own.story.title}
      </button>
      <span>(your own)</span>
      <button type="button" className="link" aria-label={`Remove your own story, ${own.story.title}`} onClick={() => dropOwnStory(store)}>
        Remove
      </button>
    </li>
  );
}

/** Under the steps of it. */
export function OwnStoryNote() {
  const store = useViewerStore();
  const own = useViewer(({ ownStory, story }) => (story && story.story === ownStory?.story ? ownStory : undefined));
  if (!own) return null;
  return (
    <p className="story-file">
      Your own story, from “{own.name}”: this page has not checked what it says.{' '}
      {own.isKept ? 'This tab keeps it until you close it or ' : 'This browser lets the page keep nothing: after a reload, open the file again, or '}
      <button type="button" className="link" onClick={() => dropOwnStory(store)}>
        remove it now
      </button>
      . It was sent nowhere.
    </p>
  );
}
