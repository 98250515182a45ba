// The quiet buttons in the viewer's corner: share, appearance, presenter mode, full screen, help.

import { type RefObject, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon';
import { startPresenting } from './start-presenting';
import { useViewer, useViewerStore } from './viewer-context';

const THEMES = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['projector', 'Projector'],
] as const;

function AppearanceMenu() {
  const theme = useViewer(({ options }) => options.theme);
  const motion = useViewer(({ options }) => options.motion);
  const setOptions = useViewer((state) => state.setOptions);
  const [id, name] = [useId(), useId()];
  const button = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    const anchor = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !anchor) return;
    currentTarget.style.top = `${anchor.bottom + 8}px`;
    currentTarget.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - currentTarget.offsetWidth - 8))}px`;
  };
  return (
    <>
      <button ref={button} type="button" className="tool" aria-label="Appearance" title="Appearance" popoverTarget={id}>
        <Icon name="theme" />
      </button>
      <div id={id} popover="auto" className="menu" onToggle={place}>
        <fieldset>
          <legend>Theme</legend>
          {THEMES.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name={name} value={value} checked={theme === value} onChange={() => setOptions({ theme: value })} />
              {label}
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" checked={motion === 'reduced'} onChange={({ target }) => setOptions({ motion: target.checked ? 'reduced' : 'auto' })} />
          Less motion
        </label>
      </div>
    </>
  );
}

function FullscreenButton({ viewer }: { readonly viewer: RefObject<HTMLElement | null> }) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    const change = isFull ? document.exitFullscreen() : viewer.current?.requestFullscreen();
    // Refused by the browser or a frame's policy: the button simply does nothing.
    change?.catch(() => undefined);
  };
  return (
    <button type="button" className="tool" aria-label="Full screen" title="Full screen" aria-pressed={isFull} onClick={toggle}>
      <Icon name="fullscreen" />
    </button>
  );
}

function PresentButton() {
  const store = useViewerStore();
  return (
    <button type="button" className="tool present" aria-label="Present" title="Present to a class (P)" aria-keyshortcuts="P" onClick={() => startPresenting(store)}>
      <Icon name="present" />
    </button>
  );
}

interface CornerToolsProps {
  readonly viewer: RefObject<HTMLElement | null>;
  readonly onHelp: () => void;
  readonly onShare: () => void;
}

export function CornerTools({ viewer, onHelp, onShare }: CornerToolsProps) {
  return (
    <fieldset className="corner" aria-label="Viewer">
      <button type="button" className="tool" aria-label="Share and export" title="Share and export" aria-haspopup="dialog" onClick={onShare}>
        <Icon name="share" />
      </button>
      <AppearanceMenu />
      <PresentButton />
      <FullscreenButton viewer={viewer} />
      <button type="button" className="tool" aria-label="Help" title="Help (?)" aria-haspopup="dialog" onClick={onHelp}>
        <Icon name="help" />
      </button>
    </fieldset>
  );
}
