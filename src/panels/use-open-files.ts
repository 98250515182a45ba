// Hands picked or dropped files to the store: a molecule, or a story.

import { useCallback } from 'react';
import { isStoryFile, openFiles } from './open-files';
import { useViewerStore } from './viewer-context';

export function useOpenFiles(): (files: readonly File[]) => void {
  const store = useViewerStore();
  return useCallback(
    (files) => {
      void openFiles(files).then((opened) => {
        const { showFile, report } = store.getState();
        if ('code' in opened) report(opened);
        else if (isStoryFile(opened.name)) {
          import('../state/open-story').then(
            ({ openStory }) => openStory(store, opened.name, opened.text),
            () => report({ code: 'network', message: 'The part of this page that tells stories could not be loaded. The connection may be down.', where: 'file', text: opened.name }),
          );
        } else void showFile(opened.name, opened.text);
      });
    },
    [store],
  );
}
