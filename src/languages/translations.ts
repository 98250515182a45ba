// What a translation is: the words of every room. A missing word is a type error in the language that misses it.

import type * as rooms from './rooms';

type Rooms = typeof rooms;

export type Translations = { readonly [Name in keyof Rooms]: Rooms[Name]['words'] };
