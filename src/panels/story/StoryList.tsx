// The stories that can be told, above the article.

import { useId } from 'react';
import { STORIES, STORY_IDS } from '../../content/stories/stories';
import { StoryLink } from './StoryLink';

export function StoryList() {
  const title = useId();
  return (
    <nav className="stories" aria-labelledby={title}>
      <h2 id={title}>Stories</h2>
      <ul>
        {STORY_IDS.map((id) => (
          <li key={id}>
            <StoryLink id={id}>{STORIES[id].title}</StoryLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
