// A story in the place of the article: one step at a time, with its question, its sources and the way on.

import { useEffect, useLayoutEffect, useRef } from 'react';
import { isClaim, plainText, type Sentence } from '../../content/article';
import { STORIES, STORY_IDS } from '../../content/stories/stories';
import type { Story } from '../../content/stories/story';
import { storyFile } from '../../content/stories/story-file';
import { goToStep, leaveStory, playStory, returnToStep } from '../../state/story-player';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { saveFile } from '../save-file';
import { SentenceText } from '../SentenceText';
import { useViewer, useViewerStore } from '../viewer-context';
import { isAway } from './is-away';
import { OwnStoryNote } from './OwnStory';
import { StoryQuestion } from './StoryQuestion';
import { useStoryKeys } from './use-story-keys';

function numbersOf(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const ids = new Set(sentences.flatMap((sentence) => (isClaim(sentence) ? [...sentence.sources, ...(sentence.ownSources ?? [])] : [])));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** What went wrong on the way to the step's picture; the last good one stays. */
function StoryFault() {
  const store = useViewerStore();
  const problem = useViewer((state) => state.problem);
  if (!problem) return null;
  return (
    <div className="fault story-fault" role="alert">
      <p>{problem.message}</p>
      <button type="button" className="link" onClick={() => void returnToStep(store)}>
        Try again
      </button>
    </div>
  );
}

/** The next story of the library, where there is one. */
function nextStory({ id }: Playing) {
  const index = STORY_IDS.findIndex((each) => each === id);
  return index < 0 ? undefined : STORY_IDS[index + 1];
}

function StoryFoot({ playing }: { readonly playing: Playing }) {
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
        Back to this view
      </button>
      <div className="story-way">
        <button type="button" ref={back} className="button" aria-keyshortcuts="PageUp" disabled={step === 0} onClick={() => void goToStep(store, step - 1)}>
          <Icon name="previous" />
          <span>Back</span>
        </button>
        <button type="button" ref={forth} className="button story-next" aria-keyshortcuts="PageDown" onClick={onNext}>
          <span>{isLast ? (next === undefined ? 'Finish' : `Next story: ${STORIES[next].title}`) : 'Next'}</span>
          <Icon name="next" />
        </button>
      </div>
    </footer>
  );
}

/** At the end of a story of the library: what to start one's own from. */
function StoryAsFile({ id, story }: { readonly id: string; readonly story: Story }) {
  const save = () => saveFile(`${id}.json`, new Blob([storyFile(story)], { type: 'application/json' }));
  return (
    <p className="story-file">
      For teachers:{' '}
      <button type="button" className="link" onClick={save}>
        Save this story as a file
      </button>
      , change it in any text editor, and drop it on this page.
    </p>
  );
}

export function StoryPlayer({ playing }: { readonly playing: Playing }) {
  const store = useViewerStore();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { story, step } = playing;
  const current = story.steps[step] ?? story.steps[0];
  const numbers = numbersOf([...current.text, ...(current.question?.reason ?? [])]);
  useStoryKeys(frame);

  // The story takes the focus as it begins, so that a clicker or the keyboard steps at once; each step begins at its top.
  const former = useRef<{ readonly story: Story; readonly step: number }>(undefined);
  useEffect(() => {
    if (former.current?.story !== story) heading.current?.focus({ preventScroll: true });
    if (former.current?.story !== story || former.current.step !== step) window.scrollTo({ top: 0 });
    former.current = { story, step };
  }, [story, step]);

  return (
    <article className="story" ref={frame} aria-labelledby="story-title">
      <header className="story-head">
        <h2 id="story-title" ref={heading} tabIndex={-1}>
          {story.title}
        </h2>
        <p className="story-count" aria-hidden="true">
          {step + 1} of {story.steps.length}
        </p>
        <progress className="story-progress" value={step + 1} max={story.steps.length} aria-label={`Step ${step + 1} of ${story.steps.length}`} />
        <button type="button" className="plain" aria-label="Leave the story" title="Leave the story" onClick={() => leaveStory(store)}>
          <Icon name="close" />
        </button>
      </header>
      <div className="story-step" aria-live="polite">
        <h3>
          <span className="visually-hidden">{`Step ${step + 1} of ${story.steps.length}. `}</span>
          {current.title}
        </h3>
        <p>
          {current.text.map((sentence) => (
            <SentenceText key={plainText(sentence.text)} sentence={sentence} numbers={numbers} />
          ))}
        </p>
        {current.question && <StoryQuestion key={current.id} question={current.question} numbers={numbers} />}
        <StoryFault />
      </div>
      <OwnStoryNote />
      {playing.id !== undefined && step === story.steps.length - 1 && <StoryAsFile id={playing.id} story={story} />}
      <StoryFoot playing={playing} />
    </article>
  );
}
