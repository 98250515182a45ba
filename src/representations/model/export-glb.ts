// A drawing as a binary glTF 2.0 file (Khronos, 2021): one mesh with colours at its vertices, lines as lines, and its
// surfaces. glTF measures in metres and its y axis points up, as here.
import type { Drawing, Mesh } from '../drawing';
import { BinaryPieces, container } from './glb-file';
import { triangulate, type TriangulateOptions } from './triangulate';

export interface GlbOptions extends TriangulateOptions {
  /** Default 0.1: a molecule of ten ångström is as large as a person's stride. */
  readonly metresPerAngstrom?: number;
  /** Name of the model, shown by programs that open it. */
  readonly name?: string;
}

const LINES = 1;
const TRIANGLES = 4;
/** Opacity of a surface through which the molecule is seen. */
const TRANSLUCENT = 0.5;

export function exportGlb(drawing: Drawing, { metresPerAngstrom = 0.1, name = 'Molecule', ...options }: GlbOptions = {}): Uint8Array<ArrayBuffer> {
  if (!(metresPerAngstrom > 0) || !Number.isFinite(metresPerAngstrom)) throw new RangeError('The scale of a model must be a positive number.');
  const pieces = new BinaryPieces();
  const primitives: object[] = [];
  const mesh = triangulate(drawing, options);
  if (mesh.indices.length > 0) {
    const attributes = {
      POSITION: pieces.vectors(mesh.positions.map((value) => value * metresPerAngstrom)),
      NORMAL: pieces.vectors(mesh.normals),
      COLOR_0: pieces.colors(mesh.colors),
    };
    primitives.push({ attributes, indices: pieces.numbers(mesh.indices), material: 0, mode: TRIANGLES });
  }
  if (drawing.lines.count > 0) {
    const { positions, colors } = halves(drawing, metresPerAngstrom);
    primitives.push({ attributes: { POSITION: pieces.vectors(positions), COLOR_0: pieces.colors(colors) }, material: 1, mode: LINES });
  }
  for (const { positions, normals, colors, indices, look } of drawing.meshes ?? []) {
    if (indices.length === 0) continue;
    const attributes = { POSITION: pieces.vectors(positions.map((value) => value * metresPerAngstrom)), COLOR_0: pieces.colors(colors) };
    primitives.push(
      look === 'mesh'
        ? { attributes, indices: pieces.numbers(edgesOf(indices)), material: 1, mode: LINES }
        : { attributes: { ...attributes, NORMAL: pieces.vectors(normals) }, indices: pieces.numbers(indices), material: look === 'opaque' ? 0 : 2, mode: TRIANGLES },
    );
  }
  const isEmpty = primitives.length === 0;
  // Bodies that were cut open show their inner side.
  const isOpen = drawing.meshes?.some(({ look }) => look !== 'mesh') ?? false;
  const smooth = { baseColorFactor: [1, 1, 1, 1], metallicFactor: 0, roughnessFactor: 0.45 };
  const json = {
    asset: { version: '2.0', generator: 'ketamine-viewer' },
    scene: 0,
    scenes: [isEmpty ? { name } : { name, nodes: [0] }],
    ...(isEmpty
      ? {}
      : {
          nodes: [{ name, mesh: 0, extras: { metresPerAngstrom } }],
          meshes: [{ name, primitives }],
          materials: [
            { name: 'Atoms and bonds', pbrMetallicRoughness: smooth, ...(isOpen ? { doubleSided: true } : {}) },
            { name: 'Lines', pbrMetallicRoughness: { ...smooth, roughnessFactor: 1 } },
            { name: 'Translucent surface', pbrMetallicRoughness: { ...smooth, baseColorFactor: [1, 1, 1, TRANSLUCENT] }, alphaMode: 'BLEND', doubleSided: true },
          ],
          accessors: pieces.accessors,
          bufferViews: pieces.views,
          buffers: [{ byteLength: pieces.length }],
        }),
  };
  return container(new TextEncoder().encode(JSON.stringify(json)), pieces.bytes());
}

/** Each edge once, though it lies in two triangles. */
function edgesOf(indices: Mesh['indices']): Uint32Array {
  const span = indices.reduce((most, vertex) => Math.max(most, vertex), 0) + 1;
  const edges = new Set<number>();
  for (let at = 0; at < indices.length; at += 3) {
    for (let side = 0; side < 3; side++) {
      const [from, to] = [indices[at + side] as number, indices[at + ((side + 1) % 3)] as number];
      edges.add(Math.min(from, to) * span + Math.max(from, to));
    }
  }
  return Uint32Array.from([...edges].flatMap((edge) => [Math.floor(edge / span), edge % span]));
}

/** Each line as two, one for each colour. */
function halves({ lines }: Drawing, factor: number): { positions: Float32Array; colors: Uint8Array } {
  const positions = new Float32Array(lines.count * 12);
  const colors = new Uint8Array(lines.count * 12);
  for (let i = 0; i < lines.count; i++) {
    for (let axis = 0; axis < 3; axis++) {
      const [from, to] = [(lines.ends[i * 6 + axis] ?? 0) * factor, (lines.ends[i * 6 + 3 + axis] ?? 0) * factor];
      const along = [from, (from + to) / 2, (from + to) / 2, to];
      along.forEach((value, point) => {
        positions[i * 12 + point * 3 + axis] = value;
        colors[i * 12 + point * 3 + axis] = lines.colors[i * 6 + (point < 2 ? 0 : 3) + axis] ?? 0;
      });
    }
  }
  return { positions, colors };
}

