// The words of a room in the language that a viewer speaks, for what is no component. English until another language is there.

import { languageOf } from '../languages/language';
import type { Room } from '../languages/room';
import { wordsIn } from '../languages/words';
import type { Options } from '../options/options';

export function spokenWords<Words extends object>(options: Pick<Options, 'lang'>, room: Room<Words>): Words {
  return wordsIn(languageOf(options.lang), room);
}
