// All the helices of the figures, GluN1 first.

import { GLUN1_HELICES } from './helices-glun1';
import { GLUN2B_HELICES } from './helices-glun2b';
import type { HelixFigure } from './helix-figure';

export const HELICES: readonly HelixFigure[] = [...GLUN1_HELICES, ...GLUN2B_HELICES];
