// A story in the place of the article: its steps as a column that is read by scrolling, or one at a time as captions for a projector.

import { useEffect, useMemo, useRef } from 'react';
import type { Story } from '../../content/stories/story';
import type { Playing } from '../../state/viewer-state';
import { numberSentences } from '../numbering';
import { useViewer } from '../viewer-context';
import { StoryColumn } from './StoryColumn';
import { StoryPrintout } from './StoryPrintout';
import { StorySlide } from './StorySlide';
import { useStoryKeys } from './use-story-keys';

/** The sources of the whole story, in the order in which it leans on them. */
const numbersOf = ({ steps }: Story): ReadonlyMap<string, number> => numberSentences(steps.flatMap(({ text, question }) => [...text, ...(question?.reason ?? [])]));

function Telling({ playing }: { readonly playing: Playing }) {
  const isProjected = useViewer(({ options }) => options.theme === 'projector');
  const { story } = playing;
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const numbers = useMemo(() => numbersOf(story), [story]);
  useStoryKeys(frame);
  // So that a clicker or the keyboard steps at once.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const Form = isProjected ? StorySlide : StoryColumn;
  return (
    <article className="story" data-form={isProjected ? 'slide' : 'column'} ref={frame} aria-labelledby="story-title">
      <Form playing={playing} numbers={numbers} heading={heading} />
      <StoryPrintout numbers={numbers} />
    </article>
  );
}

export function StoryPlayer({ playing }: { readonly playing: Playing }) {
  return <Telling key={playing.id ?? playing.story.title} playing={playing} />;
}
