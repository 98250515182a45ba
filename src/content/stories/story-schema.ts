// The JSON Schema of a story's file, for editors that complete and check while one writes. Made of the same tables that the reader of
// such a file follows, and published as story.schema.json; what no schema can say (an id twice, an answer that is no choice) the reader does.

import { OPTIONS } from '../../options/options';
import { PANEL_IDS, STANDING_IDS, STANDINGS } from '../panels';
import { questionSchema } from './questions/question-schema';
import { STEP_OPTIONS, type StepOption } from './story';
import { CONCEPTS, COUNTS, FIELDS, GROUPS, LONGEST, PART_KINDS, PARTS, RECEPTOR_VIEWS, SOURCE_ID, SOURCES, STEP_ID, TERMS } from './story-format';

type PartKind = (typeof PART_KINDS)[number];

/** A schema, or a part of one, as JSON. */
export type Schema = { readonly [Keyword in string]?: unknown };

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** Not only white space. */
const text = (longest: number, description?: string): Schema => ({ type: 'string', pattern: '\\S', maxLength: longest, ...(description ? { description } : {}) });
const ids = (values: readonly string[], description: string): Schema => ({ enum: values, description });
const list = (items: Schema, [minItems, maxItems]: readonly [number, number], isUnlike = false): Schema => ({ type: 'array', items, minItems, maxItems, ...(isUnlike ? { uniqueItems: true } : {}) });

/** No other fields than these. */
const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[], more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...more,
});

/** Options that take one of a few words say so; what the others take stands in their description. */
function optionSchema(name: StepOption, molecules: readonly string[]): Schema {
  const { kind, description } = OPTIONS[name];
  if (name === 'molecule' || name === 'compare') return ids(molecules, description);
  if (name === 'part') return { type: 'string', pattern: `^(${PARTS.join('|')})(,(${PARTS.join('|')})){0,15}$`, description };
  if (/^(`[a-z-]+` ?)+$/.test(kind.expects)) return ids([...kind.expects.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word), description);
  return { ...text(LONGEST.option), description: `${description} ${kind.expects[0]?.toUpperCase()}${kind.expects.slice(1)}.` };
}

function partSchemas(molecules: readonly string[]): Readonly<Record<PartKind, Schema>> {
  return {
    italic: text(LONGEST.sentence, 'Set in italics.'),
    group: ids(GROUPS, 'Lights this kind of group in the molecule.'),
    concept: ids(CONCEPTS, 'Gives the words the hue of a concept.'),
    molecule: ids(molecules, 'Shows a molecule of the library.'),
    compare: ids(molecules, 'Lays a molecule of the library beside the one shown.'),
    part: ids(PARTS, 'Lights a part of the NMDA receptor.'),
    receptor: ids(RECEPTOR_VIEWS, 'Shows the NMDA receptor around the molecule.'),
    term: ids(TERMS, 'Explains a word of the glossary.'),
    panel: { type: 'string', pattern: `^(${PANEL_IDS.join('|')})(\\.[a-z0-9-]+)?$`, description: 'Leads to a panel of the article.' },
  };
}

/** Strings stand for themselves; an object has a text and one thing that it does. */
function partSchema(molecules: readonly string[]): Schema {
  const said = { text: text(LONGEST.sentence) };
  const schemas = partSchemas(molecules);
  const objects = PART_KINDS.map((kind) => {
    if (kind === 'italic') return object({ italic: schemas.italic }, ['italic']);
    if (kind === 'group') return object({ ...said, group: schemas.group, or: list(schemas.group, COUNTS.or) }, ['text', 'group']);
    return object({ ...said, [kind]: schemas[kind] }, ['text', kind]);
  });
  return { anyOf: [text(LONGEST.sentence), ...objects] };
}

/** `molecules`: ids of the library. */
export function storySchema(molecules: readonly string[]): Schema {
  const anyText: Schema = { anyOf: [text(LONGEST.sentence), list(ref('part'), COUNTS.parts)] };
  const sources = list({ anyOf: [ids(SOURCES, 'A source of this page.'), { ...text(LONGEST.source, 'A source of your own, in full.'), not: { pattern: SOURCE_ID.source } }] }, COUNTS.sources, true);
  const standing = ids(STANDING_IDS, STANDING_IDS.map((id) => `${id}: ${STANDINGS[id].meaning}`).join(' '));
  const claim = object({ text: anyText, standing, sources }, ['text'], { dependentRequired: { standing: ['sources'], sources: ['standing'] } });
  const view = object(
    Object.fromEntries(STEP_OPTIONS.map((name) => [name, optionSchema(name, molecules)])),
    [],
    { not: { required: ['molecule', 'smiles'] } },
  );
  const step: Readonly<Record<(typeof FIELDS.step)[number], Schema>> = {
    id: { type: 'string', pattern: STEP_ID.source, maxLength: LONGEST.id, description: 'For links.' },
    title: text(LONGEST.title),
    notes: text(LONGEST.notes, 'For whoever presents the story: shown in the window of speaker notes alone.'),
    text: ref('sentences'),
    view: { anyOf: [{ type: 'string', description: 'The end of a link from “Share and export”.' }, view], description: 'What the picture shows; what is not named is at its default.' },
    question: questionSchema({ text, list, object }),
  };
  const story: Readonly<Record<(typeof FIELDS.story)[number], Schema>> = {
    title: text(LONGEST.title),
    summary: text(LONGEST.line, 'One sentence.'),
    steps: list(ref('step'), COUNTS.steps),
    $schema: { type: 'string' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A story of the ketamine viewer',
    ...object(story, ['title', 'steps']),
    $defs: {
      step: object(step, ['title', 'text']),
      sentences: { anyOf: [text(LONGEST.sentence), list(ref('sentence'), COUNTS.sentences)] },
      sentence: { anyOf: [text(LONGEST.sentence), list(ref('part'), COUNTS.parts), claim] },
      part: partSchema(molecules),
    },
  };
}
