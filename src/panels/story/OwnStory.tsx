// A reader's own story: offered beside the others while the tab keeps it, with an honest word on where it comes from and a way to drop it.

import { acts } from '../../languages/en/acts';
import { story as storyRoom } from '../../languages/en/story';
import { dropOwnStory, playOwnStory } from '../../state/own-story';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';
import { Woven } from '../Woven';

/** In the list of stories. */
export function OwnStoryItem() {
  const words = useWords(storyRoom);
  const { remove } = useWords(acts);
  const store = useViewerStore();
  const own = useViewer(({ ownStory }) => ownStory);
  if (!own) return null;
  return (
    <li className="own-story">
      <button type="button" className="link" onClick={() => void playOwnStory(store)}>
        {own.story.title}
      </button>
      <span>{words.yours}</span>
      <button type="button" className="link" aria-label={words.removeYours(own.story.title)} onClick={() => dropOwnStory(store)}>
        {remove}
      </button>
    </li>
  );
}

/** Under the steps of it. */
export function OwnStoryNote() {
  const words = useWords(storyRoom);
  const store = useViewerStore();
  const own = useViewer(({ ownStory, story }) => (story && story.story === ownStory?.story ? ownStory : undefined));
  if (!own) return null;
  return (
    <p className="story-file">
      <Woven
        text={own.isKept ? words.fromFileKept : words.fromFileLost}
        parts={{
          file: own.name,
          remove: (
            <button type="button" className="link" onClick={() => dropOwnStory(store)}>
              {words.removeNow}
            </button>
          ),
        }}
      />
    </p>
  );
}
