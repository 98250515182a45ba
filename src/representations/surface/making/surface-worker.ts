// The worker that makes surfaces, away from the thread that draws. No OpenChemLib: it starts in a moment.
import { surfaceFaults } from '../../../languages/en/surface-faults';
import { tell } from '../../../languages/said';
import type { SurfaceReply, SurfaceRequest } from './made-surface';
import { makeSurface } from './make-surface';

const post = (reply: SurfaceReply, transfer: Transferable[] = []) => globalThis.postMessage(reply, { transfer });

/** Told in steps, not at every block of the grid. */
const STEP = 0.02;

globalThis.addEventListener('message', ({ data }: MessageEvent<SurfaceRequest>) => {
  let told = -1;
  try {
    const surface = makeSurface(data, (share) => {
      if (share - told < STEP) return;
      told = share;
      post({ kind: 'progress', share });
    });
    const { positions, normals, indices, atoms, potential } = surface;
    const columns = [positions, normals, indices, atoms, ...(potential ? [potential] : [])];
    post({ kind: 'done', surface }, columns.map(({ buffer }) => buffer as ArrayBuffer));
  } catch {
    post({ kind: 'failed', why: tell(surfaceFaults, 'notMade') });
  }
});
