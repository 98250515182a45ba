// Spanish: every room, fetched as one.

import type { Translations } from '../translations';
import { article } from './article';
import { corner } from './corner';
import { toolbar } from './toolbar';

export const words: Translations = {
  article,
  corner,
  toolbar,
};
