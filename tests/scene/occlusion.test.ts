// What shades what: lists for small drawings, sums for large ones.
import { describe, expect, it } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { occlusionOf } from '../../src/scene/occlusion';
import { ESKETAMINE } from '../fixtures/esketamine';
import { lattice } from '../fixtures/lattice';
import { HYDROGEN_CHLORIDE, moleculeOf } from '../fixtures/molecule-of';

describe('occlusion', () => {
  it('lists for each body the others, balls with their radius and rods with a negative one', () => {
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(HYDROGEN_CHLORIDE);
    const { bodies, sphereLists, cylinderLists } = occlusionOf(drawing);
    expect([...sphereLists]).toEqual([0, 2, 2, 2]);
    expect([...cylinderLists]).toEqual([4, 2]);
    const of = (first: number, count: number) =>
      Array.from({ length: count }, (_, i) => Math.round((bodies[(first + i) * 8 + 3] ?? 0) * 1e4) / 1e4).sort((a, b) => a - b);
    expect(of(0, 2)).toEqual([-0.115, 0.4025]);
    expect(of(2, 2)).toEqual([-0.115, 0.276]);
    expect(of(4, 2)).toEqual([0.276, 0.4025]);
  });

  it('leaves an atom alone in full light', () => {
    const { sphereLists, sphereShade } = occlusionOf(REPRESENTATIONS['space-filling'].draw(moleculeOf([['Mg', 0, 0, 0]])));
    expect([...sphereLists, ...sphereShade]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('never lets decoration cast shade', () => {
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
    const { bodies, sphereLists } = occlusionOf(drawing);
    const circle = Math.fround(0.05);
    expect(sphereLists.length).toBe(64);
    expect(Array.from({ length: bodies.length / 8 }, (_, i) => bodies[i * 8 + 3])).not.toContain(-circle);
  });

  it('shades atoms inside a large body more than those at its corner, and the corner from inside', () => {
    const many = lattice(ESKETAMINE, 4_000);
    const drawing = REPRESENTATIONS['space-filling'].draw(many);
    const { sphereShade, sphereLists } = occlusionOf(drawing);
    expect(sphereLists.every((value) => value === 0)).toBe(true);
    const reach = (atom: number) => Math.hypot(...(many.atoms[atom]?.position ?? []));
    const order = many.atoms.map((_, atom) => atom).sort((a, b) => reach(a) - reach(b));
    const mean = (atoms: readonly number[]) => atoms.reduce((sum, atom) => sum + (sphereShade[atom * 4 + 3] ?? 0), 0) / atoms.length;
    expect(mean(order.slice(0, 200))).toBeGreaterThan(1.15 * mean(order.slice(-200)));
    const outward = order.slice(-50).map((atom) => (many.atoms[atom]?.position ?? [0, 0, 0]).reduce((sum, value, axis) => sum + value * (sphereShade[atom * 4 + axis] ?? 0), 0));
    expect(outward.filter((value) => value < 0).length).toBeGreaterThan(40);
  });

  it('is worked out once for a drawing, however often its scene is built', () => {
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(HYDROGEN_CHLORIDE);
    expect(occlusionOf(drawing)).toBe(occlusionOf(drawing));
  });
});
