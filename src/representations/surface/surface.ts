// The surfaces of a molecule as a closed mesh in typed arrays: van der Waals, and molecular (solvent-excluded).
// Pure and synchronous: made in a worker, which says how far it is and asks whether it should go on.
import { fault } from '../../chemistry/fault';
import { surfaceFaults } from '../../languages/en/surface-faults';
import { tell } from '../../languages/said';
import type { Molecule } from '../../chemistry/molecule';
import { elementStyle } from '../element-style';
import { sampleBlocks } from './marching-blocks';
import type { Balls, SurfaceField } from './surface-field';
import { measureBalls } from './surface-measure';
import { meshGrid } from './surface-mesh';
import { molecularField } from './surface-molecular';
import { measureMesh, splitFaces } from './surface-triangles';
import { vanDerWaalsField } from './surface-van-der-waals';
import { placeVertices } from './surface-vertices';

export interface Surface {
  /** x y z per vertex; Å, the molecule's frame. */
  readonly positions: Float32Array;
  /** Unit vectors outward, per vertex. */
  readonly normals: Float32Array;
  /** Three vertices a triangle, counterclockwise seen from outside. */
  readonly indices: Uint32Array;
  /** Per vertex, the atom whose own face is nearest. */
  readonly nearestAtom: Int32Array;
  /** Å². Van der Waals: of the balls themselves; molecular: of the mesh. Walls of closed cavities count. */
  readonly area: number;
  /** Å³, as the area. */
  readonly volume: number;
  /** Å between grid points, as used: coarser than asked for where the molecule is large. */
  readonly spacing: number;
}

export interface SurfaceOptions {
  /** Å between grid points; by default fine for small molecules, coarser for large ones. */
  readonly resolution?: number | undefined;
  /** Told the share that is done, 0 to 1, in rising order. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  /** Read now and then; once `aborted` is true the work ends with a ChemistryError of code `aborted`. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

export interface MolecularSurfaceOptions extends SurfaceOptions {
  /** Å, radius of the ball that rolls over the molecule; 1.4 for water. */
  readonly probe?: number | undefined;
}

/** Å. Water as a ball: B. Lee and F. M. Richards, J. Mol. Biol. 1971, 55, 379. */
const WATER_PROBE = 1.4;
/** Å. Finer shows nothing more on a screen; coarser loses a hydrogen (1.2 Å). */
const FINEST = 0.05;
const COARSEST = 0.8;
/** About so many vertices at most, over the faces of all balls; a million triangles are what a browser still turns. */
const MOST_CELLS = 1_500_000;

/** The atoms' balls at their van der Waals radii. */
export function vanDerWaalsBalls({ atoms }: Pick<Molecule, 'atoms'>): Balls {
  return {
    centers: Float64Array.from(atoms.flatMap(({ position }) => [...position])),
    radii: Float64Array.from(atoms, ({ element }) => elementStyle(element).vanDerWaalsRadius),
  };
}

/** The outside of all balls together: sharp where two of them meet, and its vertices lie on those creases. */
export function vanDerWaalsSurface(balls: Balls, options: SurfaceOptions = {}): Surface {
  return makeSurface(balls, options, () => vanDerWaalsField(balls));
}

/** What a probe ball cannot enter: the balls' faces where it touches one, rounded over where it touches two or three. */
export function molecularSurface(balls: Balls, options: MolecularSurfaceOptions = {}): Surface {
  const probe = options.probe ?? WATER_PROBE;
  if (!(probe > 0)) return vanDerWaalsSurface(balls, options);
  return makeSurface(balls, options, (spacing, report) => molecularField(balls, { probe, exactWithin: 3.5 * spacing, report }));
}

function makeSurface(
  balls: Balls,
  options: SurfaceOptions,
  fieldAt: (spacing: number, report: (share: number) => void) => SurfaceField,
): Surface {
  const report = reporter(options);
  const spacing = gridSpacing(balls, options.resolution);
  report(0);
  const field = fieldAt(spacing, (share) => report(0.2 * share));
  const grid = sampleBlocks(field, spacing, (share) => report(0.2 + 0.4 * share));
  const quads = meshGrid(grid, field.creased, (share) => report(0.6 + 0.1 * share));
  const { positions, normals, nearestAtom, creased } = placeVertices(field, grid, quads, (share) => report(0.7 + 0.25 * share));
  const indices = splitFaces(quads.corners, positions, creased);
  const measure = field.creased ? measureBalls(balls) : measureMesh(positions, indices);
  report(1);
  return { positions: Float32Array.from(positions), normals, indices, nearestAtom, ...measure, spacing };
}

/** Å between grid points for these balls: what is asked for, unless so fine that the mesh could not be shown. */
export function gridSpacing({ radii }: Balls, asked?: number): number {
  let faces = 0;
  for (let ball = 0; ball < radii.length; ball++) faces += 4 * Math.PI * (radii[ball] ?? 0) ** 2;
  const usual = 0.2 * Math.max(1, radii.length / 60) ** 0.2;
  const wanted = Math.max(FINEST, asked ?? usual, Math.sqrt(faces / MOST_CELLS));
  return Math.min(COARSEST, wanted);
}

function reporter({ onProgress, signal }: SurfaceOptions): (fraction: number) => void {
  return (fraction) => {
    if (signal?.aborted) throw fault('aborted', tell(surfaceFaults, 'cancelled'));
    onProgress?.(fraction);
  };
}
