// The model files read back byte by byte: GLB as glTF 2.0 lays it down, STL as a slicer wants it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import type { Drawing } from '../../src/representations/drawing';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import type { Rgb } from '../../src/representations/element-style';
import { exportGlb } from '../../src/representations/model/export-glb';
import { exportStl } from '../../src/representations/model/export-stl';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { badEdges, bounds, pieces, signedVolume, welded, type Triangles } from './export-checks';

const RED: Rgb = [255, 0, 0];
const GREY: Rgb = [128, 128, 128];

const ketamine: Molecule = readMolecule({ molfile: readFileSync('molecules/esketamine.mol', 'utf8') }).molecule;

function drawing(add: (builder: ReturnType<typeof createDrawingBuilder>) => void): Drawing {
  const builder = createDrawingBuilder();
  add(builder);
  return builder.build();
}

interface Gltf {
  asset: { version: string };
  nodes?: { mesh: number; name: string }[];
  meshes?: { primitives: { attributes: Record<string, number>; indices?: number; mode: number; material: number }[] }[];
  materials?: unknown[];
  accessors?: { bufferView: number; componentType: number; count: number; type: string; min?: number[]; max?: number[]; normalized?: boolean }[];
  bufferViews?: { byteOffset: number; byteLength: number; target: number }[];
  buffers?: { byteLength: number }[];
}

function parseGlb(bytes: Uint8Array): { json: Gltf; binary: DataView } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect([view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)]).toEqual([0x46546c67, 2, bytes.length]);
  const chunks: { type: number; at: number; length: number }[] = [];
  for (let at = 12; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    expect(at % 4).toBe(0);
    expect(length % 4).toBe(0);
    chunks.push({ type: view.getUint32(at + 4, true), at: at + 8, length });
    at += 8 + length;
    expect(at).toBeLessThanOrEqual(bytes.length);
  }
  expect(chunks.map(({ type }) => type)).toEqual([0x4e4f534a, 0x004e4942].slice(0, chunks.length));
  const [text, data] = chunks;
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(text?.at, (text?.at ?? 0) + (text?.length ?? 0)))) as Gltf;
  return { json, binary: new DataView(bytes.buffer, data?.at ?? 0, data?.length ?? 0) };
}

const COMPONENT_BYTES: Readonly<Record<number, number>> = { 5123: 2, 5125: 4, 5126: 4 };
const COMPONENTS: Readonly<Record<string, number>> = { SCALAR: 1, VEC3: 3, VEC4: 4 };

function column({ json, binary }: { json: Gltf; binary: DataView }, index: number): number[] {
  const accessor = json.accessors?.[index];
  const view = json.bufferViews?.[accessor?.bufferView ?? -1];
  if (!accessor || !view) throw new Error('The accessor points nowhere.');
  const size = COMPONENT_BYTES[accessor.componentType] ?? 0;
  const count = accessor.count * (COMPONENTS[accessor.type] ?? 0);
  expect(view.byteOffset % 4).toBe(0);
  expect(count * size).toBeLessThanOrEqual(view.byteLength);
  expect(view.byteOffset + view.byteLength).toBeLessThanOrEqual(json.buffers?.[0]?.byteLength ?? 0);
  return Array.from({ length: count }, (_, i) => {
    const at = view.byteOffset + i * size;
    if (accessor.componentType === 5126) return binary.getFloat32(at, true);
    return size === 2 ? binary.getUint16(at, true) : binary.getUint32(at, true);
  });
}

/** By how much the length of the worst of these x y z differs from 1; an expectation for each of thousands takes seconds. */
function furthestFromUnit(vectors: readonly number[]): number {
  let worst = vectors.length > 0 ? 0 : Infinity;
  for (let at = 0; at < vectors.length; at += 3) {
    worst = Math.max(worst, Math.abs(Math.hypot(vectors[at] ?? NaN, vectors[at + 1] ?? NaN, vectors[at + 2] ?? NaN) - 1));
  }
  return worst;
}

