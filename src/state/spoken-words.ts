// The words of a room in the language that a viewer speaks, for what is no component. English until another language is there.

import { type Language, languageOf } from '../languages/language';
import type { Room } from '../languages/room';
import { standingOf, wordsIn } from '../languages/words';
import type { Options } from '../options/options';

/** What `spokenWords` are in. */
export const spokenLanguage = ({ lang }: Pick<Options, 'lang'>): Language => {
  const language = languageOf(lang);
  return standingOf(language) === 'there' ? language : 'en';
};

/** All rooms of these, for what takes its words whole. */
export const spokenRooms =
  ({ lang }: Pick<Options, 'lang'>) =>
  <Words extends object>(room: Room<Words>): Words =>
    wordsIn(languageOf(lang), room);

export function spokenWords<Words extends object>(options: Pick<Options, 'lang'>, room: Room<Words>): Words {
  return wordsIn(languageOf(options.lang), room);
}
