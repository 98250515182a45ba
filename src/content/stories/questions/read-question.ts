// Reads a question of a story's file, of whichever kind, or says in which line it cannot be answered and why.

import { elementOf } from '../../../chemistry/elements';
import { storyFaults as faults } from '../../../languages/en/story-faults';
import { tell } from '../../../languages/said';
import type { StoryValue } from '../../../languages/story-things';
import { highlight } from '../../../options/highlight-kind';
import { type Located, LineError } from '../located-json';
import { sentencesOf } from '../read-sentences';
import { flagOf, given, listOf, need, numberOf, objectOf, oneOf, textOf, unlike } from '../story-fields';
import { GROUPS, LONGEST } from '../story-format';
import type { AtomQuestion, ChooseQuestion, CurveAxis, CurveQuestion, OrderQuestion, Question } from './question';
import { AXIS_FIELDS, LONGEST_UNIT, QUESTION_COUNTS, QUESTION_FIELDS, QUESTION_KINDS } from './question-format';

const OF = 'question';

type Fields = ReturnType<typeof objectOf>;
type Own<T extends Question> = Omit<T, 'kind' | 'prompt' | 'reason' | 'waits'>;

function textsOf(fields: Fields, name: 'choices' | 'items', what: 'choice' | 'item'): readonly string[] {
  const [least, most] = QUESTION_COUNTS[name];
  const items = listOf(need(fields, name, OF), { field: name }, least, most);
  const texts = items.map((item) => textOf(item, what, LONGEST.title));
  unlike(texts, items, 'text');
  return texts;
}

function chooseOf(fields: Fields): Own<ChooseQuestion> {
  const choices = textsOf(fields, 'choices', 'choice');
  const right = need(fields, 'answer', OF);
  const answer = right.kind === 'number' ? right.value : choices.indexOf(textOf(right, { field: 'answer' }, LONGEST.title));
  if (!Number.isInteger(answer) || choices[answer] === undefined) throw new LineError(right.line, tell(faults, 'noChoice'));
  return { choices, answer };
}

function checkTarget(value: Located, written: string): void {
  const target = highlight.read(written);
  if (target === undefined) throw new LineError(value.line, tell(faults, 'badTarget', written.slice(0, 40), highlight.expects.replaceAll('`', '')));
  const unknown = target.kind === 'group' ? target.ids.find((id) => !GROUPS.some((group) => group === id || group.endsWith(`-${id}`))) : undefined;
  if (unknown !== undefined) throw new LineError(value.line, tell(faults, 'noGroup', unknown, []));
}

function atomOf(fields: Fields): Own<AtomQuestion> {
  const [target, element] = [given(fields, 'target'), given(fields, 'element')];
  if (!target && !element) throw new LineError(fields.line, tell(faults, 'noTarget'));
  const written = target && textOf(target, { field: 'target' }, LONGEST.option);
  if (target && written !== undefined) checkTarget(target, written);
  const symbol = element && textOf(element, { field: 'element' }, 2);
  if (element && symbol !== undefined && elementOf(symbol) === undefined) throw new LineError(element.line, tell(faults, 'noElement', symbol));
  return {
    ...(written === undefined ? {} : { target: written }),
    ...(symbol === undefined ? {} : { element: symbol }),
    clue: textOf(need(fields, 'clue', OF), { field: 'clue' }, LONGEST.line),
  };
}

function orderOf(fields: Fields): Own<OrderQuestion> {
  const items = textsOf(fields, 'items', 'item');
  const ends = given(fields, 'ends');
  if (!ends) return { items };
  const [first = '', last = ''] = listOf(ends, { field: 'ends' }, ...QUESTION_COUNTS.ends).map((end) => textOf(end, 'end', LONGEST.title));
  return { items, ends: [first, last] };
}

