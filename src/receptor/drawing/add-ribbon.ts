// Helices as ribbons wound about their axis, and chains as thin tubes, both through the Cα.

import type { Vec3 } from '../../chemistry/molecule';
import { cross, subtract, unit } from '../../representations/vector';
import type { Rgb } from '../../representations/element-style';
import { addSweep } from './add-sweep';
import type { MeshBuilder } from './mesh-builder';
import { acrossTangent, carriedAcross, splineThrough } from './spline';

export interface RibbonLook {
  /** Å. */
  readonly halfWidth: number;
  readonly halfThickness: number;
  readonly color: Rgb;
  readonly part: number;
}

const STEPS = 5;
const SIDES = 8;
/** See splineThrough. */
const ROUND_PULL = 0.93;
/** Residues over which a ribbon narrows to its end. */
const TAPER = 1.5;

/** `ca` along one helix; `axis` the points that its axis passes, in the same order. */
export function addRibbon(builder: MeshBuilder, ca: readonly Vec3[], axis: readonly Vec3[], { halfWidth, halfThickness, color, part }: RibbonLook): void {
  const last = ca.length - 1;
  const directionAt = (share: number): Vec3 => {
    // The axis has a point for every four Cα, in their middle: a window of it around this share.
    const here = Math.round(share) - 1.5;
    const [from, to] = [Math.max(0, Math.floor(here - 2)), Math.min(axis.length - 1, Math.ceil(here + 2))];
    return unit(subtract(axis[to] ?? [0, 1, 0], axis[from] ?? [0, 0, 0]));
  };
  const sections = splineThrough(ca, STEPS, ROUND_PULL).map(({ at, tangent, share }) => {
    const toEnd = Math.min(share, last - share);
    const width = halfThickness + (halfWidth - halfThickness) * Math.min(1, (toEnd + 0.2) / TAPER);
    return { at, tangent, across: acrossTangent(directionAt(share), tangent), halfWidth: width, halfThickness, color, part };
  });
  addSweep(builder, sections, SIDES);
}

export function addTube(builder: MeshBuilder, ca: readonly Vec3[], radius: number, color: Rgb, part: number, pull = 0.5): void {
  const stations = splineThrough(ca, STEPS, pull);
  const across = carriedAcross(stations);
  const sections = stations.map(({ at, tangent }, index) => ({ at, tangent, across: across[index] ?? acrossTangent([0, 1, 0], tangent), halfWidth: radius, halfThickness: radius, color, part }));
  addSweep(builder, sections, 8);
}

/** A circle about the vertical axis. */
export function addHoop(builder: MeshBuilder, height: number, radius: number, thickness: number, color: Rgb, part: number): void {
  const count = 72;
  const up: Vec3 = [0, 1, 0];
  const sections = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    const out: Vec3 = [Math.cos(angle), 0, Math.sin(angle)];
    return { at: [radius * out[0], height, radius * out[2]] as const, tangent: unit(cross(out, up)), across: out, halfWidth: thickness, halfThickness: thickness, color, part };
  });
  addSweep(builder, sections, 8, true);
}
