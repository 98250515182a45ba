// Hands picked or dropped files to the store: a molecule, or a story.

import { useCallback } from 'react';
import { lookup } from '../languages/en/lookup';
import { useWords } from './language-context';
import { isStoryFile, openFiles } from './open-files';
import { useViewerStore } from './viewer-context';

export function useOpenFiles(): (files: readonly File[]) => void {
  const store = useViewerStore();
  const words = useWords(lookup);
  return useCallback(
    (files) => {
      void openFiles(files, words).then((opened) => {
        const { showFile, report } = store.getState();
        if ('code' in opened) report(opened);
        else if (isStoryFile(opened.name)) {
          import('../state/open-story').then(
            ({ openStory }) => openStory(store, opened.name, opened.text),
            () => report({ code: 'network', message: words.noStories, where: 'file', text: opened.name }),
          );
        } else void showFile(opened.name, opened.text);
      });
    },
    [store, words],
  );
}
