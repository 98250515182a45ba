// How a question stands: open, tried and wrong, or settled; and what is said of the last try.

import { type RefObject, useState } from 'react';
import type { Question } from '../../../content/stories/questions/question';
import { verdicts } from '../../../languages/en/verdicts';
import { answersOf } from '../../../state/answers';
import { useWords } from '../../language-context';
import { useViewerStore } from '../../viewer-context';

export interface Verdict {
  /** undefined: shown without a try. */
  readonly isRight: boolean | undefined;
  readonly words: string;
  /** What was answered, or how far off it is. */
  readonly told?: string;
  /** What tells the right answer, in English as the question is. */
  readonly clue?: string;
}

export interface Answering {
  readonly verdict: Verdict | undefined;
  /** The answer and its reason are shown. */
  readonly isSettled: boolean;
  /** Grows by each new beginning. */
  readonly round: number;
  /** `text`: for the list of answers. `settles`: shows the answer though it is wrong. */
  readonly give: (attempt: Verdict & { readonly isRight: boolean; readonly text: string; readonly settles?: boolean }) => void;
  readonly show: (words: string) => void;
  readonly again: () => void;
}

/** `prompt` takes the focus where a button goes away under it. */
export function useAnswer(question: Question, prompt: RefObject<HTMLElement | null>, onAnswer?: () => void): Answering {
  const answers = answersOf(useViewerStore());
  const { asked } = useWords(verdicts);
  const [state, setState] = useState<Pick<Answering, 'verdict' | 'isSettled'>>({ verdict: undefined, isSettled: false });
  const [round, setRound] = useState(0);
  const keepFocus = () => prompt.current?.focus({ preventScroll: true });
  const settle = (verdict: Verdict, isSettled: boolean) => {
    // The button that settled it may go away, or be of no more use.
    const root = prompt.current?.getRootNode();
    const activeElement = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (isSettled && !activeElement?.matches('.story-choice') && prompt.current?.parentElement?.contains(activeElement)) keepFocus();
    setState({ verdict, isSettled });
    if (isSettled) onAnswer?.();
  };
  return {
    ...state,
    round,
    give: ({ isRight, words, told, clue, text, settles = false }) => {
      answers.getState().answer(question, text, isRight);
      settle({ isRight, words, ...(told !== undefined && { told }), ...(clue !== undefined && { clue }) }, isRight || settles);
    },
    show: (words) => {
      answers.getState().answer(question, asked, false);
      settle({ isRight: undefined, words }, true);
      keepFocus();
    },
    again: () => {
      setState({ verdict: undefined, isSettled: false });
      setRound(round + 1);
      keepFocus();
    },
  };
}
