// The picture of the receptor in words: what is seen at this scale, where the drug is, how far it is cut open, what is chosen.

import type { Molecule } from '../chemistry/molecule';
import { parts } from '../languages/en/parts';
import { placing } from '../languages/en/placing';
import { spoken } from '../languages/en/spoken';
import type { Options } from '../options/options';
import { POCKET } from '../receptor/figures/pocket';
import { SUBUNIT_OF } from '../receptor/figures/source';
import { MEMBRANE } from '../receptor/landmarks';
import { labelOfPart } from '../receptor/part-groups';
import type { Surroundings } from '../representations/surroundings';
import { IN_ENGLISH } from './atom-words';
import { moleculeName } from './describe-molecule';
import { type Placement, placementSentence, type PlacingWords } from './describe-placement';
import { acrossWords, placeAtScale, type ReceptorPlace } from './receptor-scale';

/** What is shown, as the state of a viewer has it. */
export interface ReceptorPicture {
  readonly options: Pick<Options, 'receptor' | 'cut' | 'part'>;
  readonly receptor?:
    | {
        /** The molecule as it was loaded. */
        readonly base: Molecule;
        readonly kind: 'superposed' | 'hypothetical' | 'apart';
        readonly placement: Placement | undefined;
        readonly surroundings: Pick<Surroundings, 'journey'>;
      }
    | undefined;
}

const MOST_NAMED = 5;

const nearest = () => POCKET.slice(0, MOST_NAMED).map(({ chain, residue, number, closest }) => ({ name: `${residue}${number}`, subunit: SUBUNIT_OF[chain], chain, distance: closest }));

const SEEN: Readonly<Record<ReceptorPlace, (say: PlacingWords['placing']) => readonly string[]>> = {
  whole: (say) => [say.layers, say.membrane(MEMBRANE.top - MEMBRANE.bottom)],
  pore: (say) => [say.helices, say.rings],
  pocket: (say) => [say.hollow, say.nearest(nearest()), say.hydrogenBond],
};

export interface SightWords extends PlacingWords {
  readonly spoken: typeof spoken.words;
  readonly parts: typeof parts.words;
}

const SEEN_IN_ENGLISH: SightWords = { molecules: IN_ENGLISH.molecules, placing: placing.words, spoken: spoken.words, parts: parts.words };

/** `scale` as the picture has it, Å; not known before the first picture: then as the option says. */
export function describeReceptor({ options, receptor }: ReceptorPicture, scale: number | undefined, words = SEEN_IN_ENGLISH): readonly string[] {
  if (options.receptor === 'none' || !receptor) return [];
  const { placing: say } = words;
  const place = scale ? placeAtScale(scale, receptor.surroundings) : options.receptor;
  const chosen = options.part.flatMap((id) => labelOfPart(id) ?? []).map(words.parts.name);
  return [
    say.receptor(scale ? acrossWords(scale) : ''),
    ...SEEN[place](say),
    ...(receptor.kind === 'apart' ? [] : [say.lies[place](moleculeName(receptor.base, words), receptor.kind === 'hypothetical')]),
    placementSentence(receptor.base, receptor.placement, words),
    ...(options.cut === undefined || options.cut === 0 ? [] : [say.cut(options.cut)]),
    ...(chosen.length === 0 ? [] : [words.spoken.chosen(chosen)]),
  ];
}
