// What a field of a story's file must hold, each with the sentence that says so.

import { type Located, LineError } from './located-json';

type LocatedObject = Extract<Located, { kind: 'object' }>;

/** “one”, “two” */
export const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** An object with no other fields than these. `of`: what it is, “a step”. */
export function objectOf(value: Located, of: string, known: readonly string[]): LocatedObject {
  if (value.kind !== 'object') throw new LineError(value.line, `Here ${of} should stand, between “{” and “}”.`);
  for (const [name, { line }] of value.fields) {
    if (!known.includes(name)) throw new LineError(line, `There is no field “${name.slice(0, 40)}” in ${of}; it has ${quoted(known)}.`);
  }
  return value;
}

export function need({ fields, line }: LocatedObject, name: string, of: string): Located {
  const field = fields.get(name);
  if (!field) throw new LineError(line, `The field “${name}” is missing in ${of}.`);
  return field.value;
}

export const given = ({ fields }: LocatedObject, name: string): Located | undefined => fields.get(name)?.value;

/** Text of one paragraph. `longest` in characters. */
export function textOf(value: Located, what: string, longest: number): string {
  if (value.kind !== 'text') throw new LineError(value.line, `${what} must be a text in double quotation marks.`);
  const text = value.value.replace(/[ \t\r\n]+/g, ' ');
  if (text.trim() === '') throw new LineError(value.line, `${what} is empty.`);
  if (text.length > longest) throw new LineError(value.line, `${what} is too long: ${text.length} characters, where ${longest} is the most.`);
  return text;
}

export function listOf(value: Located, what: string, least: number, most: number): readonly Located[] {
  if (value.kind !== 'list') throw new LineError(value.line, `${what} must be a list between “[” and “]”.`);
  const { length } = value.items;
  if (length < least || length > most) {
    throw new LineError(value.line, `${what} must hold ${least === most ? least : `${least} to ${most}`}; here there ${length === 1 ? 'is' : 'are'} ${length === 0 ? 'none' : length}.`);
  }
  return value.items;
}

/** One of a closed list of ids. */
export function oneOf<T extends string>(value: Located, what: string, ids: readonly T[], hint = quoted(ids)): T {
  const text = textOf(value, what, 80);
  const found = ids.find((id) => id === text);
  if (found === undefined) throw new LineError(value.line, `${what} cannot be “${text}”; it takes ${hint}.`);
  return found;
}

/** No two alike; the later one is at fault. */
export function unlike(texts: readonly string[], at: readonly Located[], what: string): void {
  texts.forEach((text, index) => {
    if (texts.indexOf(text) < index) throw new LineError(at[index]?.line ?? 1, `${what} “${text.slice(0, 60)}” stands here a second time.`);
  });
}

export function numberOf(value: Located, what: string): number {
  if (value.kind !== 'number' || !Number.isFinite(value.value)) throw new LineError(value.line, `${what} must be a number.`);
  return value.value;
}

export function flagOf(value: Located, what: string): boolean {
  if (value.kind !== 'other' || value.value === null) throw new LineError(value.line, `${what} must be true or false.`);
  return value.value;
}
