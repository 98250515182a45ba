// Hands picked or dropped files to the store: a molecule, or a story.

import { useCallback } from 'react';
import { lookup } from '../languages/en/lookup';
import { useLanguage, useWords } from './language-context';
import { isStoryFile, openFiles } from './open-files';
import { useViewerStore } from './viewer-context';

export function useOpenFiles(): (files: readonly File[]) => void {
  const store = useViewerStore();
  const words = useWords(lookup);
  const language = useLanguage();
  return useCallback(
    (files) => {
      void openFiles(files, words).then((opened) => {
        const { showFile, report } = store.getState();
        if ('code' in opened) report({ ...opened, lang: language });
        else if (isStoryFile(opened.name)) {
          import('../state/open-story').then(
            ({ openStory }) => openStory(store, opened.name, opened.text),
            () => report({ code: 'network', message: words.noStories, lang: language, where: 'file', text: opened.name }),
          );
        } else void showFile(opened.name, opened.text);
      });
    },
    [store, words, language],
  );
}
