// Asks the worker for surfaces, one at a time: stopping one ends the worker, and the next request starts a new one.
// What was made is kept for as long as its molecule.
import { surfaceFaults } from '../../../languages/en/surface-faults';
import { tell, ToldError } from '../../../languages/said';
import type { Molecule } from '../../../chemistry/molecule';
import { partialCharges } from '../../../chemistry/properties/partial-charges';
import type { SurfaceKind } from '../../surface-choices';
import { vanDerWaalsBalls } from '../surface';
import { startWorker } from '../../../chemistry/loading/start-worker';
import type { MadeSurface, SurfaceReply, SurfaceRequest } from './made-surface';
import surfaceWorker from './surface-worker?worker&url';

export interface MakeOptions {
  readonly signal: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Whether the potential is asked for; small molecules always have it. */
  readonly withPotential: boolean;
}

export type MakeSurface = (molecule: Molecule, kind: SurfaceKind, options: MakeOptions) => Promise<MadeSurface>;

/** What the client asks of a Worker. */
export interface SurfaceHost {
  readonly run: (request: SurfaceRequest, hear: (reply: SurfaceReply) => void, fail: () => void) => void;
  readonly stop: () => void;
}

/** Ten thousand atoms take some ten seconds; beyond, the mesh is coarser than an atom. */
export const MOST_SURFACE_ATOMS = 10_000;
/** The potential of so few is a matter of milliseconds. */
const SMALL = 1000;

export function createSurfaceMaker(startHost: () => SurfaceHost): MakeSurface {
  const kept = new WeakMap<Molecule, Map<string, MadeSurface>>();
  let host: SurfaceHost | undefined;
  return async (molecule, kind, { signal, onProgress, withPotential }) => {
    signal.throwIfAborted();
    const count = molecule.atoms.length;
    if (count > MOST_SURFACE_ATOMS) {
      throw new ToldError(tell(surfaceFaults, 'tooLarge', count, MOST_SURFACE_ATOMS));
    }
    const known = kept.get(molecule) ?? new Map<string, MadeSurface>();
    kept.set(molecule, known);
    const wantsPotential = withPotential || count <= SMALL;
    const key = `${kind} ${wantsPotential}`;
    const former = known.get(key);
    if (former) return former;
    const charged = wantsPotential ? partialCharges(molecule) : undefined;
    const charges = charged && 'charges' in charged ? { charges: charged.charges } : {};
    const { centers, radii } = vanDerWaalsBalls(molecule);
    const request: SurfaceRequest = { kind, centers: Float64Array.from(centers), radii: Float64Array.from(radii), ...charges };
    const surface = await new Promise<MadeSurface>((resolve, reject) => {
      const mine = (host ??= startHost());
      const giveUp = (error: unknown) => {
        signal.removeEventListener('abort', stop);
        mine.stop();
        if (host === mine) host = undefined;
        reject(error);
      };
      const stop = () => giveUp(signal.reason);
      signal.addEventListener('abort', stop);
      const hear = (reply: SurfaceReply) => {
        if (reply.kind === 'progress') return onProgress(reply.share);
        if (reply.kind === 'failed') return giveUp(new ToldError(reply.why));
        signal.removeEventListener('abort', stop);
        resolve(reply.surface);
      };
      mine.run(request, hear, () => giveUp(new ToldError(tell(surfaceFaults, 'notStarted'))));
    });
    known.set(key, surface);
    return surface;
  };
}

function startSurfaceHost(): SurfaceHost {
  const worker = startWorker(surfaceWorker);
  const off = new AbortController();
  let listening: AbortController | undefined;
  return {
    run(request, hear, fail) {
      listening?.abort();
      listening = new AbortController();
      const listen = { signal: AbortSignal.any([off.signal, listening.signal]) };
      worker.addEventListener('message', ({ data }: MessageEvent<SurfaceReply>) => hear(data), listen);
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail();
      }, listen);
      worker.postMessage(request, []);
    },
    stop() {
      off.abort();
      worker.terminate();
    },
  };
}

export const makeSurfaceInWorker = createSurfaceMaker(startSurfaceHost);
