// Embeds a part by distances. (Stub until it is written.)
import type { Vec3 } from './molecule';
import type { Stereo } from './ocl-molecule';
import type { Structure } from './structure';

export function embedByDistances(_structure: Structure, _stereo: Stereo, _members: readonly number[], _seed: number): readonly Vec3[] | undefined {
  return undefined;
}