describe('GLB', () => {
  const file = parseGlb(exportGlb(REPRESENTATIONS['ball-and-stick'].draw(ketamine), { name: 'Esketamine “S”' }));

  it('is glTF 2.0 whose buffer is the binary chunk', () => {
    expect(file.json.asset.version).toBe('2.0');
    expect(file.json.nodes?.[0]?.name).toBe('Esketamine “S”');
    const length = file.json.buffers?.[0]?.byteLength ?? 0;
    expect(file.binary.byteLength - length).toBeGreaterThanOrEqual(0);
    expect(file.binary.byteLength - length).toBeLessThan(4);
  });

  it('states the true least and largest position, in metres', () => {
    const primitive = file.json.meshes?.[0]?.primitives[0];
    const positions = column(file, primitive?.attributes['POSITION'] ?? -1);
    const { low, high } = bounds({ positions, indices: [] });
    const accessor = file.json.accessors?.[primitive?.attributes['POSITION'] ?? -1];
    expect([accessor?.min, accessor?.max]).toEqual([low, high]);
    const xs = ketamine.atoms.map(({ position: [x] }) => x);
    // 0.1 m for one Å, and less than half an Å of ball beyond the outermost atom.
    expect((high[0] ?? 0) - Math.max(...xs) / 10).toBeGreaterThan(0);
    expect((high[0] ?? 0) - Math.max(...xs) / 10).toBeLessThan(0.05);
  });

  it('has triangles of existing vertices, closed shells turned outward, unit normals', () => {
    const primitive = file.json.meshes?.[0]?.primitives[0];
    const positions = column(file, primitive?.attributes['POSITION'] ?? -1);
    const normals = column(file, primitive?.attributes['NORMAL'] ?? -1);
    const indices = column(file, primitive?.indices ?? -1);
    expect(primitive?.mode).toBe(4);
    expect(indices.length % 3).toBe(0);
    expect(indices.reduce((most, value) => Math.max(most, value), 0)).toBe(positions.length / 3 - 1);
    expect(normals).toHaveLength(positions.length);
    expect(furthestFromUnit(normals)).toBeLessThan(5e-6);
    expect(signedVolume({ positions, indices })).toBeGreaterThan(0);
  });

  it('keeps colours, in linear light', () => {
    const one = parseGlb(exportGlb(drawing((builder) => builder.sphere([0, 0, 0], 1, GREY, 0))));
    const colors = column(one, one.json.meshes?.[0]?.primitives[0]?.attributes['COLOR_0'] ?? -1);
    // sRGB 128 is 0.21586 of the light of 255.
    expect(colors.slice(0, 4).map((value) => value / 65535)).toEqual([0.2159, 0.2159, 0.2159, 1].map((value) => expect.closeTo(value, 4)));
    expect(one.json.accessors?.find(({ type }) => type === 'VEC4')?.normalized).toBe(true);
  });

  it('draws a wireframe as lines', () => {
    const wire = parseGlb(exportGlb(REPRESENTATIONS.wireframe.draw(ketamine)));
    const primitives = wire.json.meshes?.[0]?.primitives ?? [];
    expect(primitives.map(({ mode }) => mode)).toEqual([1]);
    expect(primitives.every(({ material }) => material < (wire.json.materials?.length ?? 0))).toBe(true);
    const { count } = REPRESENTATIONS.wireframe.draw(ketamine).lines;
    expect(wire.json.accessors?.[primitives[0]?.attributes['POSITION'] ?? -1]?.count).toBe(count * 4);
  });

  it('has the surface as it looks: solid, see-through, or each edge of its net once', () => {
    // A tetrahedron: four corners, four triangles, six edges.
    const surface = {
      positions: Float32Array.of(0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2),
      normals: Float32Array.of(-1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1),
      colors: new Uint8Array(12).fill(255),
      indices: Uint32Array.of(0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3),
    };
    const looks = ['opaque', 'translucent', 'mesh'] as const;
    const glb = parseGlb(exportGlb({ ...drawing(() => {}), meshes: looks.map((look) => Object.assign({ look }, surface)) }));
    const primitives = glb.json.meshes?.[0]?.primitives ?? [];
    expect(primitives.map(({ mode }) => mode)).toEqual([4, 4, 1]);
    expect(primitives.map(({ indices }) => column(glb, indices ?? -1).length)).toEqual([12, 12, 12]);
    expect(bounds({ positions: column(glb, primitives[1]?.attributes['POSITION'] ?? -1), indices: [] }).high).toEqual([0.2, 0.2, 0.2].map((value) => expect.closeTo(value, 6)));
    const materials = glb.json.materials as { alphaMode?: string }[];
    expect(primitives.map(({ material }) => materials[material]?.alphaMode)).toEqual([undefined, 'BLEND', undefined]);
  });

  it('of nothing is a valid file with an empty scene', () => {
    const empty = parseGlb(exportGlb(drawing(() => {})));
    expect(empty.json).toEqual({ asset: expect.objectContaining({ version: '2.0' }), scene: 0, scenes: [{ name: 'Molecule' }] });
  });

  it('refuses a scale that is none', () => {
    for (const metresPerAngstrom of [0, -1, Number.NaN, Infinity]) expect(() => exportGlb(drawing(() => {}), { metresPerAngstrom })).toThrow(RangeError);
  });
});

