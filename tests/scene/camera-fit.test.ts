// The first distance: everything inside the frame, and the frame well used, whatever its shape.
import { describe, expect, it } from 'vitest';
import { REPRESENTATIONS, type RepresentationId } from '../../src/representations/registry';
import { bestView } from '../../src/representations/best-view';
import { extentOf, fitCamera } from '../../src/scene/camera-fit';
import { pixelsPerAngstrom, projectPoint, viewFrame } from '../../src/scene/view-frame';
import { ballMesh } from '../fixtures/ball-mesh';
import { ESKETAMINE } from '../fixtures/esketamine';
import { moleculeOf } from '../fixtures/molecule-of';

const SIZES = [[800, 600], [1600, 500], [360, 640], [300, 300]] as const;
const IDS = Object.keys(REPRESENTATIONS) as RepresentationId[];

/** Free shares of the frame: left, right, top, bottom. */
function margins(id: RepresentationId, width: number, height: number, theta: number, phi: number, covered = { top: 0, bottom: 0 }) {
  const extent = extentOf(REPRESENTATIONS[id].draw(ESKETAMINE));
  const frame = viewFrame({ theta, phi, ...fitCamera(extent, theta, phi, { width, height }, covered) }, 'perspective', { width, height });
  const edges = { left: 1, right: 1, top: 1, bottom: 1 };
  for (let index = 0; index < extent.balls.length; index += 4) {
    const [x = 0, y = 0, z = 0, r = 0] = extent.balls.slice(index, index + 4);
    const seen = projectPoint(frame, [x, y, z]);
    if (!seen) throw new Error('A ball lies behind the eye.');
    const reach = r * pixelsPerAngstrom(frame, seen.depth);
    edges.left = Math.min(edges.left, (seen.x - reach) / width);
    edges.right = Math.min(edges.right, (width - seen.x - reach) / width);
    edges.top = Math.min(edges.top, (seen.y - reach) / height);
    edges.bottom = Math.min(edges.bottom, (height - seen.y - reach) / height);
  }
  return edges;
}

describe.each(IDS)('fit of %s', (id) => {
  it.each(SIZES)('leaves a margin on every side of %d x %d', (width, height) => {
    const { theta, phi } = bestView(ESKETAMINE);
    const edges = margins(id, width, height, theta, phi);
    for (const edge of Object.values(edges)) {
      expect(edge).toBeGreaterThan(0.05);
    }
    expect(Math.abs(edges.left - edges.right)).toBeLessThan(0.03);
    expect(Math.abs(edges.top - edges.bottom)).toBeLessThan(0.03);
  });

  it.each([[390, 380], [320, 320], [800, 868]])('keeps clear of what covers the top and the bottom of %d x %d', (width, height) => {
    const { theta, phi } = bestView(ESKETAMINE);
    const { top, bottom } = margins(id, width, height, theta, phi, { top: 68, bottom: 84 });
    expect(top * height).toBeGreaterThan(67);
    expect(bottom * height).toBeGreaterThan(83);
  });

  it('uses the frame: the tighter direction has little to spare', () => {
    const { theta, phi } = bestView(ESKETAMINE);
    const { left, right, top, bottom } = margins(id, 800, 600, theta, phi);
    expect(Math.min(left + right, top + bottom)).toBeLessThan(0.26);
  });
});

