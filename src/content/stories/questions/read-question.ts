// Reads a question of a story's file, of whichever kind, or says in which line it cannot be answered and why.

import { elementOf } from '../../../chemistry/elements';
import { highlight } from '../../../options/highlight-kind';
import { type Located, LineError } from '../located-json';
import { sentencesOf } from '../read-sentences';
import { flagOf, given, listOf, need, numberOf, objectOf, oneOf, textOf, unlike } from '../story-fields';
import { GROUPS, LONGEST } from '../story-format';
import type { AtomQuestion, ChooseQuestion, CurveAxis, CurveQuestion, OrderQuestion, Question } from './question';
import { AXIS_FIELDS, LONGEST_UNIT, QUESTION_COUNTS, QUESTION_FIELDS, QUESTION_KINDS } from './question-format';

const OF = 'a question';

type Fields = ReturnType<typeof objectOf>;
type Own<T extends Question> = Omit<T, 'kind' | 'prompt' | 'reason' | 'waits'>;

function textsOf(fields: Fields, name: 'choices' | 'items', what: string): readonly string[] {
  const [least, most] = QUESTION_COUNTS[name];
  const items = listOf(need(fields, name, OF), `“${name}”`, least, most);
  const texts = items.map((item) => textOf(item, what, LONGEST.title));
  unlike(texts, items, 'The text');
  return texts;
}

function chooseOf(fields: Fields): Own<ChooseQuestion> {
  const choices = textsOf(fields, 'choices', 'A choice');
  const right = need(fields, 'answer', OF);
  const answer = right.kind === 'number' ? right.value : choices.indexOf(textOf(right, '“answer”', LONGEST.title));
  if (!Number.isInteger(answer) || choices[answer] === undefined) throw new LineError(right.line, '“answer” is none of the choices. Write the text of the right one.');
  return { choices, answer };
}

function checkTarget(value: Located, written: string): void {
  const target = highlight.read(written);
  if (target === undefined) throw new LineError(value.line, `“target” cannot be “${written.slice(0, 40)}”; it takes ${highlight.expects}.`);
  const unknown = target.kind === 'group' ? target.ids.find((id) => !GROUPS.some((group) => group === id || group.endsWith(`-${id}`))) : undefined;
  if (unknown !== undefined) throw new LineError(value.line, `No kind of group is called “${unknown}”.`);
}

function atomOf(fields: Fields): Own<AtomQuestion> {
  const [target, element] = [given(fields, 'target'), given(fields, 'element')];
  if (!target && !element) throw new LineError(fields.line, 'A question for an atom needs a “target”, an “element”, or both.');
  const written = target && textOf(target, '“target”', LONGEST.option);
  if (target && written !== undefined) checkTarget(target, written);
  const symbol = element && textOf(element, '“element”', 2);
  if (element && symbol !== undefined && elementOf(symbol) === undefined) throw new LineError(element.line, `There is no element “${symbol}”.`);
  return {
    ...(written === undefined ? {} : { target: written }),
    ...(symbol === undefined ? {} : { element: symbol }),
    clue: textOf(need(fields, 'clue', OF), '“clue”', LONGEST.line),
  };
}

function orderOf(fields: Fields): Own<OrderQuestion> {
  const items = textsOf(fields, 'items', 'An item');
  const ends = given(fields, 'ends');
  if (!ends) return { items };
  const [first = '', last = ''] = listOf(ends, '“ends”', ...QUESTION_COUNTS.ends).map((end) => textOf(end, 'An end', LONGEST.title));
  return { items, ends: [first, last] };
}

function axisOf(value: Located, name: 'x' | 'y'): CurveAxis {
  const of = `the axis “${name}”`;
  const axis = objectOf(value, of, name === 'x' ? AXIS_FIELDS : AXIS_FIELDS.filter((field) => field !== 'scale'));
  const [unit, scale] = [given(axis, 'unit'), given(axis, 'scale')];
  const [from, to] = [numberOf(need(axis, 'from', of), '“from”'), numberOf(need(axis, 'to', of), '“to”')];
  if (from >= to) throw new LineError(value.line, `On ${of} “from” must be less than “to”.`);
  if (scale) oneOf(scale, '“scale”', ['log']);
  if (scale && from <= 0) throw new LineError(scale.line, 'A logarithmic axis begins above 0.');
  return {
    label: textOf(need(axis, 'label', of), '“label”', LONGEST.title),
    ...(unit ? { unit: textOf(unit, '“unit”', LONGEST_UNIT) } : {}),
    from,
    to,
    ...(scale ? { scale: 'log' as const } : {}),
  };
}

/** Each more than the one before, and on the axis. */
function checkPlaces(places: readonly number[], at: readonly Located[], { from, to }: CurveAxis, what: string): void {
  places.forEach((place, index) => {
    const line = at[index]?.line ?? 1;
    if (place < from || place > to) throw new LineError(line, `${what} lies beyond its axis: ${place}, where the axis goes from ${from} to ${to}.`);
    if (place <= (places[index - 1] ?? -Infinity)) throw new LineError(line, `${what} must be more than the one before it.`);
  });
}

function curveOf(fields: Fields): Own<CurveQuestion> {
  const [x, y] = [axisOf(need(fields, 'x', OF), 'x'), axisOf(need(fields, 'y', OF), 'y')];
  const places = listOf(need(fields, 'at', OF), '“at”', ...QUESTION_COUNTS.at);
  const at = places.map((place) => numberOf(place, 'A place of “at”'));
  checkPlaces(at, places, x, 'A place of “at”');
  const known = need(fields, 'curve', OF);
  const points = listOf(known, '“curve”', ...QUESTION_COUNTS.curve);
  const curve = points.map((point) => {
    const [one = 0, other = 0] = listOf(point, 'A point of “curve”', ...QUESTION_COUNTS.point).map((number) => numberOf(number, 'A point of “curve”'));
    if (other < y.from || other > y.to) throw new LineError(point.line, `A point of “curve” lies beyond its axis: ${other}, where the axis goes from ${y.from} to ${y.to}.`);
    return [one, other] as const;
  });
  checkPlaces(curve.map(([place]) => place), points, x, 'A point of “curve”');
  if ((curve[0]?.[0] ?? 0) > (at[0] ?? 0) || (curve.at(-1)?.[0] ?? 0) < (at.at(-1) ?? 0)) throw new LineError(known.line, '“curve” must reach from the first place of “at” to the last.');
  const within = need(fields, 'tolerance', OF);
  const tolerance = numberOf(within, '“tolerance”');
  if (tolerance <= 0) throw new LineError(within.line, '“tolerance” must be more than 0.');
  return { x, y, at, curve, tolerance };
}

export function readQuestion(value: Located, molecules: readonly string[]): Question {
  const written = value.kind === 'object' ? given(value, 'kind') : undefined;
  const kind = written ? oneOf(written, '“kind”', QUESTION_KINDS) : 'choose';
  const fields = objectOf(value, OF, QUESTION_FIELDS[kind]);
  const waits = given(fields, 'waits');
  const common = {
    prompt: textOf(need(fields, 'prompt', OF), '“prompt”', LONGEST.line),
    reason: sentencesOf(need(fields, 'reason', OF), '“reason”', molecules),
    ...(waits && !flagOf(waits, '“waits”') ? { waits: false as const } : {}),
  };
  if (kind === 'atom') return { kind, ...common, ...atomOf(fields) };
  if (kind === 'order') return { kind, ...common, ...orderOf(fields) };
  return kind === 'curve' ? { kind, ...common, ...curveOf(fields) } : { ...common, ...chooseOf(fields) };
}
