// Leads to the beginning of a story, without a reload.

import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { STORIES, type StoryId } from '../../content/stories/stories';
import { stories } from '../../languages/en/stories';
import { useLanguage, useWords } from '../language-context';
import { useViewerStore } from '../viewer-context';

/** In a line that is pushed along the browser leaves a link that is half in sight where it is. */
const showWhole = ({ currentTarget }: FocusEvent<HTMLElement>) => currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });

export function StoryLink({ id, children }: { readonly id: StoryId; readonly children: ReactNode }) {
  const { notLoaded } = useWords(stories);
  const language = useLanguage();
  const store = useViewerStore();
  const open = async () => {
    try {
      const [{ playStory }, story] = await Promise.all([import('../../state/story-player'), STORIES[id].load()]);
      await playStory(store, story, { id });
    } catch {
      store.getState().report({ code: 'network', message: notLoaded, lang: language, where: 'file', text: id });
    }
  };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  };
  return (
    <a href={`#story=${id}`} lang="en" title={STORIES[id].summary} onClick={onClick} onFocus={showWhole}>
      {children}
    </a>
  );
}
