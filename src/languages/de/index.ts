// German: every room, fetched as one.

import type { Translations } from '../translations';
import { acts } from './acts';
import { article } from './article';
import { corner } from './corner';
import { surface } from './surface';
import { toolbar } from './toolbar';

export const words: Translations = {
  acts,
  article,
  corner,
  surface,
  toolbar,
};