describe('extent', () => {
  it('of two balls is the sphere around both', () => {
    const { center, radius } = extentOf(REPRESENTATIONS['space-filling'].draw(moleculeOf([['H', 0, 0, 0], ['H', 6, 0, 0]])));
    expect(center[0]).toBeCloseTo(3, 1);
    expect(radius).toBeGreaterThanOrEqual(4.2);
    expect(radius).toBeLessThan(4.2 * 1.03);
  });

  it('of one ion is never so small that the camera would stand inside it', () => {
    const extent = extentOf(REPRESENTATIONS['ball-and-stick'].draw(moleculeOf([['Mg', 5, 5, 5]])));
    const { distance, target } = fitCamera(extent, 0, 90, { width: 400, height: 300 });
    expect(target).toEqual([5, 5, 5]);
    expect(distance).toBeGreaterThan(2);
  });

  it('of a surface is that of its farthest points, to a fiftieth', () => {
    const inside = REPRESENTATIONS['ball-and-stick'].draw(moleculeOf([['C', 1, 2, 3]]));
    for (const look of ['opaque', 'translucent', 'mesh'] as const) {
      const { center, radius } = extentOf({ ...inside, meshes: [ballMesh([1, 2, 3], 6, look, undefined, 60)] });
      center.forEach((value, axis) => expect(value).toBeCloseTo(axis + 1, 0));
      expect(radius).toBeGreaterThan(6 * 0.98);
      expect(radius).toBeLessThan(6 * 1.02);
    }
  });

  it('of a surface keeps all of it in the frame, whatever its side', () => {
    const mesh = ballMesh([0, 0, 0], 1, 'translucent');
    // Long, flat and askew, so that its ends lie in no axis.
    for (let at = 0; at < mesh.positions.length; at += 3) {
      const [x = 0, y = 0, z = 0] = mesh.positions.slice(at, at + 3);
      mesh.positions.set([5 * x + 3 * y, 5 * x - 3 * y, 1.5 * z + 2 * x], at);
    }
    const extent = extentOf({ ...REPRESENTATIONS.sticks.draw(moleculeOf([['C', 0, 0, 0]])), meshes: [mesh] });
    for (const [theta, phi] of [[0, 90], [45, 60], [200, 20], [310, 130]] as const) {
      for (const [width, height] of SIZES) {
        const frame = viewFrame({ theta, phi, ...fitCamera(extent, theta, phi, { width, height }) }, 'perspective', { width, height });
        for (let at = 0; at < mesh.positions.length; at += 3) {
          const [x = 0, y = 0, z = 0] = mesh.positions.slice(at, at + 3);
          const seen = projectPoint(frame, [x, y, z]);
          expect(Math.min(seen?.x ?? -1, width - (seen?.x ?? -1)) / width).toBeGreaterThan(0.05);
          expect(Math.min(seen?.y ?? -1, height - (seen?.y ?? -1)) / height).toBeGreaterThan(0.05);
        }
      }
    }
  });

  it('of nothing still gives a camera', () => {
    expect(fitCamera(extentOf(REPRESENTATIONS.sticks.draw(moleculeOf([]))), 0, 90, { width: 4, height: 3 }).distance).toBeGreaterThan(0);
  });
});

describe('best view', () => {
  it('looks at a flat molecule from above its plane, not along it', () => {
    const { theta, phi } = bestView(moleculeOf([['C', 0, 0, 0], ['C', 1.4, 0, 0], ['C', 2.1, 0, 1.2], ['C', 1.4, 0, 2.4], ['C', 0, 0, 2.4], ['C', -0.7, 0, 1.2]]));
    expect(Math.abs(phi - 90)).toBeGreaterThanOrEqual(40);
    expect(Number.isFinite(theta)).toBe(true);
  });

  it('shows chlorine, oxygen and nitrogen of esketamine unhidden', () => {
    const { theta, phi } = bestView(ESKETAMINE);
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
    const frame = viewFrame({ theta, phi, ...fitCamera(extentOf(drawing), theta, phi, { width: 800, height: 600 }) }, 'perspective', { width: 800, height: 600 });
    const spots = ESKETAMINE.atoms.map(({ element, position }) => ({ element, seen: projectPoint(frame, position) }));
    for (const { element, seen } of spots.filter((spot) => ['Cl', 'O', 'N'].includes(spot.element))) {
      const before = spots.filter((other) => other.seen && seen && other.seen.depth < seen.depth && Math.hypot(other.seen.x - seen.x, other.seen.y - seen.y) < 12);
      expect(before, element).toEqual([]);
    }
  });

  it('is mirrored for the mirror image', () => {
    const mirror = { ...ESKETAMINE, atoms: ESKETAMINE.atoms.map((atom) => ({ ...atom, position: [-atom.position[0], atom.position[1], atom.position[2]] as const })) };
    const [one, other] = [bestView(ESKETAMINE), bestView(mirror)];
    expect(other.phi).toBe(one.phi);
    expect(Math.cos(((one.theta + other.theta) * Math.PI) / 180)).toBeCloseTo(1, 6);
  });
});
