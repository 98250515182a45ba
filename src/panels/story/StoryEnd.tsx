// What stands after the last step: what the answers come to, whose story it is, and how to start one's own from it.

import type { Story } from '../../content/stories/story';
import { storyFile } from '../../content/stories/story-file';
import { story as storyRoom } from '../../languages/en/story';
import { useWords } from '../language-context';
import { saveFile } from '../save-file';
import { Woven } from '../Woven';
import { OwnStoryNote } from './OwnStory';
import { StoryResult } from './questions/StoryResult';

function StoryAsFile({ id, story }: { readonly id: string; readonly story: Story }) {
  const words = useWords(storyRoom);
  const save = () => saveFile(`${id}.json`, new Blob([storyFile(story, new URL('story.schema.json', document.baseURI).href)], { type: 'application/json' }));
  return (
    <p className="story-file">
      <Woven
        text={words.asFile}
        parts={{
          save: (
            <button type="button" className="link" onClick={save}>
              {words.saveAsFile}
            </button>
          ),
        }}
      />
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
