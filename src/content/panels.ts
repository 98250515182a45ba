// The panels of the article, in reading order.

import type { Panel, Standing } from './article';
import { molecularStructure } from './molecular-structure';
import { whatIsKetamine } from './what-is-ketamine';

export const PANELS = {
  'what-is-ketamine': whatIsKetamine,
  'molecular-structure': molecularStructure,
} as const satisfies Record<string, Panel>;

export type PanelId = keyof typeof PANELS;

export const PANEL_IDS = Object.keys(PANELS) as PanelId[];

export const isPanelId = (id: string | undefined): id is PanelId => id !== undefined && Object.hasOwn(PANELS, id);

/** What a standing means to the reader. */
export const STANDINGS = {
  established: { label: 'Established', meaning: 'The sources agree.' },
  reported: { label: 'Reported', meaning: 'Found in the study named; not a law of nature.' },
  proposed: { label: 'Proposed', meaning: 'Suggested by the evidence, not shown directly.' },
  disputed: { label: 'Disputed', meaning: 'The evidence points in more than one direction.' },
  model: { label: 'Computed', meaning: 'Computed from a number in the source.' },
} as const satisfies Record<Standing, { readonly label: string; readonly meaning: string }>;
