// How to move about: by hand and by keyboard. Made anew each time it is opened.

import { useEffect, useRef } from 'react';
import { Icon } from './Icon';
import { OfflineHelp } from './offline/OfflineHelp';
import { ReaderAids } from './ReaderAids';
import { useLightDismiss } from './use-light-dismiss';

const BY_HAND = [
  ['Drag', 'turns the molecule'],
  ['Scroll', 'zooms once the viewer has focus, or with Ctrl or ⌘ held'],
  ['Right-drag, two fingers', 'moves it'],
  ['Click, tap', 'tells about an atom, a bond or a part of the receptor'],
  ['Measure', 'click two, three or four atoms; the last one again ends'],
  ['Double-click', 'puts an atom in the middle'],
] as const;

const BY_KEYBOARD = [
  ['← → ↑ ↓', 'turn by 15°, with Shift by 5°'],
  ['+ −', 'zoom; Page Up and Page Down as well'],
  ['Home', 'back to the first view'],
  ['Ctrl or ⌘ Z', 'undoes the last change of the view, with Shift redoes it'],
  ['Enter', 'atom mode: arrows walk to the neighbour in that direction'],
  ['[ ]', 'previous and next atom'],
  ['G', 'next group'],
  ['M', 'measures from this atom; Enter ends a distance or an angle'],
  ['D', 'describes what is chosen, or the picture; again tells more'],
  ['P', 'presents to a class; there K lists the keys'],
  ['Esc', 'leaves atom mode'],
  ['Tab', 'leaves the viewer'],
] as const;

const Keys = ({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) => (
  <section>
    <h3>{title}</h3>
    <dl>
      {rows.map(([key, meaning]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useLightDismiss(dialog);
  return (
    <dialog ref={dialog} className="dialog help" aria-labelledby="help-title" onClose={onClose}>
      <div className="dialog-body">
        <header>
          <h2 id="help-title">Moving about</h2>
          <button type="button" className="plain" aria-label="Close" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <Keys title="By hand" rows={BY_HAND} />
        <Keys title="By keyboard, while the viewer has focus" rows={BY_KEYBOARD} />
        <section className="help-ear">
          <ReaderAids />
          <p>A bond clicks once for each of its lines; a tone then names the atom, the lower the heavier it is. “In words”, under the formula, has all that can be said.</p>
        </section>
        <OfflineHelp />
      </div>
    </dialog>
  );
}
