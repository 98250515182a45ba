// Every source that the article leans on. Papers and labels themselves, never a copy of one.

import { MEDICINE_CITATIONS } from './medicine-citations';
import { RECEPTOR_CITATIONS } from './receptor-citations';

export type { Citation } from './citation';

export const CITATIONS = { ...RECEPTOR_CITATIONS, ...MEDICINE_CITATIONS } as const;

export type CitationId = keyof typeof CITATIONS;
