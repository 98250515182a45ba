// The texts of all written panels. Imported dynamically: the page starts with the first one alone.

import type { PanelText } from '../article';
import type { WrittenPanelId } from '../panels';
import { block } from './block';
import { clinic } from './clinic';
import { mirrorImages } from './mirror-images';
import { molecularStructure } from './molecular-structure';
import { mood } from './mood';
import { nmdaReceptor } from './nmda-receptor';
import { otherBlockers } from './other-blockers';
import { safety } from './safety';
import { whatIsKetamine } from './what-is-ketamine';
import { whereItSits } from './where-it-sits';

export const PANEL_TEXTS = {
  'what-is-ketamine': whatIsKetamine,
  'molecular-structure': molecularStructure,
  'mirror-images': mirrorImages,
  'nmda-receptor': nmdaReceptor,
  block,
  'where-it-sits': whereItSits,
  mood,
  clinic,
  safety,
  'other-blockers': otherBlockers,
} as const satisfies Record<WrittenPanelId, PanelText>;
