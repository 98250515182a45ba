// What stands after the last step: what the answers come to, whose story it is, and how to start one's own from it.

import type { Story } from '../../content/stories/story';
import { storyFile } from '../../content/stories/story-file';
import { saveFile } from '../save-file';
import { OwnStoryNote } from './OwnStory';
import { StoryResult } from './questions/StoryResult';

function StoryAsFile({ id, story }: { readonly id: string; readonly story: Story }) {
  const save = () => saveFile(`${id}.json`, new Blob([storyFile(story, new URL('story.schema.json', document.baseURI).href)], { type: 'application/json' }));
  return (
    <p className="story-file">
      For teachers:{' '}
      <button type="button" className="link" onClick={save}>
        Save this story as a file
      </button>
      , change it in any text editor, and drop it on this page.
    </p>
  );
}

/** `id`: of the library's stories. */
export function StoryEnd({ id, story }: { readonly id: string | undefined; readonly story: Story }) {
  return (
    <>
      <StoryResult id={id} story={story} />
      <OwnStoryNote />
      {id !== undefined && <StoryAsFile id={id} story={story} />}
    </>
  );
}
