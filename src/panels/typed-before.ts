// What the reader has typed into the page as it stood in HTML, before React's took its place.

export interface TypedBefore {
  /** As it is when it is asked for: it may be out of the document by then. */
  text(): string;
  readonly hadFocus: boolean;
  /** Called at each letter. Returns what ends it. */
  onTyped(listener: () => void): () => void;
}

/** Asked for while the page is rendered, when the other one still stands. */
export function typedBefore(): TypedBefore | undefined {
  const field = document.querySelector<HTMLInputElement>('.ready-made .lookup input');
  if (!field) return undefined;
  return {
    text: () => field.value,
    hadFocus: document.activeElement === field,
    onTyped(listener) {
      field.addEventListener('input', listener);
      return () => field.removeEventListener('input', listener);
    },
  };
}
