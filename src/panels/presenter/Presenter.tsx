// Presenter mode: the page as a class sees it, the bar of whoever presents it, and what can be laid over the picture.

import { type RefObject, useEffect, useState } from 'react';
import { presenter as presenterRoom } from '../../languages/en/presenter';
import { createPresenter } from '../../state/presenter/presenter';
import { sayAloud } from '../../state/say-aloud';
import { useLanguage, useWords } from '../language-context';
import type { PictureSource } from '../picture-source';
import { useViewerStore } from '../viewer-context';
import { BlankScreen } from './BlankScreen';
import { endPresenting } from './own-commands';
import { PointerRing } from './PointerRing';
import { PresenterBar } from './PresenterBar';
import { PresenterContext, useRoom } from './presenter-context';
import { PresenterSheet } from './PresenterSheet';
import { usePresenterKeys } from './use-presenter-keys';
import { useStills } from './use-stills';
import './presenter.css';

/** A step begins with its first words, wherever those of the one before were left. */
function useTopOfStep(): void {
  const store = useViewerStore();
  useEffect(() => {
    const toTop = () => {
      window.scrollTo(0, 0);
      document.querySelector('.reading')?.scrollTo(0, 0);
    };
    toTop();
    return store.subscribe(({ story }, former) => story?.step !== former.story?.step && toTop());
  }, [store]);
}

function Parts({ picture }: { readonly picture: RefObject<PictureSource | null> }) {
  const words = useWords(presenterRoom);
  const blank = useRoom((room) => room.blank);
  const sheet = useRoom((room) => room.sheet);
  const hasPointer = useRoom((room) => room.hasPointer);
  const store = useViewerStore();
  const language = useLanguage();
  usePresenterKeys();
  useTopOfStep();
  useStills(picture);
  const blankWords = blank && `${words.blankSaid[blank]} ${words.anyStep}`;
  useEffect(() => sayAloud(store, 'presenter', blankWords ?? '', language), [store, blankWords, language]);
  return (
    <>
      <PresenterBar />
      {sheet && <PresenterSheet key={sheet} which={sheet} picture={picture} />}
      {blank && <BlankScreen as={blank} />}
      {/* Over whatever has come last. */}
      {hasPointer && <PointerRing key={`${sheet ?? ''} ${blank ?? ''}`} />}
    </>
  );
}

/** Of the page itself. */
function useStage(): void {
  useEffect(() => {
    const { documentElement: root } = document;
    root.toggleAttribute('data-presenting', true);
    return () => {
      root.removeAttribute('data-presenting');
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}

export function Presenter({ picture }: { readonly picture: RefObject<PictureSource | null> }) {
  const store = useViewerStore();
  const [presenter] = useState(() => createPresenter(store));
  useStage();
  useEffect(() => {
    const end = presenter.start();
    // A page that goes tells the notes; one that comes back from the browser's cache would have nobody to tell.
    const leave = () => {
      end();
      endPresenting(store);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      end();
    };
  }, [presenter, store]);
  return (
    <PresenterContext value={presenter}>
      <Parts picture={picture} />
    </PresenterContext>
  );
}
