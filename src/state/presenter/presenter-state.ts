// Where a presentation stands, and what a command makes of it.

import { afterTimer, type LessonTimer, NEW_TIMER } from './lesson-timer';
import type { Blank, PresenterCommand, Sheet } from './presenter-command';

export interface PresenterState {
  /** The step at which the teacher stands, 0-based; the class stands there too, unless the picture is frozen. undefined: no story is told. */
  readonly at: number | undefined;
  /** What the class sees in place of everything. */
  readonly blank: Blank | undefined;
  /** The class keeps what it sees while the teacher goes on. */
  readonly isFrozen: boolean;
  readonly sheet: Sheet | undefined;
  readonly hasPointer: boolean;
  readonly usesLetters: boolean;
  readonly timer: LessonTimer;
}

export const FIRST_STATE: PresenterState = {
  at: undefined,
  blank: undefined,
  isFrozen: false,
  sheet: undefined,
  hasPointer: false,
  usesLetters: true,
  timer: NEW_TIMER,
};

interface Where {
  /** Of the story; 0 without one. */
  readonly steps: number;
  /** Milliseconds, as Date.now has it. */
  readonly now: number;
}

function goneTo(state: PresenterState, step: number, { steps }: Where): PresenterState {
  if (state.at === undefined || step < 0 || step >= steps) return state;
  return { ...state, at: step };
}

export function afterCommand(state: PresenterState, command: PresenterCommand, where: Where): PresenterState {
  switch (command.do) {
    case 'step':
      return goneTo(state, (state.at ?? 0) + command.by, where);
    case 'go':
      return { ...goneTo(state, command.to, where), sheet: undefined };
    case 'blank':
      return { ...state, blank: state.blank === command.as ? undefined : command.as, sheet: undefined };
    case 'sheet':
      return { ...state, sheet: state.sheet === command.which ? undefined : command.which, blank: undefined };
    case 'freeze':
      return { ...state, isFrozen: !state.isFrozen };
    case 'pointer':
      return { ...state, hasPointer: !state.hasPointer };
    case 'timer':
      return { ...state, timer: afterTimer(state.timer, command.how, where.now) };
    case 'give':
      return { ...state, timer: { ...state.timer, minutes: command.minutes } };
    case 'letters':
      return { ...state, usesLetters: command.on };
  }
}

/** A key in the window of the picture: what covers the step is put away first, and the step stays, as clickers do it everywhere. */
export function afterKey(state: PresenterState, command: PresenterCommand, where: Where): PresenterState {
  const isCovered = state.blank !== undefined || state.sheet !== undefined;
  return command.do === 'step' && isCovered ? { ...state, blank: undefined, sheet: undefined } : afterCommand(state, command, where);
}
