// From the whole to the molecule: where the middle lies at each scale, what is seen there, how the front is opened.
import { describe, expect, it, vi } from 'vitest';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import type { Surroundings } from '../../src/representations/surroundings';
import { cutPlane } from '../../src/scene/cut-plane';
import { journeyPoint, seenShare } from '../../src/scene/journey';
import { boundsOf } from '../../src/scene/layer-bounds';
import { createStage, type StageInput } from '../../src/scene/stage';
import { axesOf, projectPoint } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';

const JOURNEY: Surroundings['journey'] = [
  { center: [0, 40, 0], radius: 80 },
  { center: [0, 8, 0], radius: 20 },
  { center: [1, 2, 0], radius: 8 },
];
const shell = createDrawingBuilder();
shell.sphere([0, 40, 0], 90, [90, 90, 90], 0);
const AROUND: Surroundings = {
  layers: [{ id: 'whole', drawing: shell.build(), labels: [], seen: [20, 40, 200, 400], isCut: true }],
  journey: JOURNEY,
  home: 80,
  axis: [0, 0, 0],
  cut: 0,
};
const INPUT: StageInput = { molecule: ESKETAMINE, drawing: drawBallAndStick(ESKETAMINE), projection: 'perspective', camera: undefined, spin: 0, reducedMotion: true };

function staged(change: Partial<StageInput> = {}) {
  const stage = createStage();
  stage.resize({ width: 800, height: 600 });
  stage.show({ ...INPUT, ...change });
  const run = () => {
    let frames = 0;
    while (stage.step(1 / 60) && frames < 1000) frames++;
    return frames;
  };
  return { stage, run };
}

const middle = (stage: ReturnType<typeof createStage>, at: readonly [number, number, number]) => {
  const point = projectPoint(stage.frame(), at);
  return point && [Math.round(point.x), Math.round(point.y)];
};

describe('the journey', () => {
  it('passes its stops, and glides evenly by ratio between them', () => {
    expect(journeyPoint(JOURNEY, 200)).toEqual([0, 40, 0]);
    expect(journeyPoint(JOURNEY, 80)).toEqual([0, 40, 0]);
    expect(journeyPoint(JOURNEY, 20)).toEqual([0, 8, 0]);
    expect(journeyPoint(JOURNEY, 3)).toEqual([1, 2, 0]);
    // 40 Å is half of the way from 80 to 20 by ratio.
    expect(journeyPoint(JOURNEY, 40)[1]).toBeCloseTo(24, 9);
  });

  it('shows a layer between its scales, half of it in the middle of its coming and going', () => {
    const seen = [10, 40, 100, 400] as const;
    expect([5, 10, 40, 70, 100, 400, 900].map((scale) => seenShare(seen, scale))).toEqual([0, 0, 1, 1, 1, 0, 0]);
    expect([20, 200].map((scale) => seenShare(seen, scale))).toEqual([0.5, 0.5]);
  });
});

