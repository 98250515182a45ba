// A room: the words of one part of the interface. English stands beside the part that says it; other languages arrive as a whole.

export interface Room<Words> {
  /** As the export is called, here and in every language. */
  readonly name: string;
  /** In English: sentences, and functions of what varies in them. */
  readonly words: Words;
}

/** What a translation of this room has to say: the same words, each a text or a function of the same things. */
export type WordsOf<R extends Room<unknown>> = R['words'];

export const room = <Words extends object>(name: string, words: Words): Room<Words> => ({ name, words });
