// Choose one of a few sentences: whichever it is, the right one and its reason follow.

import { useState } from 'react';
import type { ChooseQuestion } from '../../../content/stories/questions/question';
import { questions } from '../../../languages/en/questions';
import { Icon } from '../../Icon';
import { useWords } from '../../language-context';
import type { Answering } from './use-answer';

interface ChooseAnswerProps {
  readonly question: ChooseQuestion;
  readonly answering: Answering;
}

export function ChooseAnswer({ question: { choices, answer }, answering: { give, isSettled } }: ChooseAnswerProps) {
  const says = useWords(questions);
  const [chosen, setChosen] = useState<number>();
  const choose = (index: number) => {
    setChosen(index);
    const isRight = index === answer;
    const words = isRight ? says.asPredicted : says.fairGuess(choices[answer] ?? '');
    give({ isRight, words, text: choices[index] ?? '', settles: true });
  };
  return (
    <ul>
      {choices.map((choice, index) => (
        <li key={choice}>
          <button type="button" className="button story-choice" aria-pressed={chosen === index} data-right={isSettled && index === answer} onClick={() => choose(index)}>
            {isSettled && index === answer && <Icon name="done" />}
            {isSettled && chosen === index && index !== answer && <Icon name="close" />}
            <span lang="en">{choice}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
