// The way through the story of an embedded viewer: back, a dot for each step, and on.

import { useLayoutEffect, useRef } from 'react';
import { acts } from '../../languages/en/acts';
import { embedded } from '../../languages/en/embedded';
import { Icon } from '../../panels/Icon';
import { useWords } from '../../panels/language-context';
import { isAway } from '../../panels/story/is-away';
import { useViewer, useViewerStore } from '../../panels/viewer-context';
import { goToStep, returnToStep } from '../../state/story-player';
import type { Playing } from '../../state/viewer-state';

export function EmbedStoryFoot({ playing: { story, step } }: { readonly playing: Playing }) {
  const words = useWords(embedded);
  const { next } = useWords(acts);
  const store = useViewerStore();
  const isTurned = useViewer(isAway);
  const back = useRef<HTMLButtonElement>(null);
  const forth = useRef<HTMLButtonElement>(null);
  const { steps } = story;
  const isLast = step === steps.length - 1;
  // A button that goes must not take the focus with it.
  useLayoutEffect(() => {
    const root = forth.current?.getRootNode();
    if (step === 0 && root instanceof ShadowRoot && root.activeElement === back.current) forth.current?.focus();
  }, [step]);
  const go = (to: number) => void goToStep(store, to);
  return (
    <footer className="embed-story-foot">
      {isTurned && (
        <button type="button" className="button embed-return" aria-keyshortcuts="Home" onClick={() => void returnToStep(store)}>
          {words.backToView}
        </button>
      )}
      <div className="embed-way">
        <div>
          <button type="button" ref={back} className="button" aria-keyshortcuts="PageUp" aria-label={words.stepBack} disabled={step === 0} onClick={() => go(step - 1)}>
            <Icon name="previous" />
          </button>
          <p className="embed-count" aria-hidden="true">
            {words.of(step + 1, steps.length)}
          </p>
          <ol className="embed-dots" aria-label={words.steps}>
            {steps.map((each, index) => (
              <li key={each.id}>
                <button type="button" lang="en" aria-label={`${index + 1}. ${each.title}`} title={each.title} aria-current={index === step ? 'step' : undefined} onClick={() => go(index)} />
              </li>
            ))}
          </ol>
          <button type="button" ref={forth} className="button embed-next" aria-keyshortcuts="PageDown" onClick={() => go(isLast ? 0 : step + 1)}>
            {isLast ? words.again : next}
            {!isLast && <Icon name="next" />}
          </button>
        </div>
      </div>
    </footer>
  );
}