function axisOf(value: Located, name: 'x' | 'y'): CurveAxis {
  const of = { axis: name };
  const axis = objectOf(value, of, name === 'x' ? AXIS_FIELDS : AXIS_FIELDS.filter((field) => field !== 'scale'));
  const [unit, scale] = [given(axis, 'unit'), given(axis, 'scale')];
  const [from, to] = [numberOf(need(axis, 'from', of), { field: 'from' }), numberOf(need(axis, 'to', of), { field: 'to' })];
  if (from >= to) throw new LineError(value.line, tell(faults, 'backwards', name));
  if (scale) oneOf(scale, { field: 'scale' }, ['log']);
  if (scale && from <= 0) throw new LineError(scale.line, tell(faults, 'logFromZero'));
  return {
    label: textOf(need(axis, 'label', of), { field: 'label' }, LONGEST.title),
    ...(unit ? { unit: textOf(unit, { field: 'unit' }, LONGEST_UNIT) } : {}),
    from,
    to,
    ...(scale ? { scale: 'log' as const } : {}),
  };
}

/** Each more than the one before, and on the axis. */
function checkPlaces(places: readonly number[], at: readonly Located[], { from, to }: CurveAxis, what: StoryValue): void {
  places.forEach((place, index) => {
    const line = at[index]?.line ?? 1;
    if (place < from || place > to) throw new LineError(line, tell(faults, 'beyond', what, place, from, to));
    if (place <= (places[index - 1] ?? -Infinity)) throw new LineError(line, tell(faults, 'notMore', what));
  });
}

function curveOf(fields: Fields): Own<CurveQuestion> {
  const [x, y] = [axisOf(need(fields, 'x', OF), 'x'), axisOf(need(fields, 'y', OF), 'y')];
  const places = listOf(need(fields, 'at', OF), { field: 'at' }, ...QUESTION_COUNTS.at);
  const at = places.map((place) => numberOf(place, 'place'));
  checkPlaces(at, places, x, 'place');
  const known = need(fields, 'curve', OF);
  const points = listOf(known, { field: 'curve' }, ...QUESTION_COUNTS.curve);
  const curve = points.map((point) => {
    const [one = 0, other = 0] = listOf(point, 'point', ...QUESTION_COUNTS.point).map((number) => numberOf(number, 'point'));
    if (other < y.from || other > y.to) throw new LineError(point.line, tell(faults, 'beyond', 'point', other, y.from, y.to));
    return [one, other] as const;
  });
  checkPlaces(curve.map(([place]) => place), points, x, 'point');
  if ((curve[0]?.[0] ?? 0) > (at[0] ?? 0) || (curve.at(-1)?.[0] ?? 0) < (at.at(-1) ?? 0)) throw new LineError(known.line, tell(faults, 'shortCurve'));
  const within = need(fields, 'tolerance', OF);
  const tolerance = numberOf(within, { field: 'tolerance' });
  if (tolerance <= 0) throw new LineError(within.line, tell(faults, 'noTolerance'));
  return { x, y, at, curve, tolerance };
}

export function readQuestion(value: Located, molecules: readonly string[]): Question {
  const written = value.kind === 'object' ? given(value, 'kind') : undefined;
  const kind = written ? oneOf(written, { field: 'kind' }, QUESTION_KINDS) : 'choose';
  const fields = objectOf(value, OF, QUESTION_FIELDS[kind]);
  const waits = given(fields, 'waits');
  const common = {
    prompt: textOf(need(fields, 'prompt', OF), { field: 'prompt' }, LONGEST.line),
    reason: sentencesOf(need(fields, 'reason', OF), { field: 'reason' }, molecules),
    ...(waits && !flagOf(waits, { field: 'waits' }) ? { waits: false as const } : {}),
  };
  if (kind === 'atom') return { kind, ...common, ...atomOf(fields) };
  if (kind === 'order') return { kind, ...common, ...orderOf(fields) };
  return kind === 'curve' ? { kind, ...common, ...curveOf(fields) } : { ...common, ...chooseOf(fields) };
}
