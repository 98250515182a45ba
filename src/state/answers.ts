// What the reader answered in stories: in the memory of this tab alone, for one viewer, gone with it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Question } from '../content/stories/questions/question';
import type { Answer } from '../content/stories/questions/result';
import type { ViewerStore } from './viewer-store';

export interface Answers {
  readonly given: ReadonlyMap<Question, Answer>;
  /** One more try, in words. Once it was right, later tries change nothing. */
  answer(question: Question, text: string, isRight: boolean): void;
  /** Forgets those of these questions. */
  forget(questions: readonly Question[]): void;
}

export type AnswersStore = StoreApi<Answers>;

export const createAnswers = (): AnswersStore =>
  createStore<Answers>()((set) => ({
    given: new Map(),
    answer: (question, text, isRight) =>
      set(({ given }) => {
        const former = given.get(question);
        if (former && former.outcome !== 'missed') return {};
        const outcome = isRight ? (former ? 'later' : 'first') : 'missed';
        return { given: new Map(given).set(question, { first: former?.first ?? text, tries: (former?.tries ?? 0) + 1, outcome }) };
      }),
    forget: (questions) => set(({ given }) => ({ given: new Map([...given].filter(([question]) => !questions.includes(question))) })),
  }));

const OF_VIEWER = new WeakMap<ViewerStore, AnswersStore>();

/** The answers of a viewer. */
export function answersOf(store: ViewerStore): AnswersStore {
  const answers = OF_VIEWER.get(store) ?? createAnswers();
  OF_VIEWER.set(store, answers);
  return answers;
}
