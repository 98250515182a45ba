// All figures of the article, and the sources of a panel with those of its figures.

import { type Claim, figuresOf, isClaim, type PanelText, type Sentence, sentencesOf, sentencesOfBlock } from '../article';
import type { CitationId } from '../citations';
import { channelStatesFigure } from './channel-states';
import type { FigureText } from './figure';
import type { FigureId } from './figure-ids';
import { magnesiumFigure } from './magnesium';
import { plasmaLevelsFigure } from './plasma-levels';
import { synapseFigure } from './synapse';
import { timelineFigure } from './timeline';
import { trialsFigure } from './trials';

export const FIGURES: Readonly<Record<FigureId, FigureText>> = {
  timeline: timelineFigure,
  magnesium: magnesiumFigure,
  synapse: synapseFigure,
  'channel-states': channelStatesFigure,
  'plasma-levels': plasmaLevelsFigure,
  trials: trialsFigure,
};

/** Caption first, then all that is drawn. */
export const sentencesOfFigure = (id: FigureId): readonly Sentence[] => [...FIGURES[id].caption, ...sentencesOfBlock(FIGURES[id].alternative)];

/** A figure's address within its panel. */
export const placeOfFigure = (id: FigureId): string => `figure-${id}`;

/** The claims of a panel's figures that are read without unfolding anything. */
export const figureClaimsInSight = (text: PanelText): readonly Claim[] =>
  figuresOf(text).flatMap((id) => (FIGURES[id].isDrawnInWords ? sentencesOfFigure(id) : FIGURES[id].caption)).filter(isClaim);

/** What a panel leans on: its text first, then its figures, each source once. */
export function sourcesOfPanel(text: PanelText): readonly CitationId[] {
  const sentences = [...sentencesOf(text), ...figuresOf(text).flatMap(sentencesOfFigure)];
  return [...new Set(sentences.flatMap((sentence) => (isClaim(sentence) ? sentence.sources : [])))];
}
