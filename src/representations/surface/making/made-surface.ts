// What goes to the worker that makes surfaces and what comes back: numbers alone.
import type { Told } from '../../../languages/said';
import type { SurfaceKind } from '../../surface-choices';

export interface SurfaceRequest {
  readonly kind: SurfaceKind;
  /** x y z after one another, Å. */
  readonly centers: Float64Array;
  /** Å. */
  readonly radii: Float64Array;
  /** e, one an atom; without them there is no potential. */
  readonly charges?: readonly number[];
}

export interface MadeSurface {
  readonly kind: SurfaceKind;
  /** As in a Mesh. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  readonly atoms: Int32Array;
  /** Å². */
  readonly area: number;
  /** Å³. */
  readonly volume: number;
  /** kJ/(mol e), one a vertex. */
  readonly potential?: Float32Array;
}

export type SurfaceReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly surface: MadeSurface }
  | { readonly kind: 'failed'; readonly why: Told };
