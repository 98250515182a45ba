// What stands around the molecule, as numbers: rays, names that keep apart, round lengths, and what a file holds of it.
import { describe, expect, it } from 'vitest';
import { partDrawing } from '../../src/scene/around/part-drawing';
import { partAt } from '../../src/scene/around/part-hit';
import { namedParts, placeParts } from '../../src/scene/around/part-places';
import { barLength, barWords } from '../../src/representations/scale-bar';
import { seenDrawing } from '../../src/scene/around/seen-drawing';
import { pixelsPerAngstrom, projectPoint, viewFrame } from '../../src/scene/view-frame';
import { LAYERS, PARTS, surroundings } from '../fixtures/surroundings';

const SIZE = { width: 800, height: 600 };
const frame = viewFrame({ theta: 0, phi: 90, distance: 300, target: [0, 0, 0] }, 'perspective', SIZE);
/** Both layers are whole here. */
const SCALE = 60;
const at = (place: readonly [number, number, number], cut?: number, slack = 0) => {
  const point = projectPoint(frame, place) ?? { x: -1, y: -1 };
  return partAt(surroundings(cut), frame, SCALE, point.x, point.y, slack);
};

describe('the part under the pointer', () => {
  it('is the nearest body, with the place where it is met', () => {
    expect(at([0, 10, 0])).toMatchObject({ part: PARTS.solid, opacity: 1 });
    expect(at([0, 10, 0])?.at[2]).toBeCloseTo(30, 0);
    expect(at([60, 10, 0])?.part).toBe(PARTS.glass);
    expect(at([0, 60, 0])).toBeUndefined();
  });

  it('is behind what is cut away, and is not what is gone', () => {
    expect(at([12, 1, 0], 0)?.part).toBe(PARTS.right);
    expect(at([12, 1, 0], 0)?.at[2]).toBeCloseTo(0, 5);
    expect(at([0, 0, 12], 0)?.part).not.toBe(PARTS.front);
    expect(at([-12, 8, 0], 0)?.part).toBe(PARTS.rod);
    // The rod is 2 Å thick.
    expect(at([-13.5, 8, 0], 0)?.part).toBe(PARTS.solid);
    expect(at([20, 25, 0], 0)?.part).toBe(PARTS.solid);
  });

  it('is not of a layer that is nearly gone', () => {
    const near = { ...surroundings(), layers: LAYERS.slice(0, 1) };
    expect(partAt(near, frame, 30, 400, 280)?.part).toBe(PARTS.solid);
    expect(partAt(near, frame, 24, 400, 280)).toBeUndefined();
  });

  it('is widened for fingers', () => {
    const point = projectPoint(frame, [12, -3.4, 0]) ?? { x: 0, y: 0 };
    const alone = { ...surroundings(0), layers: LAYERS.slice(1) };
    expect(partAt(alone, frame, SCALE, point.x, point.y)).toBeUndefined();
    expect(partAt(alone, frame, SCALE, point.x, point.y, 10)?.part).toBe(PARTS.right);
  });
});

