// Back to the view before, and forth again; the keys do the same.

import { settings } from '../languages/en/settings';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { useViewer } from './viewer-context';

export function HistoryButtons() {
  const canUndo = useViewer((state) => state.canUndo);
  const canRedo = useViewer((state) => state.canRedo);
  const undo = useViewer((state) => state.undo);
  const redo = useViewer((state) => state.redo);
  const words = useWords(settings);
  return (
    <fieldset className="history" aria-label={words.history}>
      <button type="button" className="plain" aria-label={words.undo} title={words.undoWhat} disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
      </button>
      <button type="button" className="plain" aria-label={words.redo} title={words.redoWhat} disabled={!canRedo} onClick={redo}>
        <Icon name="redo" />
      </button>
    </fieldset>
  );
}
