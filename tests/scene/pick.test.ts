// Rays against bodies whose answers are known from geometry.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { pick } from '../../src/scene/pick';
import { ballMesh } from '../fixtures/ball-mesh';
import { ESKETAMINE } from '../fixtures/esketamine';
import { lattice } from '../fixtures/lattice';
import { HYDROGEN_CHLORIDE, moleculeOf } from '../fixtures/molecule-of';

const EXACT = { slack: 0, lineReach: 0.1, perspective: false };
const down = (x: number, y: number): { origin: Vec3; direction: Vec3 } => ({ origin: [x, y, 50], direction: [0, 0, -1] });
const balls = REPRESENTATIONS['ball-and-stick'];

describe('picking', () => {
  const drawing = balls.draw(HYDROGEN_CHLORIDE);
  const hit = (x: number, y: number, reach = EXACT) => pick(HYDROGEN_CHLORIDE, drawing, down(x, y), reach);

  it('answers with the atom up to its outline', () => {
    expect(hit(0, 0.275)).toEqual({ kind: 'atom', index: 0 });
    expect(hit(0, 0.277)).toBeUndefined();
    expect(hit(1.2746 + 0.402, 0)).toEqual({ kind: 'atom', index: 1 });
    expect(hit(1.2746 + 0.403, 0)).toBeUndefined();
  });

  it('answers with the bond between the balls', () => {
    expect(hit(0.6, 0.114)).toEqual({ kind: 'bond', index: 0 });
    expect(hit(0.6, 0.116)).toBeUndefined();
  });

  it('widens every body by the slack of a finger', () => {
    expect(hit(0, 0.4, { ...EXACT, slack: 0.2 })).toEqual({ kind: 'atom', index: 0 });
    expect(hit(0, 0.5, { ...EXACT, slack: 0.2 })).toBeUndefined();
  });

  it('prefers what is nearer to the eye', () => {
    const two = moleculeOf([['C', 0, 0, 0], ['O', 0, 0, 5]]);
    expect(pick(two, balls.draw(two), down(0, 0), EXACT)).toEqual({ kind: 'atom', index: 1 });
    const behind = { origin: [0, 0, -50], direction: [0, 0, 1] } as const;
    expect(pick(two, balls.draw(two), behind, EXACT)).toEqual({ kind: 'atom', index: 0 });
  });

  it('sees nothing behind the eye', () => {
    expect(pick(HYDROGEN_CHLORIDE, drawing, { origin: [0, 0, 50], direction: [0, 0, 1] }, EXACT)).toBeUndefined();
  });

  it('hits a rod end-on, at its flat end', () => {
    const rods = balls.draw(moleculeOf([['C', 0, 0, 0], ['C', 0, 0, 3]], [[0, 1, 1]]));
    const onlyRod = { ...rods, spheres: { ...rods.spheres, count: 0 } };
    expect(pick(HYDROGEN_CHLORIDE, onlyRod, down(0.1, 0), EXACT)).toEqual({ kind: 'bond', index: 0 });
    expect(pick(HYDROGEN_CHLORIDE, onlyRod, down(0.12, 0), EXACT)).toBeUndefined();
  });

  it('answers on a wire with the atom near its ends and the bond in its middle', () => {
    const wires = REPRESENTATIONS.wireframe.draw(HYDROGEN_CHLORIDE);
    const on = (x: number, y: number) => pick(HYDROGEN_CHLORIDE, wires, down(x, y), EXACT);
    expect(on(0.1, 0.05)).toEqual({ kind: 'atom', index: 0 });
    expect(on(0.64, 0.05)).toEqual({ kind: 'bond', index: 0 });
    expect(on(1.2, -0.05)).toEqual({ kind: 'atom', index: 1 });
    expect(on(0.64, 0.11)).toBeUndefined();
  });

  it('widens the reach of a wire with distance in perspective', () => {
    const wires = REPRESENTATIONS.wireframe.draw(HYDROGEN_CHLORIDE);
    const reach = { slack: 0, lineReach: 0.002, perspective: true };
    expect(pick(HYDROGEN_CHLORIDE, wires, down(0.64, 0.09), reach)).toEqual({ kind: 'bond', index: 0 });
    expect(pick(HYDROGEN_CHLORIDE, wires, down(0.64, 0.11), reach)).toBeUndefined();
  });

  it('answers nothing for the circle of a ring, which also hides nothing that it does not cover', () => {
    const drawn = balls.draw(ESKETAMINE);
    const row = [...drawn.cylinders.bonds].indexOf(-1);
    const [x = 0, y = 0, z = 0] = drawn.cylinders.ends.slice(row * 6);
    const onlyCircle = { ...drawn, spheres: { ...drawn.spheres, count: 0 } };
    expect(pick(ESKETAMINE, onlyCircle, { origin: [x, y, z + 0.2], direction: [0, 0, -1] }, EXACT)).toBeUndefined();
  });

  it('finds every atom of esketamine from its own side', () => {
    const drawn = balls.draw(ESKETAMINE);
    const radii = drawn.spheres.radii;
    ESKETAMINE.atoms.forEach(({ position: [x, y, z] }, index) => {
      expect(pick(ESKETAMINE, drawn, { origin: [x, y, z + (radii[index] ?? 0) + 0.01], direction: [0, 0, -1] }, EXACT)).toEqual({ kind: 'atom', index });
    });
  });

  it('answers for an opaque surface with the atom that its face belongs to, out to its rim', () => {
    const mesh = ballMesh([0.64, 0, 0], 3, 'opaque', ([x]) => (x < 0.64 ? 0 : 1), 90);
    const at = (x: number) => pick(HYDROGEN_CHLORIDE, { ...drawing, meshes: [mesh] }, down(x, 0.013), EXACT);
    expect(at(-2.3)).toEqual({ kind: 'atom', index: 0 });
    expect(at(-0.2)).toEqual({ kind: 'atom', index: 0 });
    expect(at(1.2746)).toEqual({ kind: 'atom', index: 1 });
    expect(at(3.6)).toEqual({ kind: 'atom', index: 1 });
    expect(at(3.66)).toBeUndefined();
  });

  it('sees the inside of an opaque surface from within it only', () => {
    const mesh = ballMesh([0, 0, 0], 3, 'opaque', () => 1);
    expect(pick(HYDROGEN_CHLORIDE, { ...drawing, meshes: [mesh] }, { origin: [0, 0, 2.9], direction: [0, 0, -1] }, EXACT)).toEqual({ kind: 'atom', index: 0 });
    expect(pick(HYDROGEN_CHLORIDE, { ...drawing, meshes: [mesh] }, { origin: [0, 0, -9], direction: [0, 0, -1] }, EXACT)).toBeUndefined();
  });

  it.each(['translucent', 'mesh'] as const)('reaches through a %s surface to the atom inside', (look) => {
    const meshes = [ballMesh([0.64, 0, 0], 3, look, () => 1)];
    expect(pick(HYDROGEN_CHLORIDE, { ...drawing, meshes }, down(0, 0), EXACT)).toEqual({ kind: 'atom', index: 0 });
    expect(pick(HYDROGEN_CHLORIDE, { ...drawing, meshes }, down(-2, 0), EXACT)).toBeUndefined();
  });

  it('lets an opaque surface without atoms answer nothing and hide nothing', () => {
    const { atoms: _, ...bare } = ballMesh([0.64, 0, 0], 3, 'opaque');
    expect(pick(HYDROGEN_CHLORIDE, { ...drawing, meshes: [bare] }, down(0, 0), EXACT)).toEqual({ kind: 'atom', index: 0 });
  });

  it('finds one atom among 100 000', () => {
    const many = lattice(ESKETAMINE, 100_000);
    const drawn = balls.draw(many);
    const index = 54_321;
    const [x, y, z] = many.atoms[index]?.position ?? [0, 0, 0];
    expect(pick(many, drawn, { origin: [x, y, z + 0.6], direction: [0, 0, -1] }, EXACT)).toEqual({ kind: 'atom', index });
  });
});
