// A room: the words of one part of the interface. English stands beside the part that says it; other languages arrive as a whole.

export interface Room<Words> {
  /** As the export is called, here and in every language. */
  readonly name: string;
  /** In English: sentences, and functions of what varies in them. */
  readonly words: Words;
}

/** What a translation of this room has to say: the same words, each a text or a function of the same things. */
export type WordsOf<R extends Room<unknown>> = R['words'];

/** All rooms of one language. */
export type Rooms = <Words extends object>(room: Room<Words>) => Words;

/** What is kept and shown later, maybe in another language by then: a text that is the same in all, or what says it in any. */
export type Sayable = string | ((rooms: Rooms) => string);

export const sayIn = (rooms: Rooms, what: Sayable): string => (typeof what === 'string' ? what : what(rooms));

export const room = <Words extends object>(name: string, words: Words): Room<Words> => ({ name, words });
