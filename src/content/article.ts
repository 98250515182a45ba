// The shape of the article: panels of sections, sections of blocks, blocks of sentences.
// A sentence that claims something carries its standing and its sources; a test holds that none goes without.

import type { ReceptorChoice } from '../receptor/receptor-choice';
import type { CitationId } from './citations';
import type { FigureId } from './figures/figure-ids';
import type { GlossaryId } from './glossary';

/** One hue each, the same in text, picture and plots. */
export type Concept = 'drug' | 'receptor' | 'agonist' | 'magnesium' | 'membrane' | 'current';

/** How sure the field is: `model` is computed from numbers of the source, `reported` one group's finding. */
export type Standing = 'established' | 'reported' | 'proposed' | 'disputed' | 'model';

export type Inline =
  | string
  /** Set in italics: stereo labels, words that are introduced. */
  | { readonly italic: string }
  | { readonly concept: Concept; readonly text: string }
  /** Lights the group of the shown molecule; where it has none, the first of `or` that it has. */
  | { readonly group: string; readonly or?: readonly string[]; readonly text: string }
  /** Shows a molecule of the library. */
  | { readonly molecule: string; readonly text: string }
  /** Lays a molecule of the library beside the one shown. */
  | { readonly compare: string; readonly text: string }
  /** Lights a part of the receptor by its id, or all that share one: `glun1-n616`, `asn-ring`. */
  | { readonly part: string; readonly text: string }
  /** Shows the receptor around the molecule. */
  | { readonly receptor: Exclude<ReceptorChoice, 'none'>; readonly text: string }
  /** Explains a word of the glossary in place. */
  | { readonly term: GlossaryId; readonly text: string }
  /** Leads to a panel, or with a dot to a place in one. */
  | { readonly panel: string; readonly text: string };

export interface Claim {
  readonly text: readonly Inline[];
  readonly standing: Standing;
  readonly sources: readonly CitationId[];
  /** Sources of a reader's own story, in full; beside those of this page or in their place. */
  readonly ownSources?: readonly string[];
}

/** Leads on, or tells what to do; claims nothing. */
export interface Bridge {
  readonly text: readonly Inline[];
}

export type Sentence = Claim | Bridge;

export type Paragraph = readonly Sentence[];

/** Points of equal rank; each may take several sentences. */
export interface List {
  readonly list: readonly Paragraph[];
}

export interface Table {
  /** What it shows, in a few words. */
  readonly caption: string;
  /** The first heads the column of row titles. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly { readonly title: readonly Inline[]; readonly cells: readonly Paragraph[] }[];
}

/** Evidence on both sides of a proposal. */
export interface Debate {
  readonly proposal: string;
  readonly claim: Paragraph;
  readonly supports: Paragraph;
  readonly doubts: Paragraph;
}

/** A drawing with its caption; loaded after the first picture. */
export interface FigureBlock {
  readonly figure: FigureId;
}

export type Block = Paragraph | List | Table | Debate | FigureBlock;

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What stands under a title and its lead. */
export interface PanelText {
  readonly sections: readonly Section[];
}

export const isClaim = (sentence: Sentence): sentence is Claim => 'standing' in sentence;

export function sentencesOfBlock(block: Block): readonly Sentence[] {
  if ('list' in block) return block.list.flat();
  if ('rows' in block) return block.rows.flatMap(({ cells }) => cells.flat());
  if ('proposal' in block) return [block.claim, block.supports, block.doubts].flat();
  // Its sentences are numbered with it, not with the text.
  if ('figure' in block) return [];
  return block;
}

/** In reading order; a sentence's place in it is its address within the panel, 1-based. */
export const sentencesOf = ({ sections }: PanelText): readonly Sentence[] => sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOfBlock));

export const figuresOf = ({ sections }: PanelText): readonly FigureId[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('figure' in block ? [block.figure] : [])));

/** A heading's address within its panel. */
export const placeOfHeading = (heading: string): string =>
  heading.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

export const plainText = (text: readonly Inline[]): string =>
  text.map((part) => (typeof part === 'string' ? part : 'italic' in part ? part.italic : part.text)).join('');

/** A claim that the sources agree on. */
export const established = (sources: readonly CitationId[], ...text: readonly Inline[]): Claim => ({ text, standing: 'established', sources });
export const claim = (standing: Standing, sources: readonly CitationId[], ...text: readonly Inline[]): Claim => ({ text, standing, sources });
export const bridge = (...text: readonly Inline[]): Bridge => ({ text });
