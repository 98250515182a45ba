// Checks a value against a JSON Schema (2020-12), as far as the schema of a story uses it; a keyword that it does not know is an error.
import type { Schema } from '../../src/content/stories/story-schema';

type Test = (value: unknown, argument: never, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: isList,
  object: isObject,
};
const always: Test = () => true;

const KEYWORDS: Readonly<Record<string, Test>> = {
  $schema: always,
  $defs: always,
  title: always,
  description: always,
  $ref: (value, path: string, _, root) => {
    const defs = root['$defs'];
    const name = path.replace('#/$defs/', '');
    return isObject(defs) && name in defs && conforms(value, defs[name] as Schema, root);
  },
  type: (value, type: string) => TYPES[type]?.(value) ?? false,
  enum: (value, values: readonly unknown[]) => values.includes(value),
  pattern: (value, pattern: string) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  maxLength: (value, longest: number) => typeof value !== 'string' || [...value].length <= longest,
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  minItems: (value, least: number) => !isList(value) || value.length >= least,
  maxItems: (value, most: number) => !isList(value) || value.length <= most,
  uniqueItems: (value) => !isList(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
  items: (value, items: Schema, _, root) => !isList(value) || value.every((item) => conforms(item, items, root)),
  properties: (value, properties: Readonly<Record<string, Schema>>, _, root) =>
    !isObject(value) || Object.entries(properties).every(([name, schema]) => !Object.hasOwn(value, name) || conforms(value[name], schema, root)),
  required: (value, names: readonly string[]) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  additionalProperties: (value, _: boolean, { properties }) => !isObject(value) || Object.keys(value).every((name) => isObject(properties) && Object.hasOwn(properties, name)),
  dependentRequired: (value, needs: Readonly<Record<string, readonly string[]>>) =>
    !isObject(value) || Object.entries(needs).every(([name, others]) => !Object.hasOwn(value, name) || others.every((other) => Object.hasOwn(value, other))),
  anyOf: (value, schemas: readonly Schema[], _, root) => schemas.some((schema) => conforms(value, schema, root)),
  not: (value, schema: Schema, _, root) => !conforms(value, schema, root),
};

export function conforms(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    const test = KEYWORDS[keyword];
    if (!test) throw new Error(`This checker does not know “${keyword}”.`);
    return test(value, argument as never, schema, root);
  });
}
