// Back to the view before, and forth again; the keys do the same.

import { Icon } from './Icon';
import { useViewer } from './viewer-context';

export function HistoryButtons() {
  const canUndo = useViewer((state) => state.canUndo);
  const canRedo = useViewer((state) => state.canRedo);
  const undo = useViewer((state) => state.undo);
  const redo = useViewer((state) => state.redo);
  return (
    <fieldset className="history" aria-label="Changes of the view">
      <button type="button" className="plain" aria-label="Undo" title="Undo (Ctrl or ⌘ Z)" disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
      </button>
      <button type="button" className="plain" aria-label="Redo" title="Redo (with Shift)" disabled={!canRedo} onClick={redo}>
        <Icon name="redo" />
      </button>
    </fieldset>
  );
}
