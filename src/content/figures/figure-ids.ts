// The names of the article's figures; what is in them is loaded with the later panels.

export const FIGURE_IDS = ['timeline', 'magnesium', 'synapse', 'channel-states', 'plasma-levels', 'trials'] as const;

export type FigureId = (typeof FIGURE_IDS)[number];
