// A drawing on its way to another one of the same molecule: balls and rods swell and shrink into their new size. Pure, no three.
import { createDrawingBuilder } from '../representations/drawing-builder';
import type { Cylinders, Drawing, Spheres } from '../representations/drawing';
import { joinDrawings } from '../representations/join-drawings';

/** More would take longer to build than a frame lasts. */
export const MOST_MORPHED = 500;

const sameColumn = (a: Int32Array, b: Int32Array) => a.length === b.length && a.every((value, index) => value === b[index]);

function mixed<T extends Float32Array | Uint8Array>(a: T, b: T, share: number): T {
  const Kind = a.constructor as new (length: number) => T;
  const made = new Kind(b.length);
  for (let at = 0; at < b.length; at++) made[at] = (a[at] ?? 0) + ((b[at] ?? 0) - (a[at] ?? 0)) * share;
  return made;
}

const thinned = (radii: Float32Array, share: number) => radii.map((radius) => radius * share);

/** Each atom's ball goes over into its other ball; one without another grows out of its middle or shrinks into it. */
function mixedBalls(from: Spheres, to: Spheres, share: number): Spheres {
  if (sameColumn(from.atoms, to.atoms)) {
    return { ...to, centers: mixed(from.centers, to.centers, share), radii: mixed(from.radii, to.radii, share), colors: mixed(from.colors, to.colors, share) };
  }
  const [before, after] = [new Map<number, number>(), new Map<number, number>()];
  from.atoms.forEach((atom, row) => atom >= 0 && before.set(atom, row));
  to.atoms.forEach((atom, row) => atom >= 0 && after.set(atom, row));
  const builder = createDrawingBuilder();
  const add = ({ centers, colors, atoms }: Spheres, row: number, radius: number) =>
    builder.sphere([centers[row * 3] ?? 0, centers[row * 3 + 1] ?? 0, centers[row * 3 + 2] ?? 0], radius, [colors[row * 3] ?? 0, colors[row * 3 + 1] ?? 0, colors[row * 3 + 2] ?? 0], atoms[row] ?? -1);
  to.atoms.forEach((atom, row) => {
    const old = before.get(atom);
    const start = old === undefined ? 0 : (from.radii[old] ?? 0);
    add(to, row, start + ((to.radii[row] ?? 0) - start) * share);
  });
  from.atoms.forEach((atom, row) => {
    if (!after.has(atom)) add(from, row, (from.radii[row] ?? 0) * (1 - share));
  });
  return builder.build().spheres;
}

function mixedRods(from: Cylinders, to: Cylinders, share: number, empty: Drawing): Cylinders {
  if (sameColumn(from.bonds, to.bonds)) {
    return { ...to, ends: mixed(from.ends, to.ends, share), radii: mixed(from.radii, to.radii, share), colors: mixed(from.colors, to.colors, share) };
  }
  const going = { ...empty, cylinders: { ...from, radii: thinned(from.radii, 1 - share) } };
  const coming = { ...empty, cylinders: { ...to, radii: thinned(to.radii, share) } };
  return joinDrawings(coming, going).cylinders;
}

/** `share`: 0 gives the first, 1 the second. Lines and surfaces change at half. */
export function morphDrawing(from: Drawing, to: Drawing, share: number): Drawing {
  if (share >= 1) return to;
  if (share <= 0) return from;
  const nearer = share < 0.5 ? from : to;
  const empty = createDrawingBuilder().build();
  return {
    spheres: mixedBalls(from.spheres, to.spheres, share),
    cylinders: mixedRods(from.cylinders, to.cylinders, share, empty),
    lines: nearer.lines,
    ...(nearer.meshes ? { meshes: nearer.meshes } : {}),
  };
}
