// One drawing out of two, such as a molecule and the lines of its measures.
import type { Cylinders, Drawing, Lines } from './drawing';

function joined<T extends Float32Array | Uint8Array | Int32Array>(a: T, b: T): T {
  const Kind = a.constructor as new (size: number) => T;
  const both = new Kind(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const joinedRods = <T extends Cylinders | Lines>(a: T, b: T) => ({
  count: a.count + b.count,
  ends: joined(a.ends, b.ends),
  colors: joined(a.colors, b.colors),
  bonds: joined(a.bonds, b.bonds),
});

/** The first comes first in every column; lines keep the width of the first. */
export function joinDrawings(a: Drawing, b: Drawing): Drawing {
  return {
    ...a,
    spheres: {
      count: a.spheres.count + b.spheres.count,
      centers: joined(a.spheres.centers, b.spheres.centers),
      radii: joined(a.spheres.radii, b.spheres.radii),
      colors: joined(a.spheres.colors, b.spheres.colors),
      atoms: joined(a.spheres.atoms, b.spheres.atoms),
    },
    cylinders: { ...joinedRods(a.cylinders, b.cylinders), radii: joined(a.cylinders.radii, b.cylinders.radii) },
    lines: { ...joinedRods(a.lines, b.lines), width: a.lines.width },
    ...(a.meshes || b.meshes ? { meshes: [...(a.meshes ?? []), ...(b.meshes ?? [])] } : {}),
  };
}
