// A WebGL context that is lost and comes back, or does not.

/** After this a lost context is given up. */
const PATIENCE_MS = 5000;

interface ContextEvents {
  restored(): void;
  givenUp(): void;
}

/** Returns what ends the watch. */
export function watchContext(canvas: HTMLCanvasElement, { restored, givenUp }: ContextEvents): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const onLost = (event: Event) => {
    event.preventDefault();
    patience = setTimeout(givenUp, PATIENCE_MS);
  };
  const onRestored = () => {
    clearTimeout(patience);
    restored();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    clearTimeout(patience);
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
}
