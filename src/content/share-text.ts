// Words that go along with a picture or a file: a caption with molecule, method and source, and names for files.

import type { Molecule } from '../chemistry/molecule';
import { captions } from '../languages/en/captions';
import type { RepresentationId } from '../representations/registry';
import type { ColorChoice, SurfaceChoice } from '../representations/surface-choices';
import { type AtomWords, IN_ENGLISH } from './atom-words';
import { describeMolecule, moleculeName } from './describe-molecule';

/** With the names of molecules. */
export interface CaptionWords extends AtomWords {
  readonly captions: typeof captions.words;
}

export const CAPTIONS_IN_ENGLISH: CaptionWords = { ...IN_ENGLISH, captions: captions.words };

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
export function fileName(molecule: Molecule, extension: string, isInReceptor = false, words = CAPTIONS_IN_ENGLISH): string {
  const name = words.molecules.name(molecule.name.replace(/\.(?:mol|mdl|sdf?|smi|smiles|txt)$/i, ''));
  return `${plain(name) || plain(molecule.formula) || words.captions.molecule}${isInReceptor ? words.captions.aroundFile : ''}.${extension}`;
}

/** What a picture shows, in a few words. */
export function pictureTitle(molecule: Molecule, isInReceptor: boolean, words = CAPTIONS_IN_ENGLISH): string {
  const name = moleculeName(molecule, words);
  return isInReceptor ? words.captions.inReceptor(name) : name;
}

/** How the shape came about, with what to cite for it. */
export type Shape = 'library' | 'computed' | { readonly file: string };

function shapeSentence(shape: Shape, { coordinates }: Molecule, { captions: say }: CaptionWords): string {
  if (typeof shape === 'object' && coordinates === 'file') return say.asInFile(shape.file);
  return say.shape(shape === 'library');
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

function surfaceSentences(surface: SurfaceChoice, color: ColorChoice, { captions: say }: CaptionWords): readonly string[] {
  const sentences = surface === 'none' ? [] : [say.surfaces[surface]];
  if (color === 'element') return sentences;
  return [...sentences, color === 'group' ? say.byGroup : say.byCharge(surface !== 'none')];
}

export function captionText({ molecule, representation, surface = 'none', color = 'element', shape, variant, receptor, link = '' }: CaptionParts, words = CAPTIONS_IN_ENGLISH): string {
  const { captions: say } = words;
  const [what = moleculeName(molecule, words)] = describeMolecule(molecule, words);
  const parts = [
    what.replaceAll('\u00a0', ' '),
    say.models[representation],
    ...surfaceSentences(surface, color, words),
    ...(variant === undefined ? [] : [variant]),
    ...(receptor === undefined ? [] : [say.receptor, receptor.replaceAll('\u00a0', ' ')]),
    shapeSentence(shape, molecule, words),
    say.made(link),
  ];
  return parts.join(' ');
}
