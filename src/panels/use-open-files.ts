// Hands picked or dropped files to the store.

import { useCallback } from 'react';
import { openFiles } from './open-files';
import { useViewerStore } from './viewer-context';

export function useOpenFiles(): (files: readonly File[]) => void {
  const store = useViewerStore();
  return useCallback(
    (files) => {
      void openFiles(files).then((opened) => {
        const { showFile, report } = store.getState();
        if ('code' in opened) report(opened);
        else void showFile(opened.name, opened.text);
      });
    },
    [store],
  );
}
