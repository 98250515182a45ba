// German: every room, fetched as one.

import type { Translations } from '../translations';
import { acts } from './acts';
import { article } from './article';
import { compare } from './compare';
import { conformers } from './conformers';
import { corner } from './corner';
import { flatPicture } from './flat-picture';
import { surface } from './surface';
import { toolbar } from './toolbar';

export const words: Translations = {
  acts,
  article,
  compare,
  conformers,
  corner,
  flatPicture,
  surface,
  toolbar,
};
