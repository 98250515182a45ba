// The shape of the article: panels of sections, sections of paragraphs, paragraphs of sentences.
// A sentence that claims something carries its standing and its sources; a test holds that none goes without.

import type { CitationId } from './citations';

/** One hue each, the same in text, picture and plots. */
export type Concept = 'drug' | 'receptor' | 'agonist' | 'magnesium' | 'membrane' | 'current';

/** How sure the field is: `model` is computed from numbers of the source, `reported` one group's finding. */
export type Standing = 'established' | 'reported' | 'proposed' | 'disputed' | 'model';

export type Inline =
  | string
  /** Set in italics: stereo labels, words that are introduced. */
  | { readonly italic: string }
  | { readonly concept: Concept; readonly text: string }
  /** Lights the group of the shown molecule. */
  | { readonly group: string; readonly text: string }
  /** Shows a molecule of the library. */
  | { readonly molecule: string; readonly text: string };

export interface Claim {
  readonly text: readonly Inline[];
  readonly standing: Standing;
  readonly sources: readonly CitationId[];
}

/** Leads on, or tells what to do; claims nothing. */
export interface Bridge {
  readonly text: readonly Inline[];
}

export type Sentence = Claim | Bridge;

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export interface Panel {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

export const isClaim = (sentence: Sentence): sentence is Claim => 'standing' in sentence;

export const plainText = (text: readonly Inline[]): string =>
  text.map((part) => (typeof part === 'string' ? part : 'italic' in part ? part.italic : part.text)).join('');

/** A claim that the sources agree on. */
export const established = (sources: readonly CitationId[], ...text: readonly Inline[]): Claim => ({ text, standing: 'established', sources });
export const claim = (standing: Standing, sources: readonly CitationId[], ...text: readonly Inline[]): Claim => ({ text, standing, sources });
export const bridge = (...text: readonly Inline[]): Bridge => ({ text });
