// Calls that wait for their answer: each ends with it, with a sentence after too long, or with the connection.

import { ViewerCallError } from './viewer-call-error';
import type { MessageId, Result } from './protocol';

export interface PendingCalls {
  /** Resolves with the value of the answer. `what`: of the sentence when it takes too long. */
  add(id: MessageId, what: string): Promise<unknown>;
  settle(result: Result): void;
  /** All that wait are refused. */
  refuse(error: ViewerCallError): void;
}

export function pendingCalls(timeoutMs: number): PendingCalls {
  const pending = new Map<MessageId, { readonly resolve: (value: unknown) => void; readonly reject: (error: ViewerCallError) => void; readonly timer: ReturnType<typeof setTimeout> }>();

  function take(id: MessageId) {
    const entry = pending.get(id);
    pending.delete(id);
    if (entry) clearTimeout(entry.timer);
    return entry;
  }

  return {
    add: (id, what) =>
      new Promise((resolve, reject) => {
        const late = () => take(id)?.reject(new ViewerCallError('timeout', `The viewer did not answer ${what} within ${timeoutMs / 1000} s.`));
        pending.set(id, { resolve, reject, timer: setTimeout(late, timeoutMs) });
      }),
    settle(result) {
      const entry = take(result.id);
      if (result.ok) entry?.resolve(result.value);
      else entry?.reject(new ViewerCallError(result.error.code, result.error.message));
    },
    refuse(error) {
      for (const id of pending.keys()) take(id)?.reject(error);
    },
  };
}
