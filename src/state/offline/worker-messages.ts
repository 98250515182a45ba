// What the page and its service worker say to each other.

/** All caches of the copy begin with it and end with the address that the worker serves. */
export const CACHE_PREFIX = 'molecule-viewer';

export type WorkerNews =
  | { readonly kind: 'saving'; readonly saved: number; readonly files: number }
  /** The copy could not be saved. */
  | { readonly kind: 'failed'; readonly isFull: boolean };

export type WorkerWish =
  /** The new version may take the place of the former. */
  | { readonly kind: 'take-over' }
  /** What no tab needs any more may go. */
  | { readonly kind: 'tidy' };

/** Messages come from a worker of this origin, yet perhaps of another version. */
export function readNews(data: unknown): WorkerNews | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'failed') return { kind: 'failed', isFull: 'isFull' in data && data.isFull === true };
  if (data.kind !== 'saving' || !('saved' in data) || !('files' in data)) return undefined;
  const { saved, files } = data;
  return typeof saved === 'number' && typeof files === 'number' ? { kind: 'saving', saved, files } : undefined;
}
