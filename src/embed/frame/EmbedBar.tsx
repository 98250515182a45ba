// The bar of an embedded viewer: the page's own where there is room and the author wants it, else the few buttons that a figure needs.

import { lazy, Suspense, useEffect, useState } from 'react';
import { corner } from '../../languages/en/corner';
import { embedded } from '../../languages/en/embedded';
import { toolbar } from '../../languages/en/toolbar';
import type { Options } from '../../options/options';
import { Icon } from '../../panels/Icon';
import { useWords } from '../../panels/language-context';
import { SpinButton } from '../../panels/SpinButton';
import { useViewer } from '../../panels/viewer-context';
import { shareLink } from '../../state/share-link';
import { useEmbedRoom } from './embed-room';

/** For those who ask for it. */
const Toolbar = lazy(async () => ({ default: (await import('../../panels/Toolbar')).Toolbar }));

interface EmbedBarProps {
  readonly controls: Options['controls'];
  readonly frame: HTMLElement;
  readonly onReset: () => void;
  /** With less motion: turns the picture once, in the place of turning slowly. */
  readonly onStep: (() => void) | undefined;
  readonly onHelp: () => void;
}

function FullscreenButton({ frame }: Pick<EmbedBarProps, 'frame'>) {
  const { fullScreen } = useWords(corner);
  const [isFull, setFull] = useState(false);
  const page = frame.ownerDocument;
  useEffect(() => {
    const root = frame.getRootNode();
    const follow = () => setFull(root instanceof ShadowRoot && root.fullscreenElement !== null);
    root.addEventListener('fullscreenchange', follow);
    return () => root.removeEventListener('fullscreenchange', follow);
  }, [frame]);
  if (!page.fullscreenEnabled) return null;
  const toggle = () => {
    // Refused by the browser or the policy of a frame, the button does nothing.
    (isFull ? page.exitFullscreen() : frame.requestFullscreen()).catch(() => undefined);
  };
  return (
    <button type="button" className="tool" aria-label={fullScreen} title={fullScreen} aria-pressed={isFull} onClick={toggle}>
      <Icon name="fullscreen" />
    </button>
  );
}

/** To the same view with all that the page has, where it is known. */
function PageLink() {
  const words = useWords(embedded);
  const page = useEmbedRoom((room) => room.page);
  const address = useViewer((state) => (page === undefined ? undefined : shareLink(state, page).address));
  if (address === undefined) return null;
  return (
    <a className="tool" href={address} target="_blank" rel="noopener" aria-label={words.openPageWhat} title={words.openPage}>
      <Icon name="open" />
    </a>
  );
}

function ShortBar({ onReset, onStep }: Pick<EmbedBarProps, 'onReset' | 'onStep'>) {
  const words = useWords(toolbar);
  const isFlat = useEmbedRoom((room) => room.isFlat);
  // A flat formula does not turn.
  if (isFlat) return null;
  return (
    <>
      <SpinButton onStep={onStep} />
      <button type="button" className="tool" aria-label={words.reset} title={words.resetWhat} onClick={onReset}>
        <Icon name="reset" />
      </button>
    </>
  );
}

export function EmbedBar({ controls, frame, onReset, onStep, onHelp }: EmbedBarProps) {
  const words = useWords(corner);
  const view = useWords(toolbar);
  const tools = (
    <>
      <PageLink />
      <FullscreenButton frame={frame} />
      <button type="button" className="tool" aria-label={words.help} title={words.helpWhat} aria-haspopup="dialog" onClick={onHelp}>
        <Icon name="help" />
      </button>
    </>
  );
  if (controls === 'full') {
    return (
      <>
        <fieldset className="corner" aria-label={words.name} part="toolbar">
          {tools}
        </fieldset>
        <div className="embed-bar" part="toolbar">
          <Suspense>
            <Toolbar onReset={onReset} onStep={onStep} />
          </Suspense>
        </div>
      </>
    );
  }
  return (
    <div className="embed-bar" part="toolbar">
      <fieldset className="toolbar" aria-label={view.name}>
        <ShortBar onReset={onReset} onStep={onStep} />
        {tools}
      </fieldset>
    </div>
  );
}
