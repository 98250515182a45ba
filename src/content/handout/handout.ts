// A story as a sheet for a class: its steps, its questions, and the sources of what is printed. Plain data; the pages are laid out elsewhere.

import { DEFAULT_OPTIONS } from '../../options/options';
import { isClaim, plainText, type Sentence, type Standing } from '../article';
import { STANDING_IDS } from '../panels';
import type { Question } from '../stories/questions/question';
import type { Step, Story } from '../stories/story';

export interface HandoutStep {
  /** From 1 on. */
  readonly number: number;
  readonly step: Step;
}

export interface HandoutQuestion {
  /** From 1 on, of the questions. */
  readonly number: number;
  /** From 1 on: the step that asks it. */
  readonly step: number;
  readonly question: Question;
}

export interface Handout {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly HandoutStep[];
  readonly questions: readonly HandoutQuestion[];
  /** Sources by their numbers, from 1 on: first those of the steps, then those that only the answers lean on. */
  readonly sources: ReadonlyMap<string, number>;
  /** How sure the printed sentences are, the surest first. */
  readonly standings: readonly Standing[];
}

const moleculeOf = ({ view: { smiles, molecule = DEFAULT_OPTIONS.molecule } }: Step): string => smiles ?? molecule;

/** The step, 0-based, that is the first with the molecule which most of them show. */
export function mainStep(steps: readonly Step[]): number {
  const molecules = steps.map(moleculeOf);
  const count = (molecule: string) => molecules.filter((each) => each === molecule).length;
  const most = Math.max(...molecules.map(count));
  return molecules.findIndex((molecule) => count(molecule) === most);
}

export const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.map(({ text }) => plainText(text)).join(' ').split(/\s+/).filter(Boolean).length;

/** Whole sentences from the beginning, at most so many words; the first stands whatever its length. */
export function cutText(text: readonly Sentence[], most: number): readonly Sentence[] {
  let count = 0;
  const end = text.findIndex((sentence, index) => {
    count += wordsIn([sentence]);
    return index > 0 && count > most;
  });
  return end < 0 ? text : text.slice(0, end);
}

const sourcesOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap((sentence) => (isClaim(sentence) ? [...sentence.sources, ...(sentence.ownSources ?? [])] : []));

/** `hasAnswers`: the reasons of the answers are printed too. */
export function handoutOf({ title, summary, steps }: Story, hasAnswers: boolean): Handout {
  const told = steps.flatMap(({ text }) => text);
  const reasons = hasAnswers ? steps.flatMap(({ question }) => question?.reason ?? []) : [];
  const printed = [...told, ...reasons];
  const standings = new Set(printed.filter(isClaim).map(({ standing }) => standing));
  return {
    title,
    summary,
    steps: steps.map((step, index) => ({ number: index + 1, step })),
    questions: steps
      .flatMap(({ question }, index) => (question ? [{ step: index + 1, question }] : []))
      .map(({ step, question }, index) => ({ number: index + 1, step, question })),
    sources: new Map([...new Set(sourcesOf(printed))].map((source, index) => [source, index + 1])),
    standings: STANDING_IDS.filter((standing) => standings.has(standing)),
  };
}
