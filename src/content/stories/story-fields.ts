// What a field of a story's file must hold, each with the sentence that says so.

import { storyFaults as faults } from '../../languages/en/story-faults';
import { tell } from '../../languages/said';
import type { StoryChoice, StoryObject, StoryTwin, StoryValue } from '../../languages/story-things';
import { type Located, LineError } from './located-json';

type LocatedObject = Extract<Located, { kind: 'object' }>;

/** An object with no other fields than these. */
export function objectOf(value: Located, of: StoryObject, known: readonly string[]): LocatedObject {
  if (value.kind !== 'object') throw new LineError(value.line, tell(faults, 'noObject', of));
  for (const [name, { line }] of value.fields) {
    if (!known.includes(name)) throw new LineError(line, tell(faults, 'noField', name.slice(0, 40), of, known));
  }
  return value;
}

export function need({ fields, line }: LocatedObject, name: string, of: StoryObject): Located {
  const field = fields.get(name);
  if (!field) throw new LineError(line, tell(faults, 'missing', name, of));
  return field.value;
}

export const given = ({ fields }: LocatedObject, name: string): Located | undefined => fields.get(name)?.value;

/** Text of one paragraph. `longest` in characters. */
export function textOf(value: Located, what: StoryValue, longest: number): string {
  if (value.kind !== 'text') throw new LineError(value.line, tell(faults, 'noText', what));
  const text = value.value.replace(/[ \t\r\n]+/g, ' ');
  if (text.trim() === '') throw new LineError(value.line, tell(faults, 'emptyText', what));
  if (text.length > longest) throw new LineError(value.line, tell(faults, 'tooLong', what, text.length, longest));
  return text;
}

export function listOf(value: Located, what: StoryValue, least: number, most: number): readonly Located[] {
  if (value.kind !== 'list') throw new LineError(value.line, tell(faults, 'noList', what));
  const { length } = value.items;
  if (length < least || length > most) throw new LineError(value.line, tell(faults, 'length', what, least, most, length));
  return value.items;
}

/** One of a closed list of ids. */
export function oneOf<T extends string>(value: Located, what: StoryValue, ids: readonly T[], takes: StoryChoice = ids): T {
  const text = textOf(value, what, 80);
  const found = ids.find((id) => id === text);
  if (found === undefined) throw new LineError(value.line, tell(faults, 'noneOf', what, text, takes));
  return found;
}

/** No two alike; the later one is at fault. */
export function unlike(texts: readonly string[], at: readonly Located[], what: StoryTwin): void {
  texts.forEach((text, index) => {
    if (texts.indexOf(text) < index) throw new LineError(at[index]?.line ?? 1, tell(faults, 'twice', what, text.slice(0, 60)));
  });
}

export function numberOf(value: Located, what: StoryValue): number {
  if (value.kind !== 'number' || !Number.isFinite(value.value)) throw new LineError(value.line, tell(faults, 'noNumber', what));
  return value.value;
}

export function flagOf(value: Located, what: StoryValue): boolean {
  if (value.kind !== 'other' || value.value === null) throw new LineError(value.line, tell(faults, 'noFlag', what));
  return value.value;
}
