// German: every room, fetched as one.

import type { Translations } from '../translations';
import { acts } from './acts';
import { article } from './article';
import { compare } from './compare';
import { conformers } from './conformers';
import { copying } from './copying';
import { corner } from './corner';
import { ear } from './ear';
import { exporting } from './exporting';
import { flatPicture } from './flat-picture';
import { handout } from './handout';
import { help } from './help';
import { large } from './large';
import { settings } from './settings';
import { share } from './share';
import { surface } from './surface';
import { toolbar } from './toolbar';

export const words: Translations = {
  acts,
  article,
  compare,
  conformers,
  copying,
  corner,
  ear,
  exporting,
  flatPicture,
  handout,
  help,
  large,
  settings,
  share,
  surface,
  toolbar,
};
