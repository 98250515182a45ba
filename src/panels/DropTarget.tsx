// A file may be dropped anywhere on the page; while one is held over it, the page says so.

import { useEffect, useState } from 'react';
import { picture } from '../languages/en/picture';
import { useWords } from './language-context';
import { useOpenFiles } from './use-open-files';
import { useViewer } from './viewer-context';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

export function DropTarget() {
  const words = useWords(picture);
  const openFiles = useOpenFiles();
  const prepare = useViewer((state) => state.loaders.prepare);
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    // Entering a child leaves its parent: only the balance of both says whether the file is over the page.
    let depth = 0;
    const listeners = new AbortController();
    const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        name,
        (event) => {
          if (!holdsFiles(event)) return;
          event.preventDefault();
          act(event);
        },
        { signal: listeners.signal },
      );
    listen('dragenter', () => {
      depth++;
      setOver(true);
      prepare?.();
    });
    listen('dragover', () => {});
    listen('dragleave', () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    });
    listen('drop', (event) => {
      depth = 0;
      setOver(false);
      openFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listeners.abort();
  }, [openFiles, prepare]);

  return (
    <div className="drop" data-over={isOver} aria-hidden={!isOver}>
      <p>{words.drop}</p>
    </div>
  );
}
