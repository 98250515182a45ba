// The story of an embedded viewer: the words of its step beside the picture, or under it, and the way back and on.

import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Step, Story } from '../../content/stories/story';
import { embedded } from '../../languages/en/embedded';
import { useWords } from '../../panels/language-context';
import { numberSentences } from '../../panels/numbering';
import { Sentences } from '../../panels/Sentences';
import { StoryFault } from '../../panels/story/StoryFault';
import { StoryQuestion } from '../../panels/story/StoryQuestion';
import { wordsOf } from '../../panels/story/words-of';
import { useViewer, useViewerStore } from '../../panels/viewer-context';
import { sayAloud } from '../../state/say-aloud';
import type { Playing } from '../../state/viewer-state';
import { EmbedStoryFoot } from './EmbedStoryFoot';
import { storyStyles } from './story-styles';
import { useStoryKeys } from './use-story-keys';

/** In the order in which the whole story leans on them. */
const numbersOf = ({ steps }: Story): ReadonlyMap<string, number> => numberSentences(steps.flatMap(({ text, question }) => [...text, ...(question?.reason ?? [])]));

function useStyles(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = element.current?.getRootNode();
    if (root instanceof ShadowRoot) storyStyles(root);
  }, [element]);
}

function StepWords({ step, numbers }: { readonly step: Step; readonly numbers: ReadonlyMap<string, number> }) {
  const { labLeftOut } = useWords(embedded);
  return (
    <>
      <h3 lang="en">{step.title}</h3>
      <p lang="en">
        <Sentences text={step.text} numbers={numbers} />
      </p>
      {step.view.lab !== undefined && <p className="embed-aside">{labLeftOut}</p>}
      {step.question && <StoryQuestion key={step.id} question={step.question} numbers={numbers} />}
      <StoryFault />
    </>
  );
}

function Telling({ playing, layout }: { readonly playing: Playing; readonly layout: RefObject<HTMLElement | null> }) {
  const { story, step } = playing;
  const says = useWords(embedded);
  const frame = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const store = useViewerStore();
  const numbers = useMemo(() => numbersOf(story), [story]);
  useStyles(frame);
  useStoryKeys(layout, frame, store);
  const told = useRef(step);
  useLayoutEffect(() => {
    if (told.current === step) return;
    told.current = step;
    if (words.current) words.current.scrollTop = 0;
    sayAloud(store, 'story', wordsOf(story, step), 'en');
  }, [store, story, step]);
  const current = story.steps[step] ?? story.steps[0];
  return (
    <article className="embed-story" ref={frame} part="info" tabIndex={-1} aria-label={says.story(story.title)}>
      <div className="embed-step" ref={words}>
        <StepWords key={current.id} step={current} numbers={numbers} />
      </div>
      <EmbedStoryFoot playing={playing} />
    </article>
  );
}

/** `layout`: the picture and the story, where a presenter's keys step. */
export function EmbedStory({ layout }: { readonly layout: RefObject<HTMLElement | null> }) {
  const playing = useViewer(({ story }) => story);
  return playing && <Telling key={playing.id ?? playing.story.title} playing={playing} layout={layout} />;
}
