// Everything of the article beyond its first panel, in one chunk that comes after the first picture.

export { figureClaimsInSight } from '../content/figures/figures';
export { PANEL_TEXTS } from '../content/panels/all-panels';
export { CitationText } from './CitationText';
export { Figure } from './figures/Figure';
export { GlossaryText } from './GlossaryText';
export { SourceList } from './SourceList';
export { SourcesText } from './SourcesText';
export { TermMeaning } from './TermMeaning';
export { TextMentions } from './TextMentions';
