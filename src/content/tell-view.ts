// What a change of the view is in words: how the molecule is drawn, what is written on it, what its colours and its surface are.
// One row an option: what has changed, and what comes of it, which the control that was pressed does not say itself.

import type { Molecule } from '../chemistry/molecule';
import { settings } from '../languages/en/settings';
import { spoken } from '../languages/en/spoken';
import { surface } from '../languages/en/surface';
import { toolbar } from '../languages/en/toolbar';
import type { WordsOf, Room } from '../languages/room';
import type { OptionName, Options } from '../options/options';
import { shownAtoms } from '../representations/shown-atoms';
import { atomWithin } from './describe-atom';
import { type AtomWords, atomWords } from './atom-words';

export interface ViewWords extends AtomWords {
  readonly settings: WordsOf<typeof settings>;
  readonly spoken: WordsOf<typeof spoken>;
  readonly surface: WordsOf<typeof surface>;
  readonly toolbar: WordsOf<typeof toolbar>;
}

export const viewWords = (wordsOf: <Words extends object>(room: Room<Words>) => Words): ViewWords => ({
  ...atomWords(wordsOf),
  settings: wordsOf(settings),
  spoken: wordsOf(spoken),
  surface: wordsOf(surface),
  toolbar: wordsOf(toolbar),
});

interface Row {
  readonly option: OptionName;
  /** “Hydrogens: Polar only.” */
  readonly name: (options: Options, words: ViewWords) => string;
  /** “15 of 32 atoms are drawn.” */
  readonly follows?: (options: Options, words: ViewWords, molecule: Molecule) => string;
}

type Chosen = keyof WordsOf<typeof settings>['choices'];
type Titled = 'labels' | 'hydrogens' | 'surface' | 'surfaceStyle' | 'color' | 'palette' | 'projection';

const chosen = (option: Chosen, title: Titled): Row['name'] => (options, { settings: say }) => {
  const choices: Readonly<Record<string, string>> = say.choices[option];
  return `${say[title]}: ${choices[options[option]]}.`;
};

function nothingToWrite({ labels }: Options, { settings: say }: ViewWords, { atoms, bonds }: Molecule): string {
  if (labels === 'stereo' && ![...atoms, ...bonds].some(({ stereo }) => stereo)) return say.noStereo;
  return labels === 'charge' && atoms.every(({ charge }) => charge === 0) ? say.noCharge : '';
}

/** In the order in which they are told. A surface is told when it is there, and one that is wanted no more at once. */
export const VIEW_ROWS: readonly Row[] = [
  {
    option: 'representation',
    name: ({ representation }, { toolbar: say }) => `${say.representation}: ${say.representations[representation].label}.`,
    follows: ({ representation }, { toolbar: say }) => say.representations[representation].description,
  },
  {
    option: 'hydrogens',
    name: chosen('hydrogens', 'hydrogens'),
    follows: ({ hydrogens }, { spoken: say }, molecule) => say.drawn(shownAtoms(molecule, hydrogens).filter(Boolean).length, molecule.atoms.length),
  },
  { option: 'labels', name: chosen('labels', 'labels'), follows: nothingToWrite },
  { option: 'surface', name: (options, words) => (options.surface === 'none' ? chosen('surface', 'surface')(options, words) : '') },
  { option: 'surface-style', name: chosen('surface-style', 'surfaceStyle') },
  { option: 'color', name: chosen('color', 'color') },
  { option: 'palette', name: chosen('palette', 'palette') },
  { option: 'projection', name: chosen('projection', 'projection') },
  { option: 'spin', name: ({ spin }, { spoken: say }) => (spin === 0 ? say.spinEnds : say.spins) },
];

/** `isAtHand`: the control that was pressed has said its own name and state. */
export function tellView(options: Options, former: Options, molecule: Molecule, words: ViewWords, isAtHand = false): string {
  return VIEW_ROWS.filter(({ option }) => options[option] !== former[option])
    .flatMap(({ name, follows }) => [isAtHand ? '' : name(options, words), follows?.(options, words, molecule) ?? ''])
    .filter(Boolean)
    .join(' ');
}

/** `area` in Å², `volume` in Å³. */
export const tellSurface = (kind: Exclude<Options['surface'], 'none'>, { area, volume }: { readonly area: number; readonly volume: number }, { settings: say, surface: of }: ViewWords): string =>
  `${say.surface}: ${say.choices.surface[kind]}. ${of.size(area, volume)}.`;

/** e, one an atom: between which two they lie. */
export function tellCharges(molecule: Molecule, charges: readonly number[], words: ViewWords): string {
  const [low, high] = [charges.indexOf(Math.min(...charges)), charges.indexOf(Math.max(...charges))];
  return words.spoken.charges({ charge: charges[low] ?? 0, atom: atomWithin(molecule, low, words) }, { charge: charges[high] ?? 0, atom: atomWithin(molecule, high, words) });
}
