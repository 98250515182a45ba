// What the receptor is drawn as: sound columns, closed bodies that face outwards, parts that exist, and few triangles and calls.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { cross, dot, length, subtract } from '../../src/chemistry/vector';
import type { Drawing, Mesh } from '../../src/representations/drawing';
import { splineThrough } from '../../src/receptor/drawing/spline';
import { DOMAINS } from '../../src/receptor/figures/domains';
import { HELICES } from '../../src/receptor/figures/helices';
import { LIGAND } from '../../src/receptor/ligand';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { numberOfPart, RECEPTOR_PARTS } from '../../src/receptor/parts';
import { toPicture } from '../../src/receptor/picture-frame';
import { placeInPore } from '../../src/receptor/place-in-pore';
import type { Ground } from '../../src/receptor/receptor-colors';
import { cutBefore, receptorSurroundings } from '../../src/receptor/receptor-surroundings';

const GROUNDS = ['light', 'dark', 'projector'] as const satisfies readonly Ground[];
const placed = placeInPore(LIGAND, ligandPairs(LIGAND));
const surroundings = receptorSurroundings({ start: 'whole', ground: 'light', cut: undefined, placed });
const meshes = surroundings.layers.flatMap(({ id, drawing }) => (drawing.meshes ?? []).map((mesh) => [id, mesh] as const));
const point = (column: Float32Array, at: number): Vec3 => [column[3 * at] ?? NaN, column[3 * at + 1] ?? NaN, column[3 * at + 2] ?? NaN];

/** Å3, positive where the triangles face outwards (divergence theorem). */
function volumeOf({ positions, indices }: Mesh): number {
  let six = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => point(positions, indices[at + corner] ?? 0)) as [Vec3, Vec3, Vec3];
    six += dot(a, cross(b, c));
  }
  return six / 6;
}

/** By place: a cap has corners of its own on the rim that it closes. */
function openEdges({ positions, indices }: Mesh): number {
  const key = (at: number) => point(positions, at).map((value) => Math.round(value * 1000)).join();
  const edges = new Map<string, number>();
  for (let at = 0; at < indices.length; at += 3) {
    const corners = [0, 1, 2].map((corner) => key(indices[at + corner] ?? 0));
    corners.forEach((from, side) => {
      const to = corners[(side + 1) % 3] ?? '';
      const [low, high] = from < to ? [from, to] : [to, from];
      edges.set(`${low} ${high}`, (edges.get(`${low} ${high}`) ?? 0) + (from < to ? 1 : -1));
    });
  }
  return [...edges.values()].filter((balance) => balance !== 0).length;
}

const callsOf = ({ spheres, cylinders, lines, meshes: bodies = [] }: Drawing) =>
  [spheres, cylinders, lines].filter(({ count }) => count > 0).length + bodies.reduce((sum, { look }) => sum + (look === 'translucent' ? 2 : 1), 0);

describe.each(meshes)('the mesh of %s', (_, mesh) => {
  it('has finite places, unit normals and parts that exist', () => {
    const count = mesh.positions.length / 3;
    expect(mesh.positions.every(Number.isFinite)).toBe(true);
    for (let at = 0; at < count; at++) expect(Math.abs(length(point(mesh.normals, at)) - 1)).toBeLessThan(1e-5);
    expect(mesh.colors).toHaveLength(3 * count);
    expect(mesh.atoms?.every((part) => part >= -1 && part < RECEPTOR_PARTS.length)).toBe(true);
    expect(mesh.indices.every((index) => index < count)).toBe(true);
  });

  it('is closed, with its faces and normals outwards', () => {
    expect(openEdges(mesh)).toBe(0);
    expect(volumeOf(mesh)).toBeGreaterThan(0);
    let inwards = 0;
    for (let at = 0; at < mesh.indices.length; at += 3) {
      const corners = [0, 1, 2].map((corner) => mesh.indices[at + corner] ?? 0) as [number, number, number];
      const [a, b, c] = corners.map((corner) => point(mesh.positions, corner)) as [Vec3, Vec3, Vec3];
      const face = cross(subtract(b, a), subtract(c, a));
      if (length(face) > 1e-6 && corners.every((corner) => dot(face, point(mesh.normals, corner)) < 0)) inwards++;
    }
    expect(inwards).toBe(0);
  });
});

