// Words that go along with a picture or a file: a caption with molecule, method and source, and names for files.

import type { Molecule } from '../chemistry/molecule';
import { REPRESENTATIONS, type RepresentationId } from '../representations/registry';
import type { ColorChoice, SurfaceChoice, SurfaceKind } from '../representations/surface-choices';
import { describeMolecule, moleculeName } from './describe-molecule';

/** Longer names are cut: file systems allow 255 bytes. */
const LONGEST_NAME = 60;

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');

/** `isInReceptor`: the file holds the picture with the receptor around the molecule. `(S)-Ketamine` becomes `s-ketamine`, whatever its script; a molecule without a name is called by its formula. */
export function fileName(molecule: Molecule, extension: string, isInReceptor = false): string {
  const name = molecule.name.replace(/\.(?:mol|mdl|sdf?|smi|smiles|txt)$/i, '');
  return `${plain(name) || plain(molecule.formula) || 'molecule'}${isInReceptor ? '-in-nmda-receptor' : ''}.${extension}`;
}

/** What a picture shows, in a few words. */
export const pictureTitle = (molecule: Molecule, isInReceptor: boolean) => `${moleculeName(molecule)}${isInReceptor ? ' in the NMDA receptor (PDB 7EU8)' : ''}`;

/** How the shape came about, with what to cite for it. */
export type Shape = 'library' | 'computed' | { readonly file: string };

/** The force field is Halgren's MMFF94s. */
const RELAXED = 'relaxed, where it has terms for the atoms, with the MMFF94s force field (Halgren TA, J Comput Chem 1999, 20:720–729)';
const BY_LIBRARY = 'with OpenChemLib 9';

function shapeSentence(shape: Shape, { coordinates }: Molecule): string {
  if (typeof shape === 'object' && coordinates === 'file') return `Coordinates as in the file “${shape.file}”.`;
  const method = shape === 'library' ? BY_LIBRARY : 'by distance geometry';
  return `Shape: one conformer of many, computed in vacuum ${method} and ${RELAXED}; not a measured structure.`;
}

interface CaptionParts {
  readonly molecule: Molecule;
  readonly representation: RepresentationId;
  readonly surface?: SurfaceChoice;
  readonly color?: ColorChoice;
  readonly shape: Shape;
  /** What has been made of the molecule since it was loaded, as a sentence. */
  readonly variant?: string | undefined;
  /** How it came to where it stands in the receptor, as a sentence. */
  readonly receptor?: string | undefined;
  /** Address of the view, where there is one. */
  readonly link: string | undefined;
}

const SURFACES: Readonly<Record<SurfaceKind, string>> = {
  'van-der-waals': 'Van der Waals surface.',
  molecular: 'Molecular surface, of what a ball of 1.4 Å radius, about as large as water, cannot enter.',
};

const RECEPTOR = 'Around it the human GluN1–GluN2B NMDA receptor as measured in PDB 7EU8 (cryo-EM, 4.07 Å; Zhang Y et al., Nature 2021, 596:301–305, doi:10.1038/s41586-021-03769-9); sites and membrane are schematic.';

const CHARGES = 'by the method of Gasteiger and Marsili (Tetrahedron 1980, 36:3219–3228), an approximation';

function surfaceSentences(surface: SurfaceChoice, color: ColorChoice): readonly string[] {
  const sentences = surface === 'none' ? [] : [SURFACES[surface]];
  if (color === 'group') return [...sentences, 'Colours tell named groups.'];
  if (color === 'element') return sentences;
  return [...sentences, `Colours tell partial charges of atoms${surface === 'none' ? '' : ', and on the surface their electrostatic potential'}, ${CHARGES}.`];
}

export function captionText({ molecule, representation, surface = 'none', color = 'element', shape, variant, receptor, link }: CaptionParts): string {
  const [what = moleculeName(molecule)] = describeMolecule(molecule);
  const parts = [
    what.replaceAll('\u00a0', ' '),
    `${REPRESENTATIONS[representation].label} model.`,
    ...surfaceSentences(surface, color),
    ...(variant === undefined ? [] : [variant]),
    ...(receptor === undefined ? [] : [RECEPTOR, receptor.replaceAll('\u00a0', ' ')]),
    shapeSentence(shape, molecule),
    `Made with Ketamine viewer${link === undefined ? '.' : `: ${link}`}`,
  ];
  return parts.join(' ');
}
