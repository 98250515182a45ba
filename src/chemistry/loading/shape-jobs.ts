// Jobs about the shapes of a molecule, told bit by bit: which other shapes it has, and its energy as a bond turns.

import type { ChemistryError } from '../chemistry-error';
import type { LoadOptions, Molecule } from '../molecule';
import type { FoundShape, GoneShape, ScanPoint, ShapeSearch } from '../shape/found-shape';
import { failureOf, tellOfReply, type WorkerReply } from './chemistry-host';
import type { JobHost, JobQueue } from './job-queue';

export type ShapeJob =
  | { readonly kind: 'search'; readonly molecule: Molecule; readonly budgetMs?: number | undefined }
  | { readonly kind: 'scan'; readonly molecule: Molecule; readonly bond: number; /** Degrees. */ readonly step: number };

export type ShapeNews = FoundShape | GoneShape | ScanPoint;

export interface SearchOptions extends LoadOptions {
  /** After so long the search ends by itself; undefined: as suits the size of the molecule. */
  readonly budgetMs?: number | undefined;
}

/** A host that knows these jobs; one at a time. */
export interface ShapeHost extends JobHost {
  find(job: ShapeJob, onNews: (news: ShapeNews) => void): Promise<ShapeSearch | undefined>;
}

export interface ShapeFinder {
  /** `onShape` hears each shape as it is found, again when it is relaxed, and when it goes; what it has heard stays good when the search is cancelled. */
  readonly findShapes: (molecule: Molecule, onShape: (shape: FoundShape | GoneShape) => void, options?: SearchOptions) => Promise<ShapeSearch>;
  /** `step` in degrees. */
  readonly scanTorsion: (molecule: Molecule, bond: number, step: number, onPoint: (point: ScanPoint) => void, options?: LoadOptions) => Promise<void>;
}

/** The worker itself ends a search long before. */
const SEARCH_TIMEOUT_MS = 60_000;
const NOTHING: ShapeSearch = { tries: 0, hasEnergies: false, end: 'nothing-new' };

export function shapeFinder(queue: JobQueue<ShapeHost>): ShapeFinder {
  return {
    findShapes: async (molecule, onShape, options = {}) => {
      const job = { kind: 'search', molecule, budgetMs: options.budgetMs } as const;
      const hear = (guard: () => void) => (news: ShapeNews) => {
        guard();
        if (!('turn' in news)) onShape(news);
      };
      return (await queue.run((host, guard) => host.find(job, hear(guard)), { timeoutMs: SEARCH_TIMEOUT_MS, ...options })) ?? NOTHING;
    },
    scanTorsion: async (molecule, bond, step, onPoint, options = {}) => {
      const job = { kind: 'scan', molecule, bond, step } as const;
      await queue.run(
        (host, guard) =>
          host.find(job, (news) => {
            guard();
            if ('turn' in news) onPoint(news);
          }),
        options,
      );
    },
  };
}

/** The replies of one job, as a promise. Returns what to do with each reply. */
export function settleShapeJob(
  resolve: (search: ShapeSearch | undefined) => void,
  reject: (error: ChemistryError) => void,
  onNews: (news: ShapeNews) => void,
): (reply: WorkerReply) => void {
  return (reply) => {
    if (reply.kind === 'news') tellOfReply(() => onNews(reply.news));
    else if (reply.kind === 'finished') resolve(reply.search);
    else if (reply.kind === 'failed') reject(failureOf(reply));
  };
}
