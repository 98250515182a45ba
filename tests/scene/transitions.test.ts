// One style going over into another, by numbers: sizes half way, nothing lost, nothing left behind, ended by what comes next.
import { describe, expect, it } from 'vitest';
import { REPRESENTATIONS, type RepresentationId } from '../../src/representations/registry';
import type { Drawing } from '../../src/representations/drawing';
import { morphDrawing } from '../../src/scene/morph-drawing';
import { createStage } from '../../src/scene/stage';
import { createTransitions } from '../../src/scene/transitions';
import { ESKETAMINE } from '../fixtures/esketamine';

const draw = (id: RepresentationId, hydrogens: 'all' | 'none' = 'all') => REPRESENTATIONS[id].draw(ESKETAMINE, { hydrogens });
const [balls, filled] = [draw('ball-and-stick'), draw('space-filling')];

describe('a drawing on its way to another', () => {
  it('begins as the one and ends as the other, whatever they are', () => {
    for (const from of Object.keys(REPRESENTATIONS) as RepresentationId[]) {
      for (const to of Object.keys(REPRESENTATIONS) as RepresentationId[]) {
        expect(morphDrawing(draw(from), draw(to), 0)).toEqual(draw(from));
        expect(morphDrawing(draw(from), draw(to), 1)).toEqual(draw(to));
      }
    }
  });

  it('has balls of half the way, and rods that thin out', () => {
    const half = morphDrawing(balls, filled, 0.5);
    filled.spheres.atoms.forEach((atom, row) => {
      const before = balls.spheres.atoms.indexOf(atom);
      const at = half.spheres.atoms.indexOf(atom);
      expect(half.spheres.radii[at]).toBeCloseTo(((balls.spheres.radii[before] ?? 0) + (filled.spheres.radii[row] ?? 0)) / 2, 5);
    });
    expect(half.cylinders.count).toBe(balls.cylinders.count);
    expect(half.cylinders.radii[0]).toBeCloseTo((balls.cylinders.radii[0] ?? 0) / 2, 5);
  });

  it('lets hydrogens that go shrink where they are', () => {
    const half = morphDrawing(balls, draw('ball-and-stick', 'none'), 0.75);
    const hydrogen = ESKETAMINE.atoms.findIndex(({ element }) => element === 'H');
    const [row, before] = [half.spheres.atoms.indexOf(hydrogen), balls.spheres.atoms.indexOf(hydrogen)];
    expect(half.spheres.radii[row]).toBeCloseTo((balls.spheres.radii[before] ?? 0) / 4, 5);
    expect(half.spheres.centers.slice(row * 3, row * 3 + 3)).toEqual(balls.spheres.centers.slice(before * 3, before * 3 + 3));
  });
});

const begun = () => {
  const stage = createStage();
  const transitions = createTransitions({} as HTMLCanvasElement, stage, () => {});
  const drawn: Drawing[] = [];
  transitions.morph(balls, filled, (drawing) => drawn.push(drawing));
  return { stage, transitions, drawn };
};

describe('a morph on a stage', () => {
  it('takes about a third of a second and then asks for nothing', () => {
    const { stage, transitions, drawn } = begun();
    let frames = 0;
    while (stage.step(1 / 60) && frames < 200) frames++;
    expect(frames).toBeGreaterThan(15);
    expect(frames).toBeLessThan(25);
    expect(drawn.at(-1)).toBe(filled);
    expect(transitions.isMorphing()).toBe(false);
    expect(stage.step(1 / 60)).toBe(false);
  });

  it('ends where another begins', () => {
    const { stage, transitions, drawn } = begun();
    stage.step(0.1);
    const back: Drawing[] = [];
    transitions.morph(drawn.at(-1) ?? balls, balls, (drawing) => back.push(drawing));
    const count = drawn.length;
    while (stage.step(0.05));
    expect(drawn).toHaveLength(count);
    expect(back.at(-1)).toBe(balls);
  });

  it('stops at once when motion is no longer wanted', () => {
    const { stage, transitions, drawn } = begun();
    transitions.cut();
    const count = drawn.length;
    expect(stage.step(0.05)).toBe(false);
    expect(drawn).toHaveLength(count);
  });
});
