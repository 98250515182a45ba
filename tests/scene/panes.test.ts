// Two panes of one view: the mirrored one by reflection, checked point by point.
import { describe, expect, it } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { framedPanes, mirroredPoint, panesOf } from '../../src/scene/panes';
import { createStage } from '../../src/scene/stage';
import { targetAt } from '../../src/scene/target-at';
import { projectPoint } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';

const SIZE = { width: 801, height: 600 };
const VIEW = { theta: 37, phi: 61, distance: 24, target: [1, -0.5, 2] } as const;
const POINTS = [[0, 0, 0], [2, 1, -3], [-1.5, 2.5, 0.7]] as const;

describe.each(['perspective', 'orthographic'] as const)('two panes in %s', (projection) => {
  it('are mirror images, left and right exchanged', () => {
    const [own, beside] = panesOf(VIEW, projection, SIZE, 'mirrored');
    for (const point of POINTS) {
      const seen = own && projectPoint(own.frame, point);
      const mirrored = beside && projectPoint(beside.frame, mirroredPoint(point));
      // The mirror stands in the middle of the canvas.
      expect((seen?.x ?? 0) + (mirrored?.x ?? 0) + (beside?.left ?? 0)).toBeCloseTo(SIZE.width, 9);
      expect(mirrored?.y).toBeCloseTo(seen?.y ?? Number.NaN, 9);
      expect(mirrored?.depth).toBeCloseTo(seen?.depth ?? Number.NaN, 9);
    }
  });

  it('are one and the same view where nothing is mirrored', () => {
    const [own, beside] = panesOf(VIEW, projection, SIZE, 'same');
    expect(beside?.frame).toEqual(own?.frame);
    expect([own?.left, beside?.left]).toEqual([0, 401]);
    expect(own?.frame.size).toEqual({ width: 400, height: 600 });
  });

  it('keep in a saved picture of any shape what they show', () => {
    const panes = panesOf(VIEW, projection, SIZE, 'mirrored');
    for (const [width, height] of [[1000, 300], [300, 1000]] as const) {
      const picture = framedPanes(panes, SIZE, width, height);
      expect(picture.size.width / picture.size.height).toBeCloseTo(width / height, 9);
      for (const pane of picture.panes) {
        expect(pane.frame.halfHeight / pane.frame.size.height).toBeCloseTo((panes[0]?.frame.halfHeight ?? 0) / SIZE.height, 9);
        expect(pane.frame.size.height).toBeGreaterThanOrEqual(SIZE.height - 1e-9);
      }
    }
  });
});

describe('a stage with two panes', () => {
  const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
  const mirror = { ...ESKETAMINE, atoms: ESKETAMINE.atoms.map((atom) => ({ ...atom, position: mirroredPoint(atom.position) })) };
  const beside = { molecule: mirror, drawing: REPRESENTATIONS['ball-and-stick'].draw(mirror), labels: [], camera: 'mirrored', selected: [] } as const;
  const input = { molecule: ESKETAMINE, drawing, projection: 'perspective', camera: undefined, spin: 0, reducedMotion: true } as const;

  it('stays mirrored through turns, shifts and zooms, and every atom is in its pane at first', () => {
    const stage = createStage();
    stage.resize(SIZE);
    stage.show({ ...input, beside });
    for (const { position } of ESKETAMINE.atoms) {
      const seen = projectPoint(stage.frame(), position);
      expect(seen?.x).toBeGreaterThan(0);
      expect(seen?.x).toBeLessThan(400);
    }
    for (const move of [() => stage.rotate(77, 20), () => stage.pan(30, -12), () => stage.zoom(1.7), () => stage.reset()]) {
      move();
      stage.step(1);
      const [own, other] = stage.panes();
      const at = ESKETAMINE.atoms[3]?.position ?? [0, 0, 0];
      const [seen, mirrored] = [own && projectPoint(own.frame, at), other && projectPoint(other.frame, mirroredPoint(at))];
      expect((seen?.x ?? 0) + (mirrored?.x ?? 0) + (other?.left ?? 0)).toBeCloseTo(SIZE.width, 6);
    }
  });

  it('comes back to the single view it had', () => {
    const stage = createStage();
    stage.resize(SIZE);
    stage.show(input);
    stage.rotate(40, 10);
    stage.step(1);
    const before = stage.frame();
    stage.show({ ...input, beside });
    expect(stage.frame().distance).toBeGreaterThan(before.distance);
    stage.show(input);
    expect(stage.frame()).toEqual(before);
  });

  it('keeps the camera while the same subject only changes its shape', () => {
    const stage = createStage();
    stage.resize(SIZE);
    stage.show({ ...input, subject: ESKETAMINE });
    stage.rotate(123, 0);
    stage.step(1);
    const pose = stage.pose();
    stage.show({ ...input, molecule: mirror, drawing: beside.drawing, subject: ESKETAMINE });
    expect(stage.pose()).toEqual(pose);
  });

  it('finds each atom in either pane, and says in which', () => {
    const stage = createStage();
    stage.resize(SIZE);
    stage.show({ ...input, beside });
    const chlorine = ESKETAMINE.atoms.findIndex(({ element }) => element === 'Cl');
    const seen = projectPoint(stage.frame(), ESKETAMINE.atoms[chlorine]?.position ?? [0, 0, 0]);
    const [x, y] = [seen?.x ?? 0, seen?.y ?? 0];
    const found = (at: number) => targetAt(stage.panes(), { molecule: ESKETAMINE, drawing, beside }, at, y, 0);
    expect(found(x)).toEqual({ kind: 'atom', index: chlorine });
    expect(found(SIZE.width - x)).toEqual({ kind: 'atom', index: chlorine, beside: true });
    expect(found(400.5)).toBeUndefined();
  });
});
