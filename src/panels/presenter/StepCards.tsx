// All steps at one look, each with its title and, once it was seen, its picture; without a story, the stories to begin with.

import { type KeyboardEvent, useRef } from 'react';
import { STORIES, STORY_IDS } from '../../content/stories/stories';
import { StoryLink } from '../story/StoryLink';
import { usePresenter, useRoom } from './presenter-context';
import { Still } from './Still';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function StepCards() {
  const { run } = usePresenter();
  const at = useRoom((room) => room.at);
  const lesson = useRoom((room) => room.lesson);
  const stills = useRoom((room) => room.stills);
  const list = useRef<HTMLOListElement>(null);
  const walk = ({ key, currentTarget }: KeyboardEvent) => {
    const cards = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = cards.findIndex((card) => card === currentTarget);
    if (index >= 0 && STEPS[key] !== undefined) cards[index + STEPS[key]]?.focus();
  };
  if (!lesson) {
    return (
      <ul className="presenter-stories" lang="en">
        {STORY_IDS.map((id) => (
          <li key={id}>
            <StoryLink id={id}>{STORIES[id].title}</StoryLink>
            <p>{STORIES[id].summary}</p>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ol className="presenter-cards" ref={list}>
      {lesson.steps.map(({ id, title }, step) => (
        <li key={id}>
          <button type="button" aria-current={step === at ? 'step' : undefined} onKeyDown={walk} onClick={() => run({ do: 'go', to: step })}>
            <Still image={stills.get(step)} />
            <span>
              {step + 1}. <span lang="en">{title}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
