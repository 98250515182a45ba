// Who brings a change about. A call's own changes are made while it acts; those of the load that it starts come later, and are its too.

import { baseOf } from '../../state/picture-actions';
import type { ViewerState } from '../../state/viewer-state';
import type { EventSource } from '../viewer-api';

export interface Causes {
  /** What `act` changes at once, and the load that it starts, is brought about by `source`. */
  during<T>(source: EventSource, act: () => T): T;
  /** Of one change of the store; asked once for each, in their order. */
  of(state: ViewerState, former: ViewerState): EventSource;
  /** Who stepped: of a change of the story itself, where `of` says that the step brought the rest about. */
  readonly stepper: EventSource;
}

/** Whether a load has begun that was not under way before; a new stage of the same is none. */
export const hasBegun = ({ loading }: ViewerState, former: ViewerState) =>
  loading !== undefined && (former.loading === undefined || loading.startedAt !== former.loading.startedAt || loading.label !== former.loading.label);

export const isAnother = (state: ViewerState, former: ViewerState) => baseOf(state.shown).molecule !== baseOf(former.shown).molecule;

export function createCauses(): Causes {
  let acting: EventSource | undefined;
  let ofLoad: EventSource = 'user';
  /** After a load has come, the rest of what was asked for with it follows before anything else can happen. */
  let settling: EventSource | undefined;
  let isStepping = false;
  let stepper: EventSource = 'user';

  return {
    during(source, act) {
      const former = acting;
      acting = source;
      try {
        return act();
      } finally {
        acting = former;
      }
    },
    of(state, former) {
      if (state.story !== former.story) {
        stepper = acting ?? 'user';
        if (state.story) {
          isStepping = true;
          queueMicrotask(() => {
            isStepping = false;
          });
        }
      }
      const now = isStepping ? 'story' : acting;
      if (hasBegun(state, former)) ofLoad = now ?? 'user';
      const hasEnded = former.loading !== undefined && state.loading === undefined;
      if (hasEnded && !now) {
        settling = ofLoad;
        setTimeout(() => {
          settling = undefined;
        });
      }
      return now ?? settling ?? (former.loading && isAnother(state, former) ? ofLoad : 'user');
    },
    get stepper() {
      return stepper;
    },
  };
}
