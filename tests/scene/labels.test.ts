// Labels on the screen: beside what they name, clear of each other, gone when it is hidden.
import { describe, expect, it } from 'vitest';
import { atomLabels } from '../../src/representations/atom-labels';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { shownAtoms } from '../../src/representations/shown-atoms';
import { facesOf, isCovered } from '../../src/scene/label-cover';
import { placeLabels, readyLabels } from '../../src/scene/label-place';
import { pixelsPerAngstrom, projectPoint, viewFrame } from '../../src/scene/view-frame';
import { ballMesh } from '../fixtures/ball-mesh';
import { ESKETAMINE } from '../fixtures/esketamine';
import { moleculeOf } from '../fixtures/molecule-of';

const SIZE = { width: 600, height: 600 };
const frameAt = (theta: number, phi = 90, projection: 'perspective' | 'orthographic' = 'perspective') =>
  viewFrame({ theta, phi, distance: 24, target: [0, 0, 0] }, projection, SIZE);

/** Two balls in a row, one behind the other at theta 0, side by side at theta 90. */
const ROW = moleculeOf([['C', 0, 0, 1.5], ['O', 0, 0, -1.5]]);
const ROW_BALLS = REPRESENTATIONS['ball-and-stick'].draw(ROW);
const BOX = { width: 14, height: 16 };

function placed(molecule: typeof ROW, representation: keyof typeof REPRESENTATIONS, frame: ReturnType<typeof frameAt>) {
  const drawing = REPRESENTATIONS[representation].draw(molecule);
  const shown = shownAtoms(molecule, 'all');
  const labels = readyLabels(molecule, drawing, atomLabels(molecule, { labels: 'element', palette: 'cpk', shown }));
  const places = placeLabels(drawing, frame, labels, labels.map(() => BOX));
  return { drawing, labels, places };
}

const sight = (atom: number) => ({ at: ROW.atoms[atom]?.position ?? ([0, 0, 0] as const), radius: 0.3, atoms: [atom], bonds: [] });

describe('sight', () => {
  it.each(['perspective', 'orthographic'] as const)('ends at the nearer of two balls, %s', (projection) => {
    expect([0, 1].map((atom) => isCovered(ROW_BALLS, frameAt(0, 90, projection), sight(atom)))).toEqual([false, true]);
    expect([0, 1].map((atom) => isCovered(ROW_BALLS, frameAt(180, 90, projection), sight(atom)))).toEqual([true, false]);
    expect([0, 1].map((atom) => isCovered(ROW_BALLS, frameAt(90, 90, projection), sight(atom)))).toEqual([false, false]);
  });

  it('ends at a rod of another bond, not at one of its own', () => {
    const cross = moleculeOf([['C', -1, 0, 2], ['C', 1, 0, 2], ['N', 0, 0, 0]], [[0, 1, 1]]);
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(cross);
    const nitrogen = { at: [0, 0, 0], radius: 0.3, atoms: [2], bonds: [] } as const;
    expect(isCovered(drawing, frameAt(0), nitrogen)).toBe(true);
    expect(isCovered(drawing, frameAt(0), { ...nitrogen, bonds: [0] })).toBe(false);
    expect(isCovered(drawing, frameAt(0, 60), nitrogen)).toBe(false);
  });
});

describe('places', () => {
  it.each([0, 40, 80, 120, 200, 290])('leave the ball free that they name, and each other, at %d°', (theta) => {
    const frame = frameAt(theta, 75);
    const { labels, places } = placed(ESKETAMINE, 'ball-and-stick', frame);
    const seen = places.flatMap(({ at }, index) => (at ? [{ at, label: labels[index] }] : []));
    expect(seen.length).toBeGreaterThan(12);
    for (const { at, label } of seen) {
      const point = label && projectPoint(frame, label.at);
      if (!label || !point) throw new Error('A label without a place is shown.');
      const radius = label.radius * pixelsPerAngstrom(frame, point.depth);
      const away = Math.hypot(Math.max(Math.abs(at.x - point.x) - BOX.width / 2, 0), Math.max(Math.abs(at.y - point.y) - BOX.height / 2, 0));
      expect(away).toBeGreaterThan(radius);
      expect(away).toBeLessThan(radius + 12);
    }
    const collisions = seen.flatMap((a, i) => seen.slice(i + 1).filter((b) => Math.abs(a.at.x - b.at.x) < BOX.width && Math.abs(a.at.y - b.at.y) < BOX.height));
    expect(collisions).toEqual([]);
  });

  it('lie opposite to the only bond', () => {
    const pair = moleculeOf([['C', 0, 0, 0], ['O', 1.2, 0, 0]], [[0, 1, 2]]);
    const frame = frameAt(0);
    const { places, labels } = placed(pair, 'sticks', frame);
    const [carbon, oxygen] = labels.map(({ at }) => projectPoint(frame, at));
    expect(places[0]?.at?.x).toBeLessThan(carbon?.x ?? 0);
    expect(places[0]?.at?.y).toBeCloseTo(carbon?.y ?? 0, 6);
    expect(places[1]?.at?.x).toBeGreaterThan(oxygen?.x ?? 0);
  });

  it('are on the face of a ball that fills its space, and hidden behind it', () => {
    const { places } = placed(ROW, 'space-filling', frameAt(0));
    expect(places[0]?.at).toEqual({ x: 300, y: 300 });
    expect(places[1]?.at).toBeUndefined();
  });

  it.each([['opaque', 2], ['translucent', 3]] as const)('on an %s surface are those of the atoms whose faces are seen', (look, count) => {
    // The hydrogen in the middle shows between ball and stick, and not between two carbons at their van der Waals radii.
    const three = moleculeOf([['C', -1, 0, 0.6], ['H', 0, 0, -0.6], ['C', 1, 0, 0.6]]);
    const drawing = facesOf(three, { ...REPRESENTATIONS['ball-and-stick'].draw(three), meshes: [ballMesh([0, 0, 0], 3, look)] });
    const labels = readyLabels(three, drawing, atomLabels(three, { labels: 'element', palette: 'cpk', shown: [true, true, true] }));
    const places = placeLabels(drawing, frameAt(0), labels, labels.map(() => BOX));
    expect(places.filter(({ at }) => at)).toHaveLength(count);
    if (look === 'opaque') expect(places[0]?.at?.x).toBeCloseTo(projectPoint(frameAt(0), [-1, 0, 0.6])?.x ?? 0, 6);
  });

  it('stay on their side while the molecule turns by a little', () => {
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
    const labels = readyLabels(ESKETAMINE, drawing, atomLabels(ESKETAMINE, { labels: 'number', palette: 'cpk', shown: shownAtoms(ESKETAMINE, 'all') }));
    const boxes = labels.map(() => BOX);
    let before = placeLabels(drawing, frameAt(0), labels, boxes);
    let changes = 0;
    for (let theta = 1; theta <= 60; theta++) {
      const now = placeLabels(drawing, frameAt(theta), labels, boxes, before);
      changes += now.filter(({ at, direction }, index) => at && before[index]?.at && direction !== before[index]?.direction).length;
      before = now;
    }
    // 32 labels through 60 frames: each moves to another side about once or twice, not in every frame.
    expect(changes).toBeLessThan(80);
  });

  it('hide nothing behind lines', () => {
    const { places } = placed(ESKETAMINE, 'wireframe', frameAt(0));
    expect(places.every(({ at }) => at !== undefined)).toBe(true);
  });
});