/** Corners as they stand in the file; a slicer joins those that are exactly equal. */
function parseStl(bytes: Uint8Array): Triangles & { readonly normals: number[] } {
  const view = new DataView(bytes.buffer);
  const count = view.getUint32(80, true);
  expect(bytes.length).toBe(84 + 50 * count);
  expect(new TextDecoder().decode(bytes.subarray(0, 5))).not.toBe('solid');
  const positions: number[] = [];
  const normals: number[] = [];
  for (let triangle = 0; triangle < count; triangle++) {
    const at = 84 + triangle * 50;
    for (let i = 0; i < 3; i++) normals.push(view.getFloat32(at + i * 4, true));
    for (let i = 0; i < 9; i++) positions.push(view.getFloat32(at + 12 + i * 4, true));
  }
  return { normals, ...welded({ positions, indices: Array.from({ length: count * 3 }, (_, i) => i) }) };
}

describe('STL', () => {
  it.each(Object.entries(REPRESENTATIONS))('of ketamine as %s is one closed solid with every edge in exactly two triangles', (_, { draw }) => {
    const mesh = parseStl(exportStl(draw(ketamine)));
    expect(badEdges(mesh)).toBe(0);
    expect(pieces(mesh)).toBe(1);
    expect(signedVolume(mesh)).toBeGreaterThan(0);
  });

  it('is in millimetres, from the origin', () => {
    // A dumb-bell: 2 + 3 + 1.5 Å long and 4 Å across, at 10 mm for one Å.
    const mesh = parseStl(
      exportStl(
        drawing((builder) => {
          builder.sphere([5, 5, 5], 2, RED, 0);
          builder.sphere([8, 5, 5], 1.5, RED, 1);
          builder.cylinder([5, 5, 5], [8, 5, 5], 0.2, RED, RED, 0);
        }),
      ),
    );
    const { low, high } = bounds(mesh);
    expect(low).toEqual([0, 0, 0]);
    [65, 40, 40].forEach((size, axis) => expect(Math.abs((high[axis] ?? 0) - size)).toBeLessThan(0.3));
  });

  it('has the volume of what it shows', () => {
    const ball = parseStl(exportStl(drawing((builder) => builder.sphere([0, 0, 0], 1, RED, 0))));
    expect(signedVolume(ball) / ((4 / 3) * Math.PI * 1000)).toBeCloseTo(1, 2);
    // Two balls of 10 mm, 10 mm apart: twice a ball less the lens, pi (4 r + d) (2 r - d)^2 / 12.
    const pair = drawing((builder) => {
      builder.sphere([0, 0, 0], 1, RED, 0);
      builder.sphere([1, 0, 0], 1, RED, 1);
    });
    const union = (8 / 3) * Math.PI * 1000 - (Math.PI * 50 * 100) / 12;
    expect(signedVolume(parseStl(exportStl(pair))) / union).toBeCloseTo(1, 2);
  });

  it('makes thin rods thick enough to print', () => {
    const rod = drawing((builder) => builder.cylinder([0, 0, 0], [0, 0, 4], 0.05, RED, RED, 0));
    for (const minimumRodMillimetres of [3, 5]) {
      const { high } = bounds(parseStl(exportStl(rod, { minimumRodMillimetres })));
      expect(Math.abs((high[0] ?? 0) - minimumRodMillimetres)).toBeLessThan(0.15);
      expect(Math.abs((high[2] ?? 0) - 40 - minimumRodMillimetres)).toBeLessThan(0.15);
    }
  });

  it('has outward unit normals that agree with the corners', () => {
    const mesh = parseStl(exportStl(drawing((builder) => builder.sphere([0, 0, 0], 1, RED, 0))));
    expect(furthestFromUnit(mesh.normals)).toBeLessThan(5e-6);
    let [aligned, area, inward] = [0, 0, 0];
    for (let triangle = 0; triangle < mesh.indices.length / 3; triangle++) {
      const normal = mesh.normals.slice(triangle * 3, triangle * 3 + 3);
      const corners = [0, 1, 2].map((corner) => [0, 1, 2].map((axis) => (mesh.positions[(mesh.indices[triangle * 3 + corner] ?? 0) * 3 + axis] ?? 0) - 10));
      const [a = [], b = [], c = []] = corners;
      const [u, v] = [b, c].map((end) => end.map((value, axis) => value - (a[axis] ?? 0))) as [[number, number, number], [number, number, number]];
      const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      if (!(normal.reduce((sum, value, axis) => sum + value * (face[axis] ?? 0), 0) > 0)) inward++;
      // Twice the triangle's area; on a ball of 10 mm about the origin the normal is a tenth of the place.
      area += Math.hypot(...face);
      aligned += Math.hypot(...face) * normal.reduce((sum, value, axis) => sum + (value * (a[axis] ?? 0)) / 10, 0);
    }
    expect(inward).toBe(0);
    expect(aligned / area).toBeGreaterThan(0.998);
    expect(area / 2 / (4 * Math.PI * 100)).toBeCloseTo(1, 2);
  });

  it('leaves separate what stands apart, and leaves out loose ornaments', () => {
    const mesh = parseStl(
      exportStl(
        drawing((builder) => {
          builder.sphere([0, 0, 0], 1, RED, 0);
          builder.sphere([5, 0, 0], 1, RED, 1);
          builder.cylinder([0, 3, 0], [1, 3, 0], 0.1, RED, RED, -1);
        }),
      ),
    );
    expect(pieces(mesh)).toBe(2);
    expect(badEdges(mesh)).toBe(0);
  });

  it('has no cavity inside', () => {
    // Eight balls at the corners of a cube and six before its faces close off its middle.
    const mesh = parseStl(
      exportStl(
        drawing((builder) => {
          for (let corner = 0; corner < 8; corner++) builder.sphere([(corner & 1) * 4 - 2, (corner & 2) * 2 - 2, (corner & 4) - 2], 1.9, RED, corner);
          for (const side of [-2.6, 2.6]) {
            builder.sphere([side, 0, 0], 2, RED, 8);
            builder.sphere([0, side, 0], 2, RED, 8);
            builder.sphere([0, 0, side], 2, RED, 8);
          }
        }),
      ),
    );
    expect(pieces(mesh)).toBe(1);
    expect(badEdges(mesh)).toBe(0);
  });

  it('stays closed where bodies touch at a point or coincide', () => {
    const mesh = parseStl(
      exportStl(
        drawing((builder) => {
          builder.sphere([0, 0, 0], 1, RED, 0);
          builder.sphere([2, 0, 0], 1, RED, 1);
          builder.sphere([0, 0, 0], 1, RED, 2);
          builder.cylinder([0, 0, 0], [0, 0, 0], 0.3, RED, RED, 0);
        }),
      ),
    );
    expect(badEdges(mesh)).toBe(0);
  });

  it('keeps every bond of a long chain, on a grid that stays within its limit', () => {
    const chain = drawing((builder) => {
      for (let i = 0; i < 60; i++) {
        builder.sphere([i * 1.5, (i * 0.7) % 40, (i * 1.1) % 40], 0.3, GREY, i);
        if (i > 0) builder.cylinder([(i - 1) * 1.5, ((i - 1) * 0.7) % 40, ((i - 1) * 1.1) % 40], [i * 1.5, (i * 0.7) % 40, (i * 1.1) % 40], 0.1, GREY, GREY, i);
      }
    });
    const mesh = parseStl(exportStl(chain));
    expect(badEdges(mesh)).toBe(0);
    expect(pieces(mesh)).toBe(1);
  });

  it('of nothing has no triangles, and refuses measures that are none', () => {
    expect(exportStl(drawing(() => {}))).toHaveLength(84);
    expect(() => exportStl(drawing(() => {}), { millimetresPerAngstrom: 0 })).toThrow(RangeError);
    expect(() => exportStl(drawing(() => {}), { minimumRodMillimetres: Number.NaN })).toThrow(RangeError);
  });
});
