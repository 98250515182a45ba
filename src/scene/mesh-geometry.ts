// A surface's columns as buffers.
import { BufferAttribute, BufferGeometry } from 'three';
import type { Mesh } from '../representations/drawing';

export function meshGeometry({ positions, normals, colors, indices }: Mesh): BufferGeometry {
  const count = positions.length / 3;
  // Padded to four: unaligned vertex data is slow or refused.
  const tint = new Uint8Array(4 * count);
  for (let vertex = 0; vertex < count; vertex++) tint.set(colors.subarray(3 * vertex, 3 * vertex + 3), 4 * vertex);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('tint', new BufferAttribute(tint, 4, true));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return geometry;
}
