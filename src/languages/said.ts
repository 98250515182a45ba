// A sentence as data beside its English: which word of which room, and of what. So a fault that is found where no language is known
// (a worker, the chemistry) can be told in the reader's language where it is shown.

import type { Language } from './language';
import type { Room } from './room';

/** Plain data: it goes through messages between threads. */
export interface Said {
  readonly room: string;
  readonly word: string;
  /** What the word is a function of; empty where it is a text. */
  readonly values: readonly unknown[];
}

/** In English, for programmers and for readers of English; `said` where other languages have it too. An Error may be one. */
export interface Told {
  readonly message: string;
  readonly said?: Said | undefined;
}

/** A fault that is shown; `lang`: its message was made in this language already. */
export interface ShownFault extends Told {
  readonly lang?: Language;
}

/** A text may be a sentence that was told itself: it is said again within the other. */
export type Values<Word> = Word extends (...values: infer All) => string ? { [Key in keyof All]: string extends All[Key] ? All[Key] | Told : All[Key] } : [];

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && 'message' in value;

export function tell<Words extends object, Word extends keyof Words & string>(
  { name, words }: Room<Words>,
  word: Word,
  ...values: Values<Words[Word]>
): Told {
  return { message: phrase(words[word], values.map((value) => (isTold(value) ? value.message : value))), said: { room: name, word, values } };
}

/** A word of a room, as a text. */
export function phrase(word: unknown, values: readonly unknown[]): string {
  return typeof word === 'function' ? (word as (...all: readonly unknown[]) => string)(...values) : String(word);
}

type WordsOf = <Words extends object>(room: Room<Words>) => Words;

/** What was told in English, with the words of a language; undefined where there is English alone. */
export function sayAgain(wordsOf: WordsOf, { said }: Told): string | undefined {
  if (!said) return undefined;
  const word = wordsOf<Readonly<Record<string, unknown>>>({ name: said.room, words: {} })[said.word];
  return word === undefined ? undefined : phrase(word, said.values.map((value) => (isTold(value) ? sayAgain(wordsOf, value) ?? value.message : value)));
}

/** A fault outside of the chemistry. */
export class ToldError extends Error implements Told {
  override readonly name = 'ToldError';
  readonly said?: Said;

  constructor({ message, said }: Told, options?: ErrorOptions) {
    super(message, options);
    if (said) this.said = said;
  }
}

/** What was thrown, as plain data for the reader; undefined for what has no words. */
export function toldBy(error: unknown): Told | undefined {
  if (!(error instanceof Error)) return undefined;
  const { message, said }: Told = error;
  return { message, ...(said && { said }) };
}
