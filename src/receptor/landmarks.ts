// Places that the figures give only through other figures: the sheet of the membrane, the gate, the agonists' sites. Picture frame, Å.

import type { Vec3 } from '../chemistry/molecule';
import { add, between, dot, scale, subtract, unit } from '../representations/vector';
import { type DomainFigure, DOMAINS } from './figures/domains';
import type { HelixFigure } from './figures/helix-figure';
import { HELICES } from './figures/helices';
import type { Chain } from './figures/source';
import { toPicture } from './picture-frame';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const heights = ({ ca }: HelixFigure) => ca.map(([, , z]) => z);

/**
 * The entry holds no lipid. The slab reaches from the mean height of the lower ends of M1 and M4, which stand against the membrane on
 * the outside of the bundle, to that of their upper ends: 33 Å, about what the oily core of a membrane measures. M3 leads on out of the
 * membrane, and M2 ends within it.
 */
export const MEMBRANE = membrane();

function membrane() {
  const outer = HELICES.filter(({ name }) => name === 'M1' || name === 'M4').map(heights);
  return { bottom: mean(outer.map((each) => Math.min(...each))), top: mean(outer.map((each) => Math.max(...each))) };
}

/** The middle of four neighbouring Cα, a little more than one turn, lies on the axis of a helix. */
export function helixAxis({ ca }: Pick<HelixFigure, 'ca'>): readonly Vec3[] {
  return ca.slice(3).map((_, index) => toPicture(scale(ca.slice(index, index + 4).reduce<Vec3>(add, [0, 0, 0]), 1 / 4)));
}

/** Where an axis passes a height, or its end nearest to it. */
function atHeight(axis: readonly Vec3[], height: number): Vec3 {
  const from = Math.max(0, axis.findIndex(([, y], index) => y <= height && (axis[index + 1]?.[1] ?? -Infinity) >= height));
  const [a = [0, 0, 0], b = a] = [axis[from], axis[from + 1]];
  return between(a, b, b[1] === a[1] ? 0 : Math.min(1, Math.max(0, (height - a[1]) / (b[1] - a[1]))));
}

/**
 * The gate: the height, to half an ångström, at which the axes of the four M3 helices stand nearest to the pore axis on average. That is
 * just above the Thr ring, where the helices cross; the figures do not say whether it is open.
 */
export const GATE = gate();

function gate() {
  const axes = HELICES.filter(({ name }) => name === 'M3').map(helixAxis);
  const candidates = Array.from({ length: 41 }, (_, index) => 4 + index / 2);
  const radii = candidates.map((height) => mean(axes.map((axis) => Math.hypot(atHeight(axis, height)[0], atHeight(axis, height)[2]))));
  const radius = Math.min(...radii);
  return { height: candidates[radii.indexOf(radius)] ?? 0, /** Å, from the pore axis to the axes of the helices. */ radius };
}

export interface Site {
  readonly chain: Chain;
  readonly agonist: 'glycine' | 'glutamate';
  /** On the skin of the domain, where it faces away from the pore. */
  readonly at: Vec3;
  /** Unit vector away from the domain. */
  readonly outward: Vec3;
}

/** Where the skin of a domain faces away from the pore, and the unit vector out of it. */
export function outermost({ centre, semiAxes, axes }: DomainFigure): Pick<Site, 'at' | 'outward'> {
  const middle = toPicture(centre);
  const away = unit([middle[0], 0, middle[2]]);
  const directions = axes.map((axis) => unit(toPicture(axis)));
  const shares = directions.map((axis, index) => dot(axis, away) / (semiAxes[index] ?? 1));
  const at = add(middle, scale(away, 1 / Math.hypot(...shares)));
  const normal = directions.reduce<Vec3>((sum, axis, index) => add(sum, scale(axis, dot(axis, subtract(at, middle)) / (semiAxes[index] ?? 1) ** 2)), [0, 0, 0]);
  return { at, outward: unit(normal) };
}

/** The entry does not model the agonists: each site stands for its whole domain, marked where a reader can see it. */
export const SITES: readonly Site[] = DOMAINS.filter(({ domain }) => domain === 'LBD').map((figure) => {
  const { at, outward } = outermost(figure);
  return { chain: figure.chain, agonist: figure.chain === 'A' || figure.chain === 'C' ? 'glycine' : 'glutamate', at, outward };
});
