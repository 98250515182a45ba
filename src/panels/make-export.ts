// Makes the files that the share dialog offers: text at once, pictures and models in a worker.

import { exportMolecule, type ExportFormat } from '../chemistry/export-molecule';
import type { Molecule } from '../chemistry/molecule';
import { moleculeName } from '../content/describe-molecule';
import { exporting } from '../languages/en/exporting';
import type { Drawing } from '../representations/drawing';
import { joinDrawings } from '../representations/join-drawings';
import { printSize } from '../representations/model/export-stl';
import { type ExportWatch, makeInWorker } from './exports/export-client';
import { bytesOf, type PictureSource } from './picture-source';

export const MOLECULE_FORMATS = {
  mol: { label: 'MOL', extension: 'mol', type: 'chemical/x-mdl-molfile' },
  sdf: { label: 'SDF', extension: 'sdf', type: 'chemical/x-mdl-sdfile' },
  smiles: { label: 'SMILES', extension: 'smi', type: 'chemical/x-daylight-smiles' },
  xyz: { label: 'XYZ', extension: 'xyz', type: 'chemical/x-xyz' },
} as const satisfies Record<ExportFormat, { readonly label: string; readonly extension: string; readonly type: string }>;

export const MODEL_FORMATS = {
  glb: { label: 'GLB', type: 'model/gltf-binary' },
  stl: { label: 'STL', type: 'model/stl' },
} as const;

/** Millimetres for one ångström of a print. */
export const PRINT_SCALES = [5, 10, 20] as const;

export type PrintScale = (typeof PRINT_SCALES)[number];

export function moleculeFile(molecule: Molecule, format: ExportFormat): Blob {
  return new Blob([exportMolecule(molecule, format)], { type: MOLECULE_FORMATS[format].type });
}

type Make = typeof makeInWorker;

/** The balls, rods and lines alone: vectors and prints hold no surface. */
const withoutMeshes = ({ spheres, cylinders, lines }: Drawing): Drawing => ({ spheres, cylinders, lines });

/** The picture as vectors, for print. */
export async function vectorFile(view: NonNullable<ReturnType<PictureSource['view']>>, transparent: boolean, title: string, watch: ExportWatch = {}, make: Make = makeInWorker): Promise<Blob> {
  const ground = transparent ? undefined : bytesOf(view.ground);
  const around = view.surroundings?.();
  const drawing = withoutMeshes(around ? joinDrawings(view.drawing, around) : view.drawing);
  const svg = await make({ kind: 'svg', drawing, frame: view.frame, title, ...(view.surroundings ? { scaleBar: true } : {}), ...(ground ? { ground } : {}) }, watch);
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** A model for screens, in the colours of the drawing, its surface with it. */
export async function screenModel(molecule: Molecule, drawing: Drawing, watch: ExportWatch = {}, make: Make = makeInWorker): Promise<Blob> {
  return new Blob([await make({ kind: 'glb', drawing, name: moleculeName(molecule) }, watch)], { type: MODEL_FORMATS.glb.type });
}

/** A closed solid for printers. */
export async function printModel(drawing: Drawing, scale: PrintScale, watch: ExportWatch = {}, make: Make = makeInWorker): Promise<Blob> {
  return new Blob([await make({ kind: 'stl', drawing: withoutMeshes(drawing), millimetresPerAngstrom: scale }, watch)], { type: MODEL_FORMATS.stl.type });
}

/** A tenth of a millimetre is told of what is thinner than ten. */
const millimetres = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** How large a print becomes, in words; undefined where nothing is drawn. */
export function printWords(drawing: Drawing, scale: PrintScale, say = exporting.words.printed): string | undefined {
  const size = printSize(drawing, { millimetresPerAngstrom: scale });
  if (!size) return undefined;
  const asDrawn = 2 * scale * thinnestDrawn(drawing);
  return say(size.sides.map((side) => Math.round(side)), millimetres(size.thinnest), asDrawn < size.thinnest - 0.05);
}

/** Least radius of a rod or ball, Å; a line has none. */
function thinnestDrawn({ spheres, cylinders, lines }: Drawing): number {
  if (lines.bonds.some((bond) => bond >= 0)) return 0;
  const rods = cylinders.radii.filter((_, index) => (cylinders.bonds[index] ?? -1) >= 0);
  return [...spheres.radii, ...rods].reduce((least, radius) => Math.min(least, radius), Infinity);
}
