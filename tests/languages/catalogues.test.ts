// Every language says all that English says: the same words, functions of the same things, nothing empty, nothing left in English.
import { describe, expect, it } from 'vitest';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import type { Room } from '../../src/languages/room';
import * as rooms from '../../src/languages/rooms';
import { sourceFiles } from '../structure/source-files';

type Entry = readonly [path: string, value: unknown];

/** Every word with its path; lists and tables are opened. */
function entries(value: unknown, path: string): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
}

const ROOMS = Object.entries(rooms) as readonly (readonly [string, Room<object>])[];
const ENGLISH = new Map(ROOMS.flatMap(([name, { words }]) => entries(words, name)));

/** Braces name what is woven in. */
const parts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Names that are the same in every language. */
const SAME = new Set(['exporting.sizes.full-hd', 'settings.choices.surface.van-der-waals']);

/** A sentence, not a name or a sign: two words or more, one of them in small letters. */
const isSentence = (text: string) => /\p{L}\s+\p{Ll}{2}/u.test(text) || /\p{Ll}{2}\s+\p{L}/u.test(text);

const arity = (value: unknown) => (typeof value === 'function' ? value.length : undefined);

describe('rooms', () => {
  it('are each called as their export', () => {
    expect(ROOMS.map(([, { name }]) => name)).toEqual(ROOMS.map(([name]) => name));
  });

  it.each(['en', 'de', 'es'])('all stand in the list: %s', (language) => {
    const files = sourceFiles(`src/languages/${language}`).filter((file) => !file.endsWith('/index.ts'));
    expect(files.length).toBe(ROOMS.length);
  });

  it('say something in English', () => {
    expect([...ENGLISH].filter(([, value]) => typeof value !== 'function' && (typeof value !== 'string' || value.trim() === ''))).toEqual([]);
  });
});

describe.each([['German', german], ['Spanish', spanish]])('%s', (_, words) => {
  const spoken = new Map(entries(words, '').map(([path, value]) => [path.slice(1), value]));

  it('has the words of English and no others', () => {
    expect([...spoken.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('has functions of as many things', () => {
    const wrong = [...spoken].filter(([path, value]) => arity(value) !== arity(ENGLISH.get(path))).map(([path]) => path);
    expect(wrong).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect([...spoken].filter(([, value]) => typeof value === 'string' && value.trim() === '')).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const same = [...spoken].filter(([path, value]) => typeof value === 'string' && isSentence(value) && !SAME.has(path) && value === ENGLISH.get(path));
    expect(same).toEqual([]);
  });

  it('weaves the same things into its sentences', () => {
    const wrong = [...spoken].filter(([path, value]) => {
      const english = ENGLISH.get(path);
      return typeof value === 'string' && typeof english === 'string' && parts(value).join() !== parts(english).join();
    });
    expect(wrong).toEqual([]);
  });
});
