// Asks whether the GPU has come so far, without waiting for it: a question that needs its answer at once holds up the page until all that
// was given to the GPU before has been done, also what it does for the rest of the page.

type Fencing = Pick<WebGL2RenderingContext, 'fenceSync' | 'getSyncParameter' | 'deleteSync' | 'flush' | 'SYNC_GPU_COMMANDS_COMPLETE' | 'SYNC_STATUS' | 'SIGNALED'>;

/** Tells from now on whether everything that `gl` was given until now is done. */
export function fence(gl: Fencing): () => boolean {
  let sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return () => {
    // A context that is lost has no fences, and nothing to wait for.
    if (sync && gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED) {
      gl.deleteSync(sync);
      sync = null;
    }
    return sync === null;
  };
}
