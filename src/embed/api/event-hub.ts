// Who listens to a viewer, and what they are told. A listener that throws stops no other.

import type { ViewerEventName, ViewerEvents } from '../viewer-api';
import { ViewerFault } from './viewer-fault';

export const EVENT_NAMES = Object.keys({
  load: true,
  error: true,
  'selection-change': true,
  'step-change': true,
  'camera-change': true,
  'state-change': true,
} satisfies Record<ViewerEventName, true>) as readonly ViewerEventName[];

type Hear<Name extends ViewerEventName> = (detail: ViewerEvents[Name]) => void;

export interface EventHub {
  /** Returns what ends it. */
  on<Name extends ViewerEventName>(name: Name, hear: Hear<Name>): () => void;
  tell<Name extends ViewerEventName>(name: Name, detail: ViewerEvents[Name]): void;
}

export function createEventHub(): EventHub {
  // An entry of its own for each call, so that one function may listen twice.
  const entries = new Set<{ readonly name: ViewerEventName; readonly hear: (detail: never) => void }>();
  // Whoever makes a viewer listens in the same breath, and hears what went wrong while it was made.
  let isOpen = false;
  queueMicrotask(() => {
    isOpen = true;
  });

  function deliver<Name extends ViewerEventName>(name: Name, detail: ViewerEvents[Name]): void {
    for (const entry of entries) {
      if (entry.name !== name) continue;
      try {
        (entry.hear as Hear<Name>)(detail);
      } catch (error) {
        // Theirs, not ours: it belongs in their console.
        console.error(error);
      }
    }
  }

  return {
    on(name, hear) {
      if (!EVENT_NAMES.includes(name)) throw new ViewerFault('bad-argument', `There is no event “${String(name).slice(0, 40)}”. There are ${EVENT_NAMES.join(', ')}.`);
      const entry = { name, hear };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    tell(name, detail) {
      if (isOpen) deliver(name, detail);
      else queueMicrotask(() => deliver(name, detail));
    },
  };
}
