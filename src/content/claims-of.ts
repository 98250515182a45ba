// Which sentences of the article rest on a source, and which speak of a group of atoms or of another part.

import { figuresOf, type Inline, isClaim, type PanelText, placeOfHeading, plainText, type Sentence, sentencesOf, sentencesOfBlock, type Standing } from './article';
import { type Citation, type CitationId, CITATIONS } from './citations';
import { placeOfFigure, sentencesOfFigure } from './figures/figures';
import { PANELS, type WrittenPanelId } from './panels';
import { PANEL_TEXTS } from './panels/all-panels';

export interface CitedClaim {
  readonly panel: WrittenPanelId;
  /** Its address within the panel; that of its figure where it stands in one. */
  readonly place: number | string;
  readonly standing: Standing;
  readonly text: string;
}

const TEXTS = Object.entries(PANEL_TEXTS) as readonly (readonly [WrittenPanelId, PanelText])[];

/** The sentences of a panel and of its figures, each with its place. */
const placedSentences = (text: PanelText): readonly (readonly [Sentence, number | string])[] => [
  ...sentencesOf(text).map((sentence, index) => [sentence, index + 1] as const),
  ...figuresOf(text).flatMap((id) => sentencesOfFigure(id).map((sentence) => [sentence, placeOfFigure(id)] as const)),
];

export function claimsOf(source: CitationId): readonly CitedClaim[] {
  return TEXTS.flatMap(([panel, text]) =>
    placedSentences(text).flatMap(([sentence, place]) =>
      isClaim(sentence) && sentence.sources.includes(source)
        ? [{ panel, place, standing: sentence.standing, text: plainText(sentence.text) }]
        : [],
    ),
  );
}

/** By author, then by year. */
export const CITATION_IDS = (Object.keys(CITATIONS) as CitationId[]).sort((a, b) => {
  const [first, second]: readonly [Citation, Citation] = [CITATIONS[a], CITATIONS[b]];
  return first.authors.localeCompare(second.authors, 'en') || (first.year ?? 0) - (second.year ?? 0);
});

export interface Mention {
  readonly panel: WrittenPanelId;
  readonly place: number;
  /** "The molecule, part by part: What each part does". */
  readonly label: string;
  /** The second half of it. */
  readonly heading: string;
}

const namesGroup = (part: Inline, wanted: readonly string[]) =>
  typeof part === 'object' && 'group' in part && [part.group, ...(part.or ?? [])].some((id) => wanted.includes(id));

/** The first sentence of every section that has such a part, those for the first kind of part first, each section once. */
export function firstMentions(kinds: readonly ((part: Inline) => boolean)[]): readonly Mention[] {
  const found = kinds.flatMap((isMeant) =>
    TEXTS.flatMap(([panel, text]) => {
      const places = new Map<Sentence, number>(sentencesOf(text).map((sentence, index) => [sentence, index + 1]));
      return text.sections.flatMap(({ heading, blocks }) => {
        const first = blocks.flatMap(sentencesOfBlock).find((sentence) => sentence.text.some(isMeant));
        const place = first && places.get(first);
        return place === undefined ? [] : [{ panel, place, label: `${PANELS[panel].title}: ${heading}`, heading, key: `${panel}.${placeOfHeading(heading)}` }];
      });
    }),
  );
  const seen = new Set<string>();
  return found.flatMap(({ key, ...mention }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [mention];
  });
}

/** Where the text names one of the groups, the first of them first. */
export const mentionsOf = (groups: readonly string[]): readonly Mention[] => firstMentions(groups.map((group) => (part) => namesGroup(part, [group])));
