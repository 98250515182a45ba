// A story on a projector: one step at a time under the picture, and one bar with where it stands and the way on.

import { useEffect, useRef } from 'react';
import { sayAloud } from '../../state/say-aloud';
import { HandoutButton } from '../handout/HandoutButton';
import { useViewerStore } from '../viewer-context';
import { OwnStoryNote } from './OwnStory';
import { PresentStory } from './PresentStory';
import { StepText } from './StepText';
import type { StoryForm } from './story-form';
import { StoryEnd } from './StoryEnd';
import { StoryFault } from './StoryFault';
import { StoryFoot } from './StoryFoot';
import { StoryCount, StoryExit } from './StoryHead';
import { wordsOf } from './words-of';

export function StorySlide({ playing, numbers, heading }: StoryForm) {
  const { id, story, step } = playing;
  const { steps, title } = story;
  const current = steps[step] ?? steps[0];
  const store = useViewerStore();
  const told = useRef(step);
  useEffect(() => {
    if (told.current !== step) sayAloud(store, 'story', wordsOf(story, step), 'en');
    told.current = step;
  }, [store, story, step]);
  return (
    <>
      <h2 id="story-title" className="visually-hidden" lang="en" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="story-step" aria-current="step">
        <StepText step={current} index={step} count={steps.length} numbers={numbers} />
        <StoryFault />
      </div>
      {step === steps.length - 1 ? <StoryEnd id={id} story={story} /> : <OwnStoryNote />}
      <div className="story-bar">
        <p className="story-name" lang="en" aria-hidden="true">
          {title}
        </p>
        <StoryCount playing={playing} />
        <StoryFoot playing={playing} />
        <HandoutButton playing={playing} />
        <PresentStory />
        <StoryExit />
      </div>
    </>
  );
}