describe('a stage with something around the molecule', () => {
  it('fits the ball of its home and follows the journey with every means of coming nearer', () => {
    const { stage } = staged({ around: AROUND });
    expect(middle(stage, [0, 40, 0])).toEqual([400, 300]);
    expect(stage.scale()).toBeGreaterThan(80);
    expect(stage.scale()).toBeLessThan(105);
    const share = stage.scale() / 80;
    stage.zoom(4);
    expect(stage.scale()).toBeCloseTo(share * 20, 6);
    expect(middle(stage, [0, 8, 0])).toEqual([400, 300]);
    stage.zoom(20 / 8);
    expect(middle(stage, [1, 2, 0])).toEqual([400, 300]);
  });

  it('ends half as wide as the last stop and 1.6 times as wide as the first', () => {
    const { stage } = staged({ around: AROUND });
    const share = stage.scale() / 80;
    stage.zoom(1e6);
    expect(stage.scale()).toBeCloseTo(share * 4, 6);
    stage.zoom(1e-6);
    expect(stage.scale()).toBeCloseTo(share * 128, 6);
  });

  it('keeps what the reader shifted, and loses it at home', () => {
    const { stage } = staged({ around: AROUND });
    stage.pan(100, 0);
    expect(middle(stage, [0, 40, 0])).toEqual([500, 300]);
    stage.zoom(4);
    expect(middle(stage, [0, 8, 0])?.[0]).toBe(800);
    stage.reset();
    expect(middle(stage, [0, 40, 0])).toEqual([400, 300]);
  });

  it('keeps clear of what covers the frame, at every scale', () => {
    const { stage } = staged({ around: AROUND, covered: { top: 60, bottom: 180 } });
    const high = middle(stage, [0, 40, 0])?.[1] ?? 0;
    expect(high).toBeLessThan(255);
    stage.zoom(4);
    expect(middle(stage, [0, 8, 0])?.[1]).toBeCloseTo(high, -0.5);
  });

  it('stands where a link says: side and distance are enough', () => {
    const { stage } = staged({ around: AROUND });
    stage.zoom(3);
    stage.rotate(20, 10);
    const { stage: again } = staged({ around: AROUND, camera: stage.pose() });
    expect(again.frame().eye.map((value) => value.toFixed(6))).toEqual(stage.frame().eye.map((value) => value.toFixed(6)));
  });

  it('glides from the molecule to the whole and back, though the molecule has other coordinates there', () => {
    const { stage, run } = staged({ reducedMotion: false });
    const moved = { ...ESKETAMINE, atoms: ESKETAMINE.atoms.map((atom) => ({ ...atom, position: [atom.position[0], atom.position[2] + 2, -atom.position[1]] as const })) };
    const there: StageInput = { ...INPUT, reducedMotion: false, subject: ESKETAMINE, molecule: moved, drawing: drawBallAndStick(moved), around: AROUND };
    const [before, stood] = [stage.scaleNow(), middle(stage, stage.extent().center)];
    stage.show(there);
    expect(stage.scaleNow()).toBeCloseTo(before, 6);
    expect(middle(stage, stage.extent().center)).toEqual(stood);
    expect(run()).toBeGreaterThan(20);
    expect(middle(stage, [0, 40, 0])).toEqual([400, 300]);
    stage.show({ ...INPUT, reducedMotion: false });
    expect(stage.scaleNow()).toBeGreaterThan(50);
    run();
    expect(stage.scale()).toBeCloseTo(before, 3);
    const { stage: cut, run: none } = staged();
    cut.show({ ...there, reducedMotion: true });
    expect(none()).toBe(0);
  });

  it('stays where it is when only the cut changes', () => {
    const { stage, run } = staged({ around: AROUND, reducedMotion: false });
    stage.zoom(3);
    run();
    const pose = stage.pose();
    stage.show({ ...INPUT, around: { ...AROUND, cut: -20, journey: [...JOURNEY] } });
    expect(run()).toBe(0);
    expect(stage.pose()).toEqual(pose);
  });

  it('reaches over all that is seen, and over the molecule alone where nothing else is', () => {
    const { stage } = staged({ around: AROUND });
    expect(boundsOf(AROUND.layers[0]?.drawing ?? INPUT.drawing)).toEqual({ center: [0, 40, 0], radius: 90 });
    expect(stage.reach()).toBeGreaterThan(90);
    stage.zoom(1e6);
    expect(stage.reach()).toBeLessThan(15);
    expect(stage.depth()).toBeLessThan(10);
  });
});

describe('a visit', () => {
  it('leads there and back without being told as the reader\'s move', () => {
    const { stage } = staged();
    const rested = vi.fn();
    stage.whenRested(rested);
    const before = stage.frame();
    stage.visit({ theta: 40, phi: 60, distance: 12, point: [1, 1, 1] });
    stage.visit({ theta: 80, phi: 60, distance: 12, point: [1, 1, 1] });
    stage.step(0.02);
    expect(stage.pose()).toEqual({ theta: 80, phi: 60, distance: 12 });
    expect(middle(stage, [1, 1, 1])).toEqual([400, 300]);
    stage.comeBack();
    stage.step(0.02);
    expect(stage.frame()).toEqual(before);
    expect(rested).not.toHaveBeenCalled();
  });

  it('stays where the reader has turned to meanwhile', () => {
    const { stage } = staged();
    stage.visit({ theta: 40, phi: 60, distance: 12, point: [1, 1, 1] });
    stage.rotate(5, 0);
    stage.comeBack();
    expect(stage.pose()).toEqual({ theta: 45, phi: 60, distance: 12 });
  });
});

const plane = (theta: number, phi: number) => cutPlane(axesOf(theta, phi).back, [0, 5, 0], 3);

describe('the cut', () => {
  it('faces the eye about the upright axis', () => {
    expect(plane(0, 90)).toEqual({ normal: [0, 0, 1], offset: 3 });
    const { normal, offset } = plane(90, 70);
    expect(normal.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 0, 0]);
    expect(offset).toBeCloseTo(3, 9);
  });

  it('lies flat for an eye that looks down the axis, and takes the top off', () => {
    for (const phi of [0, 10, 20]) {
      const { normal, offset } = plane(30, phi);
      expect(normal[1]).toBeCloseTo(1, 9);
      expect(offset).toBeCloseTo(8, 9);
    }
    expect(plane(30, 180).normal[1]).toBeCloseTo(-1, 9);
  });

  it('tips over without a jump and always turns its front to the eye', () => {
    for (let phi = 0; phi < 180; phi++) {
      const [a, b] = [plane(20, phi), plane(20, phi + 1)];
      const turn = Math.acos(Math.min(1, a.normal.reduce((sum, value, axis) => sum + value * (b.normal[axis] ?? 0), 0)));
      expect((turn * 180) / Math.PI).toBeLessThan(6);
      expect(a.normal.reduce((sum, value, axis) => sum + value * (axesOf(20, phi).back[axis] ?? 0), 0)).toBeGreaterThan(0.6);
    }
  });
});