describe('names of parts', () => {
  const around = surroundings();
  const parts = namedParts(around);
  const boxes = parts.map(() => ({ width: 90, height: 16 }));
  const place = (cut?: number, scale = SCALE, size = SIZE, covered = { top: 0, bottom: 0 }) => {
    const seen = viewFrame({ theta: 0, phi: 90, distance: 300, target: [0, 0, 0] }, 'perspective', size);
    return placeParts(surroundings(cut), seen, scale, parts, boxes, covered);
  };
  const shown = (places: ReturnType<typeof placeParts>) => parts.flatMap(({ label }, index) => (places[index]?.at ? [label.text] : []));

  it('leave out the later of two that would overlap, and none lies on another', () => {
    const places = place();
    expect(shown(places)).toContain('solid body');
    expect(shown(places)).not.toContain('over the solid body');
    const spots = places.flatMap(({ at: spot }) => (spot ? [spot] : []));
    expect(spots.length).toBeGreaterThan(3);
    for (const [index, a] of spots.entries()) for (const b of spots.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 90 || Math.abs(a.y - b.y) >= 16).toBe(true);
  });

  it('fade with their layer and go with what is cut away', () => {
    const half = place(undefined, Math.sqrt(20 * 40), { width: 1600, height: 600 });
    expect(half[parts.findIndex(({ label }) => label.text === 'glass body')]?.opacity).toBeCloseTo(0.5, 5);
    expect(shown(place(undefined, 7))).not.toContain('solid body');
    expect(shown(place(0))).not.toContain('part 1');
    expect(shown(place())).toContain('part 1');
  });

  it('stay in the frame and clear of what covers it', () => {
    for (const { at: spot } of place(undefined, SCALE, { width: 320, height: 300 }, { top: 60, bottom: 80 })) {
      if (!spot) continue;
      expect(Math.abs(spot.x - 160)).toBeLessThanOrEqual(160 - 45);
      expect(spot.y).toBeGreaterThan(60);
      expect(spot.y).toBeLessThan(220);
    }
  });

  it('leave the molecule in sight where the frame is narrow: only the two most important may stand on its middle', () => {
    const spots = [[0, 0], [0, 2.4], [0, -2.4], [1, 3.6], [-1, -3.6], [0, 1.2]] as const;
    const labels = spots.map(([x, y], index) => ({ key: `near ${index}`, text: `near ${index}`, kind: 'part' as const, at: [x, y, 0] as const, atoms: [], around: [], radius: 0.3 }));
    const [, pore] = LAYERS;
    const near = { ...surroundings(), layers: pore ? [{ ...pore, labels }] : [] };
    const onMiddle = (width: number) => {
      const seen = viewFrame({ theta: 0, phi: 90, distance: 60, target: [0, 0, 0] }, 'perspective', { width, height: 400 });
      const named = namedParts(near);
      const middle = 3 * pixelsPerAngstrom(seen, 60);
      const places = placeParts(near, seen, 12, named, named.map(() => ({ width: 90, height: 16 })), { top: 0, bottom: 0 });
      return places.filter(({ at: spot }) => spot && Math.abs(spot.x - width / 2) < middle + 45 && Math.abs(spot.y - 200) < middle + 8).length;
    };
    expect(onMiddle(390)).toBe(2);
    expect(onMiddle(800)).toBeGreaterThan(2);
  });
});

it('bars are 1, 2 or 5 times a power of ten and as long as they say', () => {
  for (let perAngstrom = 0.3; perAngstrom < 200; perAngstrom *= 1.3) {
    const { angstrom, pixels } = barLength(perAngstrom);
    expect(pixels).toBeCloseTo(angstrom * perAngstrom, 9);
    expect(pixels).toBeLessThanOrEqual(132.001);
    expect(pixels).toBeGreaterThan(132 / 2.5 - 0.001);
    expect(barWords({ angstrom, pixels })).toMatch(/^(0\.[125]|[125]0*) Å$/);
  }
});

it('a part is taken out of a layer with its balls, rods and triangles', () => {
  expect(LAYERS[1] && partDrawing(LAYERS[1].drawing, [PARTS.rod, PARTS.left])).toMatchObject({ spheres: { count: 1 }, cylinders: { count: 1 }, lines: { count: 0 }, meshes: [] });
  expect(LAYERS[0] && partDrawing(LAYERS[0].drawing, [PARTS.glass])?.meshes).toHaveLength(1);
  expect(LAYERS[0] && partDrawing(LAYERS[0].drawing, [PARTS.rod])).toBeUndefined();
});

describe('what a file holds', () => {
  it('is what is seen at the scale, without the front that is cut away, and no atom', () => {
    const all = seenDrawing(surroundings(), frame, SCALE);
    expect(all?.spheres.count).toBe(4);
    expect(all?.meshes).toHaveLength(2);
    expect([...(all?.spheres.atoms ?? [])]).toEqual([-1, -1, -1, -1]);
    const open = seenDrawing(surroundings(0), frame, SCALE);
    expect(open?.spheres.count).toBe(3);
    expect(Math.max(...(open?.meshes?.flatMap(({ positions, indices }) => [...indices].map((vertex) => positions[3 * vertex + 2] ?? 0)) ?? []))).toBeCloseTo(0, 4);
    expect(seenDrawing(surroundings(), frame, 10)?.meshes).toBeUndefined();
    expect(seenDrawing(surroundings(), frame, 3)).toBeUndefined();
  });
});
