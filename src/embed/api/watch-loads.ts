// One request of a script at a time: it ends well, with the chemistry's fault, or because something newer was asked for.

import { ChemistryError } from '../../chemistry/chemistry-error';
import type { ViewerStore } from '../../state/viewer-store';
import { type Causes, hasBegun } from './cause';
import { superseded } from './viewer-fault';

export interface LoadWatch {
  /** Runs `start` as a call's; settles as soon as it is known what became of it. `prepared` is what has to come before. */
  run<T>(prepared: Promise<T> | undefined, start: (prepared: T) => Promise<void>): Promise<void>;
  /** The request under way, settled either way; undefined where there is none. */
  current(): Promise<void> | undefined;
}

function withResolvers() {
  let resolve: (() => void) | undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve?.() };
}

/** `onEnd`: after each request, with whether it ended well. */
export function watchLoads(store: ViewerStore, causes: Causes, onEnd: (isWell: boolean) => void): LoadWatch {
  let supersede: (() => void) | undefined;
  let isStarting = false;
  let intents = 0;
  let current: Promise<void> | undefined;

  store.subscribe((state, former) => {
    if (isStarting || !supersede) return;
    // The reader has asked for something else, or has had enough.
    const isCancelled = former.loading !== undefined && !state.loading && !state.problem && state.shown === former.shown;
    if (hasBegun(state, former) || isCancelled) supersede();
  });

  async function follow<T>(awaited: Promise<T> | undefined, start: (prepared: T) => Promise<void>): Promise<void> {
    const intent = ++intents;
    let isOver = false;
    const { promise: overtaken, resolve: giveUp } = withResolvers();
    const mine = () => {
      isOver = true;
      giveUp();
    };
    try {
      // What is under way goes on until it is sure that there is something to take its place.
      const prepared = awaited && (await awaited);
      if (intent !== intents) throw superseded();
      supersede?.();
      supersede = mine;
      isStarting = true;
      if (store.getState().problem) store.getState().dismissProblem();
      let done: Promise<void>;
      try {
        done = causes.during('api', () => start(prepared as T));
      } finally {
        isStarting = false;
      }
      await Promise.race([done, overtaken]);
      if (isOver) throw superseded();
      const { problem } = store.getState();
      if (problem) throw new ChemistryError(problem.code, problem.message, problem.position);
    } finally {
      if (supersede === mine) supersede = undefined;
    }
  }

  return {
    run(prepared, start) {
      const run = follow(prepared, start);
      const end = (isWell: boolean) => {
        if (current !== settled) return;
        current = undefined;
        onEnd(isWell);
      };
      const settled: Promise<void> = run.then(
        () => end(true),
        () => end(false),
      );
      current = settled;
      return run;
    },
    current: () => current,
  };
}
