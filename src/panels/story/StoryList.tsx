// The stories that can be told, above the article.

import { type MouseEvent, useId } from 'react';
import { STORIES, STORY_IDS, type StoryId } from '../../content/stories/stories';
import { useViewerStore } from '../viewer-context';

export function StoryList() {
  const store = useViewerStore();
  const title = useId();
  const open = async (id: StoryId) => {
    try {
      const [{ playStory }, story] = await Promise.all([import('../../state/story-player'), STORIES[id].load()]);
      await playStory(store, story, { id });
    } catch {
      store.getState().report({ code: 'network', message: 'The story could not be loaded. The connection may be down.', where: 'file', text: id });
    }
  };
  const onClick = (event: MouseEvent, id: StoryId) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(id);
  };
  return (
    <nav className="stories" aria-labelledby={title}>
      <h2 id={title}>Stories</h2>
      <ul>
        {STORY_IDS.map((id) => (
          <li key={id}>
            <a href={`#story=${id}`} title={STORIES[id].summary} onClick={(event) => onClick(event, id)}>
              {STORIES[id].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