describe('the bodies of the domains', () => {
  const [, outer] = meshes.find(([id]) => id === 'outer-domains') ?? [];

  it.each(DOMAINS.filter(({ domain }) => domain !== 'TMD').map((figure) => [`${figure.domain} ${figure.chain}`, figure] as const))('%s is its ellipsoid', (_, figure) => {
    const part = numberOfPart(`${figure.chain === 'A' || figure.chain === 'C' ? 'glun1' : 'glun2b'}-${figure.domain}-${figure.chain}`.toLowerCase());
    const centre = toPicture(figure.centre);
    let seen = 0;
    outer?.atoms?.forEach((number, at) => {
      if (number !== part) return;
      seen++;
      const from = subtract(point(outer.positions, at), centre);
      const form = figure.axes.reduce((sum, axis, index) => sum + (dot(from, toPicture(axis)) / 1000 / (figure.semiAxes[index] ?? 1)) ** 2, 0);
      expect(Math.abs(form - 1)).toBeLessThan(0.01);
    });
    expect(seen).toBe(10 * 9 ** 2 + 2);
  });
});

describe('the ribbons', () => {
  it('pass every Cα of M3', () => {
    const inner = meshes.find(([id]) => id === 'inner-helices')?.[1];
    const part = numberOfPart('glun1-m3-a');
    const own = [...(inner?.atoms ?? [])].flatMap((number, at) => (inner && number === part ? [point(inner.positions, at)] : []));
    const helix = HELICES.find(({ chain, name }) => chain === 'A' && name === 'M3');
    // A corner of the section is at most half a corner's turn from its thin side: 0.42 Å across, 0.48 Å along.
    for (const ca of helix?.ca ?? []) expect(Math.min(...own.map((at) => length(subtract(at, toPicture(ca)))))).toBeLessThan(0.66);
  });

  it('stay as round as an alpha helix: 2.3 Å about its axis, 100° and 1.5 Å a residue', () => {
    const ca = Array.from({ length: 20 }, (_, index): Vec3 => [2.3 * Math.cos((index * 100 * Math.PI) / 180), 1.5 * index, 2.3 * Math.sin((index * 100 * Math.PI) / 180)]);
    for (const { at, tangent, share } of splineThrough(ca, 5, 0.93)) {
      expect(length(tangent)).toBeCloseTo(1, 9);
      if (share > 1 && share < 18) expect(Math.abs(Math.hypot(at[0], at[2]) - 2.3)).toBeLessThan(0.05);
    }
  });
});

describe.each(GROUNDS)('on the %s ground', (ground) => {
  it.each(['whole', 'pore', 'pocket'] as const)('%s has sound layers, few calls and few triangles', (start) => {
    const { layers, journey, home } = receptorSurroundings({ start, ground, cut: undefined, placed });
    for (const { drawing, labels, seen } of layers) {
      for (const column of [drawing.spheres.centers, drawing.spheres.radii, drawing.cylinders.ends, drawing.lines.ends]) expect(column.every(Number.isFinite)).toBe(true);
      for (const column of [drawing.spheres.atoms, drawing.cylinders.bonds, drawing.lines.bonds]) expect(column.every((part) => part >= -1 && part < RECEPTOR_PARTS.length)).toBe(true);
      expect([...seen].sort((a, b) => a - b)).toEqual(seen);
      for (const { at, text } of labels) expect(at.every(Number.isFinite) && text.length > 0).toBe(true);
    }
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    const radii = journey.map(({ radius }) => radius);
    expect([...radii].sort((a, b) => b - a)).toEqual(radii);
    expect(radii).toContain(home);
    expect(radii[0]).toBeGreaterThan(75);
    expect(radii.at(-1)).toBeLessThanOrEqual(8);
    // At each scale, with the molecule's own three and its outlines: at most 30.
    for (const scale of [98, 60, 34, 17, 12, 8]) {
      const shown = layers.filter(({ seen: [from, , , gone] }) => scale > from && scale < gone);
      expect(shown.reduce((sum, { drawing }) => sum + callsOf(drawing), 0)).toBeLessThanOrEqual(22);
      expect(shown.flatMap(({ drawing }) => drawing.meshes ?? []).reduce((sum, { indices }) => sum + indices.length / 3, 0)).toBeLessThan(60_000);
    }
  });
});

describe('the cut', () => {
  it('leads from nothing at 0 over the axis at 50 to everything at 100', () => {
    expect(cutBefore(0)).toBeUndefined();
    expect(cutBefore(50)).toBeCloseTo(0, 9);
    expect(cutBefore(100)).toBe(-80);
    const way = Array.from({ length: 100 }, (_, percent) => cutBefore(percent + 1) ?? Infinity);
    way.slice(1).forEach((value, index) => expect(value).toBeLessThan(way[index] ?? 0));
  });

  it('opens every layer but the pore axis and the drug when the reader asks for it', () => {
    const { layers } = receptorSurroundings({ start: 'pore', ground: 'dark', cut: 50, placed });
    expect(layers.filter(({ isCut }) => !isCut).map(({ id }) => id)).toEqual(['drug-mark', 'axis', 'drug']);
  });
});
