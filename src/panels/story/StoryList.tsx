// The stories that can be told, above the article.

import { lazy, Suspense, useId } from 'react';
import { STORIES, STORY_IDS } from '../../content/stories/stories';
import { stories } from '../../languages/en/stories';
import { useWords } from '../language-context';
import { useViewer } from '../viewer-context';
import { StoryLink } from './StoryLink';

const OwnStoryItem = lazy(async () => ({ default: (await import('./OwnStory')).OwnStoryItem }));

export function StoryList() {
  const words = useWords(stories);
  const title = useId();
  const hasOwn = useViewer(({ ownStory }) => ownStory !== undefined);
  return (
    <nav className="stories" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <ul>
        {STORY_IDS.map((id) => (
          <li key={id} lang="en">
            <StoryLink id={id}>{STORIES[id].title}</StoryLink>
          </li>
        ))}
        <Suspense>{hasOwn && <OwnStoryItem />}</Suspense>
      </ul>
    </nav>
  );
}
