// What the sentences and figures of a panel share: how its sources and sentences are numbered, and the drawings once they have come.

import { type ComponentType, createContext } from 'react';
import { isClaim, type PanelText, type Sentence, sentencesOf } from '../content/article';
import type { CitationId } from '../content/citations';
import type { FigureId } from '../content/figures/figure-ids';

/** From 1 on, each once, in the order in which they first come. */
export const numbered = <Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> => new Map([...new Set(ids)].map((id, index) => [id, index + 1]));

/** The sources that a panel leans on, numbered in the order in which it first does so. */
export const numberSources = (text: PanelText): ReadonlyMap<CitationId, number> =>
  numbered(sentencesOf(text).flatMap((sentence) => (isClaim(sentence) ? sentence.sources : [])));

/** Those of sentences outside the panels, with what an author wrote out. */
export const numberSentences = (sentences: readonly Sentence[]): ReadonlyMap<string, number> =>
  numbered<string>(sentences.flatMap((sentence) => (isClaim(sentence) ? [...sentence.sources, ...(sentence.ownSources ?? [])] : [])));

export interface Numbering {
  readonly text: PanelText;
  readonly numbers: ReadonlyMap<CitationId, number>;
  readonly places: ReadonlyMap<Sentence, number>;
}

export const NumberingContext = createContext<Numbering>({ text: { sections: [] }, numbers: new Map(), places: new Map() });

export interface FigureProps {
  readonly id: FigureId;
  /** Of the panel it stands in: its sources are counted on from there. */
  readonly text: PanelText;
}

/** `failed`: they did not come; undefined: not yet. */
export type Drawings = { readonly Figure: ComponentType<FigureProps> } | { readonly failed: () => void } | undefined;

export const DrawingsContext = createContext<Drawings>(undefined);
