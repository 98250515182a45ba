// The way through a story: back to the view of the step, a step back, and on.

import { useLayoutEffect, useRef } from 'react';
import { STORIES, STORY_IDS } from '../../content/stories/stories';
import { acts } from '../../languages/en/acts';
import { story as storyRoom } from '../../languages/en/story';
import { goToStep, leaveStory, playStory, returnToStep } from '../../state/story-player';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';
import { isAway } from './is-away';

/** The next story of the library, where there is one. */
function nextStory({ id }: Playing) {
  const index = STORY_IDS.findIndex((each) => each === id);
  return index < 0 ? undefined : STORY_IDS[index + 1];
}

export function StoryFoot({ playing }: { readonly playing: Playing }) {
  const words = useWords(storyRoom);
  const { back: backWord, next: nextWord } = useWords(acts);
  const store = useViewerStore();
  const isTurned = useViewer(isAway);
  const { story, step } = playing;
  const isLast = step === story.steps.length - 1;
  const next = isLast ? nextStory(playing) : undefined;
  const back = useRef<HTMLButtonElement>(null);
  const forth = useRef<HTMLButtonElement>(null);
  // Back goes away at the first step, and must not take the focus with it.
  useLayoutEffect(() => {
    if (step === 0 && document.activeElement === back.current) forth.current?.focus();
  }, [step]);
  const onNext = () => {
    if (!isLast) void goToStep(store, step + 1);
    else if (next === undefined) leaveStory(store);
    else void STORIES[next].load().then((loaded) => playStory(store, loaded, { id: next }));
  };
  return (
    <footer className="story-foot">
      <button type="button" className="button story-return" aria-keyshortcuts="Home" data-away={isTurned} disabled={!isTurned} onClick={() => void returnToStep(store)}>
        {words.toView}
      </button>
      <div className="story-way">
        <button type="button" ref={back} className="button" aria-keyshortcuts="PageUp" disabled={step === 0} onClick={() => void goToStep(store, step - 1)}>
          <Icon name="previous" />
          <span>{backWord}</span>
        </button>
        <button type="button" ref={forth} className="button story-next" aria-keyshortcuts="PageDown" onClick={onNext}>
          <span>{isLast ? (next === undefined ? words.finish : words.nextStory(STORIES[next].title)) : nextWord}</span>
          <Icon name="next" />
        </button>
      </div>
    </footer>
  );
}
