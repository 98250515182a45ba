// The part of a story's JSON Schema that says what a question of each kind holds.

import type { Schema } from '../story-schema';
import type { QuestionKind } from './question';
import { AXIS_FIELDS, LONGEST_UNIT, QUESTION_COUNTS, QUESTION_FIELDS } from './question-format';
import { LONGEST } from '../story-format';

/** What schemas of texts, lists and objects are made with. */
interface Makers {
  readonly text: (longest: number, description?: string) => Schema;
  readonly list: (items: Schema, counts: readonly [number, number], isUnlike?: boolean) => Schema;
  readonly object: (properties: Readonly<Record<string, Schema>>, required: readonly string[], more?: Schema) => Schema;
}

const number = (description?: string): Schema => ({ type: 'number', ...(description === undefined ? {} : { description }) });

/** Fields that may be left out. */
const OPTIONAL: ReadonlySet<string> = new Set(['kind', 'waits', 'target', 'element', 'ends']);

export function questionSchema({ text, list, object }: Makers): Schema {
  const common = {
    prompt: text(LONGEST.line),
    reason: { $ref: '#/$defs/sentences' },
    waits: { type: 'boolean', description: 'false: what follows does not give the answer away, and stays legible.' },
  };
  const axis = (name: 'x' | 'y'): Schema => {
    const scale = name === 'x' ? { scale: { enum: ['log'], description: 'Equal lengths for equal factors.' } } : {};
    const fields: Readonly<Record<string, Schema>> = { label: text(LONGEST.title), unit: text(LONGEST_UNIT), from: number(), to: number(), ...scale };
    return object(Object.fromEntries(AXIS_FIELDS.flatMap((field) => (fields[field] ? [[field, fields[field]]] : []))), ['label', 'from', 'to']);
  };
  const kinds: Readonly<Record<QuestionKind, Readonly<Record<string, Schema>>>> = {
    choose: {
      choices: list(text(LONGEST.title), QUESTION_COUNTS.choices, true),
      answer: { anyOf: [text(LONGEST.title), { type: 'integer', minimum: 0, maximum: QUESTION_COUNTS.choices[1] - 1 }], description: 'The text of the right choice, or its place from 0.' },
    },
    atom: {
      target: { type: 'string', pattern: '^(group|smarts|atoms):\\S+$', maxLength: 208, description: 'As the option “highlight”: group:ketone, smarts:…, or atoms:3,4 (numbers from 1). Any atom of it is right.' },
      element: { type: 'string', pattern: '^[A-Z][a-z]?$', description: 'Only atoms of this element are right.' },
      clue: text(LONGEST.line, 'What tells the right atom from the others; shown after a wrong one.'),
    },
    order: {
      items: list(text(LONGEST.title), QUESTION_COUNTS.items, true),
      ends: { ...list(text(LONGEST.title), QUESTION_COUNTS.ends), description: 'What the first and the last place mean.' },
    },
    curve: {
      x: axis('x'),
      y: axis('y'),
      at: { ...list(number(), QUESTION_COUNTS.at), description: 'Where on x the reader sets a point; ascending.' },
      curve: { ...list(list(number(), QUESTION_COUNTS.point), QUESTION_COUNTS.curve), description: 'What is known: points [x, y], x ascending.' },
      tolerance: number('In units of y: so near is right.'),
    },
  };
  const schemaOf = (kind: QuestionKind): Schema => {
    const properties: Readonly<Record<string, Schema>> = { kind: { enum: [kind] }, ...common, ...kinds[kind] };
    const fields = QUESTION_FIELDS[kind].flatMap((field) => (properties[field] ? [[field, properties[field]] as const] : []));
    const required = QUESTION_FIELDS[kind].filter((field) => !OPTIONAL.has(field) || (field === 'kind' && kind !== 'choose'));
    return object(Object.fromEntries(fields), required, kind === 'atom' ? { anyOf: [{ required: ['target'] }, { required: ['element'] }] } : {});
  };
  return { anyOf: [schemaOf('choose'), schemaOf('atom'), schemaOf('order'), schemaOf('curve')] };
}
