// Makes a surface as it is drawn, with the potential at its vertices where charges are known. Runs in the worker and in tests.
import { molecularSurface, vanDerWaalsSurface } from '../surface';
import { potentialAt } from '../surface-potential';
import { splitCreases } from '../surface-shading';
import type { MadeSurface, SurfaceRequest } from './made-surface';

/** Share of the work that is the surface itself; the potential is the rest. */
const SURFACE_SHARE = 0.6;

export function makeSurface({ kind, centers, radii, charges }: SurfaceRequest, onProgress: (share: number) => void): MadeSurface {
  const balls = { centers, radii };
  const part = charges ? SURFACE_SHARE : 1;
  const options = { onProgress: (share: number) => onProgress(share * part) };
  const surface = kind === 'molecular' ? molecularSurface(balls, options) : vanDerWaalsSurface(balls, options);
  const { positions, normals, indices, nearestAtom } = kind === 'molecular' ? surface : splitCreases(surface, balls);
  const potential = charges && potentialAt(positions, centers, charges, { onProgress: (share) => onProgress(part + share * (1 - part)) });
  const { area, volume } = surface;
  return { kind, positions, normals, indices, atoms: nearestAtom, area, volume, ...(potential ? { potential } : {}) };
}
