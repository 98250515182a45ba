// SVG as plain data, and its one way to text: everything that is not markup is escaped here.

export interface SvgElement {
  readonly tag: string;
  /** Names as SVG spells them (`stroke-width`); values are text already. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Strings are text, never markup. */
  readonly children: readonly (SvgElement | string)[];
}

export function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  const written = Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? svgNumber(value) : value]);
  return { tag, attributes: Object.fromEntries(written) as Record<string, string>, children };
}

/** Two decimals, a hundredth of a pixel, unless more are asked for; never `-0`, an exponent or NaN. */
export function svgNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`A picture cannot hold the number ${value}.`);
  // Larger ones would be written with an exponent.
  if (Math.abs(value) > 1e15) return value.toFixed(0);
  return String(Math.round(value * 10 ** decimals) / 10 ** decimals);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 allows in a document; a control character or half a surrogate pair makes the whole file unreadable. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string) => text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const NAME = /^[A-Za-z_][\w.:-]*$/;

function checkedName(name: string): string {
  if (!NAME.test(name)) throw new RangeError('An SVG element or attribute has a name that XML does not allow.');
  return name;
}

export function serializeSvg({ tag, attributes, children }: SvgElement): string {
  const name = checkedName(tag);
  const written = Object.entries(attributes).map(([key, value]) => ` ${checkedName(key)}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : serializeSvg(child)));
  return `${start}>${inside.join('')}</${name}>`;
}
