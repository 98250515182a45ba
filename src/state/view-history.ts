// The views a reader has had of one molecule, to go back and forth in. Bounded, and one entry a gesture, never one a frame.

import { formatOptions } from '../options/option-codec';
import type { Options } from '../options/options';

/** What names the molecule, and what belongs to the room or the article and not to the view. */
const NOT_VIEW = ['molecule', 'smiles', 'src', 'theme', 'lang', 'motion', 'controls', 'panel', 'story', 'step'] as const;

/** Options that undo brings back; the selection and the camera stand in `select` and `camera`. */
export type View = Omit<Options, (typeof NOT_VIEW)[number]>;

const MOST_VIEWS = 100;
/** Milliseconds: changes that follow each other faster are one gesture, and so are camera moves up to the longer time. */
const SAME_GESTURE_MS = 40;
const SAME_TURN_MS = 700;

export interface ViewHistory {
  /** The view is now another, or perhaps the same. */
  note(options: Options): void;
  /** Another molecule is shown, which has no past. */
  restart(options: Options): void;
  /** Steps and returns the view to bring back; undefined at the end. */
  step(direction: 'back' | 'forth'): View | undefined;
  canStep(direction: 'back' | 'forth'): boolean;
}

interface Entry {
  readonly view: View;
  readonly text: string;
}

function entryOf(options: Options): Entry {
  const view = { ...options } as Partial<Options> & View;
  for (const name of NOT_VIEW) delete (view as { [Name in keyof Options]?: Options[Name] })[name];
  return { view, text: JSON.stringify(formatOptions(view)) };
}

const withoutCamera = ({ view }: Entry) => JSON.stringify(formatOptions({ ...view, camera: undefined }));

/** `now` in milliseconds. */
export function createViewHistory(first: Options, now: () => number): ViewHistory {
  const stacks = { back: [] as Entry[], forth: [] as Entry[] };
  let present = entryOf(first);
  let changedAt = -Infinity;
  let turned = false;

  return {
    note(options) {
      const next = entryOf(options);
      if (next.text === present.text) return;
      const elapsed = now() - changedAt;
      const isTurn = withoutCamera(next) === withoutCamera(present);
      const isSame = elapsed < SAME_GESTURE_MS || (isTurn && turned && elapsed < SAME_TURN_MS);
      if (!isSame) stacks.back.push(present);
      if (stacks.back.length > MOST_VIEWS) stacks.back.shift();
      stacks.forth.length = 0;
      [present, changedAt, turned] = [next, now(), isTurn];
    },
    restart(options) {
      stacks.back.length = stacks.forth.length = 0;
      [present, changedAt, turned] = [entryOf(options), now(), false];
    },
    step(direction) {
      const entry = stacks[direction].pop();
      if (!entry) return undefined;
      stacks[direction === 'back' ? 'forth' : 'back'].push(present);
      [present, changedAt, turned] = [entry, -Infinity, false];
      return entry.view;
    },
    canStep: (direction) => stacks[direction].length > 0,
  };
}
