// The handout of a story: what it will look like, a few choices, and the way to the printer. While it is open, to print the page prints it.

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { paperFor, SETTINGS } from '../../content/handout/handout-pages';
import { acts } from '../../languages/en/acts';
import { handout } from '../../languages/en/handout';
import { writeHash } from '../../options/address';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { useLightDismiss } from '../use-light-dismiss';
import type { HandoutChoices } from './handout-choices';
import { HandoutOptions } from './HandoutOptions';
import { PaperPages } from './PaperPages';
import { PaperPreview } from './PaperPreview';
import { useHandoutPrint } from './use-handout-print';
import { useStoryPictures } from './use-story-pictures';
import './handout.css';
import './paper.css';
import './paper-questions.css';

interface HandoutDialogProps {
  readonly playing: Pick<Playing, 'id' | 'story'>;
  readonly onClose: () => void;
}

export function HandoutDialog({ playing: { id, story }, onClose }: HandoutDialogProps) {
  const words = useWords(handout);
  const { close, cancel, retry: again } = useWords(acts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<HandoutChoices>(() => ({ paper: paperFor(navigator.language), ink: 'colour', hasPictures: true, hasAnswers: false }));
  const [settings, setSettings] = useState<Readonly<Record<string, number>>>({});
  const { pictures, done, isTaking, stop, retry } = useStoryPictures(story, choices.ink, choices.hasPictures);
  const print = useHandoutPrint(`${story.title}, ${words.title}`);
  useEffect(() => dialog.current?.showModal(), []);
  useLightDismiss(dialog);
  const address = window.location.origin + window.location.pathname + (id === undefined ? '' : writeHash({ story: id }));
  const onTooMuch = (page: string) => setSettings((former) => ({ ...former, [page]: Math.min((former[page] ?? 0) + 1, SETTINGS.length - 1) }));
  const pages = (isMeasured: boolean) => (
    <PaperPages story={story} choices={choices} pictures={pictures} address={address} hasLink={id !== undefined} fit={{ settings, onTooMuch: isMeasured ? onTooMuch : undefined }} />
  );
  const { length } = story.steps;
  const missing = choices.hasPictures ? length - [...pictures.values()].filter(({ image }) => image !== undefined).length : 0;
  // In the page itself: what listens to keys in the story does not hear those of the dialog.
  return createPortal(
    <>
      <dialog ref={dialog} className="dialog handout" aria-labelledby="handout-title" onClose={onClose}>
        <div className="dialog-body">
          <header>
            <h2 id="handout-title">{words.title}</h2>
            <button type="button" className="plain" aria-label={close} onClick={() => dialog.current?.close()}>
              <Icon name="close" />
            </button>
          </header>
          <div className="handout-room">
            <div className="handout-side">
              <HandoutOptions choices={choices} onChoose={(patch) => setChoices((former) => ({ ...former, ...patch }))} />
              <div className="handout-act">
                <button type="button" className="button handout-print-button" aria-disabled={isTaking} onClick={() => isTaking || print()}>
                  {words.print}
                </button>
                <div className="handout-status" aria-live="polite">
                  {isTaking && choices.hasPictures && (
                    <>
                      <progress max={length} value={done} aria-label={words.title} />
                      <span>{words.taking(done, length)}</span>
                      <button type="button" className="button" onClick={stop}>
                        {cancel}
                      </button>
                    </>
                  )}
                  {!isTaking && missing > 0 && (
                    <>
                      <span>{words.stopped(missing)}</span>
                      <button type="button" className="button" onClick={retry}>
                        {again}
                      </button>
                    </>
                  )}
                </div>
                <p className="handout-hint">{words.printHint}</p>
              </div>
            </div>
            <PaperPreview paper={choices.paper}>{pages(true)}</PaperPreview>
          </div>
        </div>
      </dialog>
      <div className="handout-print">{pages(false)}</div>
    </>,
    document.body,
  );
}
