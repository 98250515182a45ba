// Makes every class of three an element of fiber's scenes, as its own <Canvas> does: the viewer itself names only the two it uses.
import { extend, type ConstructorRepresentation } from '@react-three/fiber';
import * as three from 'three';

const isClass = (entry: readonly [string, unknown]): entry is readonly [string, ConstructorRepresentation] => typeof entry[1] === 'function' && /^[A-Z]/.test(entry[0]);

export function extendThree(): void {
  const all: readonly (readonly [string, unknown])[] = Object.entries(three);
  extend(Object.fromEntries(all.filter(isClass)));
}
