// Makes the files that the share dialog offers. What only exports need is loaded with the first of them.

import { exportMolecule, type ExportFormat } from '../chemistry/export-molecule';
import type { Molecule } from '../chemistry/molecule';
import { moleculeName } from '../content/describe-molecule';
import type { Drawing } from '../representations/drawing';
import { bytesOf, type PictureSource } from './picture-source';

export const MOLECULE_FORMATS = {
  mol: { label: 'MOL', extension: 'mol', type: 'chemical/x-mdl-molfile' },
  sdf: { label: 'SDF', extension: 'sdf', type: 'chemical/x-mdl-sdfile' },
  smiles: { label: 'SMILES', extension: 'smi', type: 'chemical/x-daylight-smiles' },
  xyz: { label: 'XYZ', extension: 'xyz', type: 'chemical/x-xyz' },
} as const satisfies Record<ExportFormat, { readonly label: string; readonly extension: string; readonly type: string }>;

export type ModelFormat = 'glb' | 'stl';

export const MODEL_FORMATS = {
  glb: { label: 'GLB', meaning: 'for screens and slides', type: 'model/gltf-binary' },
  stl: { label: 'STL', meaning: 'for 3D printers, 1 Å = 10 mm', type: 'model/stl' },
} as const satisfies Record<ModelFormat, { readonly label: string; readonly meaning: string; readonly type: string }>;

/** A printed solid of more would be worked at for many seconds, on the thread that draws. */
const MOST_PRINTED_BODIES = 3000;

export function moleculeFile(molecule: Molecule, format: ExportFormat): Blob {
  return new Blob([exportMolecule(molecule, format)], { type: MOLECULE_FORMATS[format].type });
}

/** The picture as vectors, for print. */
export async function vectorFile(view: NonNullable<ReturnType<PictureSource['view']>>, transparent: boolean, title: string): Promise<Blob> {
  const [{ drawSvg }, { serializeSvg }] = await Promise.all([import('../representations/svg/draw-svg'), import('../representations/svg/draw-svg-element')]);
  const ground = transparent ? undefined : bytesOf(view.ground);
  const svg = drawSvg(view.drawing, view.frame, { title, ...(ground ? { ground } : {}) });
  return new Blob([serializeSvg(svg)], { type: 'image/svg+xml' });
}

export async function modelFile(molecule: Molecule, drawing: Drawing, format: ModelFormat): Promise<Blob> {
  const { type } = MODEL_FORMATS[format];
  if (format === 'glb') {
    const { exportGlb } = await import('../representations/model/export-glb');
    return new Blob([exportGlb(drawing, { name: moleculeName(molecule) }) as Uint8Array<ArrayBuffer>], { type });
  }
  const bodies = drawing.spheres.count + drawing.cylinders.count + drawing.lines.count;
  if (bodies > MOST_PRINTED_BODIES) throw new RangeError(`A print of ${bodies} balls and rods is more than can be made here; ${MOST_PRINTED_BODIES} are the most.`);
  const { exportStl } = await import('../representations/model/export-stl');
  return new Blob([exportStl(drawing) as Uint8Array<ArrayBuffer>], { type });
}
