// The quiet buttons in the viewer's corner: share, appearance, presenter mode, full screen, help.

import { type RefObject, useEffect, useState } from 'react';
import { corner } from '../languages/en/corner';
import { AppearanceMenu } from './AppearanceMenu';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { startPresenting } from './start-presenting';
import { useViewerStore } from './viewer-context';

function FullscreenButton({ viewer }: { readonly viewer: RefObject<HTMLElement | null> }) {
  const words = useWords(corner);
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
    <button type="button" className="tool" aria-label={words.fullScreen} title={words.fullScreen} aria-pressed={isFull} onClick={toggle}>
      <Icon name="fullscreen" />
    </button>
  );
}

function PresentButton() {
  const words = useWords(corner);
  const store = useViewerStore();
  return (
    <button type="button" className="tool present" aria-label={words.present} title={words.presentWhat} aria-keyshortcuts="P" onClick={() => startPresenting(store)}>
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
  const words = useWords(corner);
  return (
    <fieldset className="corner" aria-label={words.name}>
      <button type="button" className="tool" aria-label={words.share} title={words.share} aria-haspopup="dialog" onClick={onShare}>
        <Icon name="share" />
      </button>
      <AppearanceMenu />
      <PresentButton />
      <FullscreenButton viewer={viewer} />
      <button type="button" className="tool" aria-label={words.help} title={words.helpWhat} aria-haspopup="dialog" onClick={onHelp}>
        <Icon name="help" />
      </button>
    </fieldset>
  );
}
