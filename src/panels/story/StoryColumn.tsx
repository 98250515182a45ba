// A story as a column of its steps beside the picture: the one that is read drives it, whether it was scrolled to or gone to.

import { useId, useRef, useState } from 'react';
import { HandoutButton } from '../handout/HandoutButton';
import { StepText } from './StepText';
import type { StoryForm } from './story-form';
import { PresentStory } from './PresentStory';
import { StoryEnd } from './StoryEnd';
import { StoryFault } from './StoryFault';
import { StoryFoot } from './StoryFoot';
import { StoryCount, StoryExit } from './StoryHead';
import { useReadingOn } from './use-reading-on';
import { veiledFrom } from './veiled-from';

export function StoryColumn({ playing, numbers, heading }: StoryForm) {
  const { id, story, step } = playing;
  const { steps } = story;
  const list = useRef<HTMLOListElement>(null);
  const titles = useId();
  const [answered, setAnswered] = useState<ReadonlySet<number>>(new Set());
  const veiled = veiledFrom(steps, step, answered);
  useReadingOn(list, playing);
  return (
    <>
      <header className="story-head">
        <h2 id="story-title" ref={heading} tabIndex={-1}>
          <span lang="en">{story.title}</span>
        </h2>
        <StoryCount playing={playing} />
        <HandoutButton playing={playing} />
        <PresentStory />
        <StoryExit />
      </header>
      <ol className="story-steps" ref={list}>
        {steps.map((each, index) => (
          <li
            key={each.id}
            className="story-step"
            aria-current={index === step ? 'step' : undefined}
            aria-labelledby={`${titles}-${each.id}`}
            inert={index >= veiled}
          >
            <StepText
              step={each}
              index={index}
              count={steps.length}
              titleId={`${titles}-${each.id}`}
              numbers={numbers}
              onAnswer={() => setAnswered(new Set([...answered, index]))}
              isHoldingBack={index + 1 === veiled && veiled < steps.length}
            />
            {index === step && <StoryFault />}
            {index === steps.length - 1 && <StoryEnd id={id} story={story} />}
          </li>
        ))}
      </ol>
      <StoryFoot playing={playing} />
    </>
  );
}
