// The one table of every option: from it come the type, the names in addresses, the warnings and README's table.
// A default stands nowhere else.

import { REPRESENTATIONS, type RepresentationId } from '../representations/registry';
import type { HydrogenChoice } from '../representations/shown-atoms';
import type { LabelChoice } from '../representations/atom-labels';
import type { PaletteId } from '../representations/palette';
import type { ReceptorChoice } from '../receptor/receptor-choice';
import type { ColorChoice, SurfaceChoice, SurfaceStyle } from '../representations/surface-choices';
import { highlight, type Highlight } from './highlight-kind';
import { type MeasuredAtoms, measures } from './measure-kind';
import type { LanguageChoice } from '../languages/language';
import { atomNumbers, choice, color, id, labState, language, type OptionKind, partIds, percent, pose, type Pose, place, spin, text } from './option-kinds';

interface OptionRecord<T> {
  readonly kind: OptionKind<T>;
  /** undefined: the option is off, or the value is found from the molecule. */
  readonly default: T | undefined;
  /** One sentence. */
  readonly description: string;
}

const withDefault = <T>(kind: OptionKind<T>, value: T, description: string) => ({ kind, default: value, description });
const optional = <T>(kind: OptionKind<T>, description: string): OptionRecord<T> => ({ kind, default: undefined, description });

const representationIds = Object.keys(REPRESENTATIONS) as RepresentationId[];

/** 2 000 characters is what chemistry reads; a little more lets it say so itself. */
const LONGEST_SMILES = 4_000;

export const OPTIONS = {
  molecule: withDefault(id('an id of the library'), 'esketamine', 'The molecule of the library that is shown.'),
  smiles: optional(text('a SMILES', LONGEST_SMILES), 'A structure of your own, shown instead of `molecule`.'),
  src: optional(
    text('address of a .mol, .sdf or .smi file', 2_000),
    'A file to show, from the same origin or over https with CORS; no credentials, no redirects.',
  ),
  representation: withDefault<RepresentationId>(choice(representationIds), 'ball-and-stick', 'How atoms and bonds are drawn.'),
  surface: withDefault<SurfaceChoice>(
    choice(['none', 'van-der-waals', 'molecular']),
    'none',
    'The surface around the molecule: of its atoms at their van der Waals radii, or what a ball as large as water (1.4 Å) cannot enter.',
  ),
  'surface-style': withDefault<SurfaceStyle>(choice(['translucent', 'opaque', 'mesh']), 'translucent', 'Whether the molecule is seen through its surface.'),
  color: withDefault<ColorChoice>(
    choice(['element', 'group', 'charge']),
    'element',
    'What colours mean: the element, the named group, or charge (partial charges at atoms, their electrostatic potential on a surface).',
  ),
  palette: withDefault<PaletteId>(
    choice(['cpk', 'colour-safe']),
    'cpk',
    'The colours of the elements: the usual ones, or ones that colour-blind readers tell apart, with letters beside them.',
  ),
  hydrogens: withDefault<HydrogenChoice>(choice(['all', 'polar', 'none']), 'all', 'Which hydrogens are drawn; polar ones sit on N, O, F or S.'),
  labels: withDefault<LabelChoice>(
    choice(['none', 'element', 'number', 'stereo', 'charge']),
    'none',
    'What is written beside the atoms; charge is the formal one.',
  ),
  highlight: optional<Highlight>(highlight, 'A part of the molecule that is lit; the selection stays free.'),
  select: withDefault<readonly number[]>(atomNumbers, [], 'The selected atoms; two bonded ones mean the bond between them.'),
  measure: withDefault<readonly MeasuredAtoms[]>(measures, [], 'Distances, angles and torsions that are drawn and listed.'),
  compare: optional(id('an id of the library'), 'A second molecule, beside the one shown and laid on it by what they share.'),
  receptor: withDefault<ReceptorChoice>(
    choice(['none', 'pocket', 'pore', 'whole']),
    'none',
    'The NMDA receptor of PDB 7EU8 around the molecule: the pocket near the drug, the pore, or the whole.',
  ),
  cut: optional(percent, 'How far the front of the receptor is cut open: 0 not at all, 50 to the middle of the pore; without it as the view needs.'),
  part: withDefault<readonly string[]>(partIds, [], 'The parts of the receptor that are chosen, such as `asn-ring` or `glun1-n616`.'),
  lab: optional(labState, 'The channel lab, and what runs in it.'),
  projection: withDefault<'perspective' | 'orthographic'>(
    choice(['perspective', 'orthographic']),
    'perspective',
    'Whether distance makes things smaller.',
  ),
  spin: withDefault<number>(spin, 0, 'Turns the molecule slowly.'),
  camera: optional<Pose>(pose, 'Where the eye stands; without it the molecule is fitted into the frame.'),
  background: withDefault<string>(color, 'transparent', 'What is behind the molecule.'),
  theme: withDefault<'auto' | 'light' | 'dark' | 'projector'>(
    choice(['auto', 'light', 'dark', 'projector']),
    'auto',
    'Light, dark, or large and high in contrast for a projector; auto follows the system.',
  ),
  lang: withDefault<LanguageChoice>(language, 'auto', 'The language of the interface; auto follows the system. The explanations are in English.'),
  motion: withDefault<'auto' | 'reduced'>(choice(['auto', 'reduced']), 'auto', 'Whether things move; auto follows the system.'),
  controls: withDefault<'full' | 'minimal' | 'none'>(
    choice(['full', 'minimal', 'none']),
    'full',
    'How many buttons stand on the viewer.',
  ),
  story: optional(id('an id of a story'), 'The story that is told; its step sets the view, which other options then change.'),
  step: optional(id('an id of a step of the story'), 'Where the story stands; without it at its beginning.'),
  panel: optional(place('an id of a panel'), 'The panel of the article that is open; after a dot, the heading or sentence in it.'),
} satisfies Record<string, { kind: unknown; default: unknown; description: string }>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<R> = R extends { readonly kind: OptionKind<infer T>; readonly default: infer D } ? T | Extract<D, undefined> : never;

/** The value of every option; undefined where it is off. */
export type Options = { readonly [Name in OptionName]: ValueOf<(typeof OPTIONS)[Name]> };

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

export const DEFAULT_OPTIONS = Object.fromEntries(OPTION_NAMES.map((name) => [name, OPTIONS[name].default])) as unknown as Options;
