// The moving camera: what the reader's hand does to it, how it comes to rest, and that it then asks for nothing.
import { describe, expect, it, vi } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { createStage, type StageInput } from '../../src/scene/stage';
import { projectPoint } from '../../src/scene/view-frame';
import { approached, nearestTurn, turned, wrapped, zoomed } from '../../src/scene/orbit';
import { ballMesh } from '../fixtures/ball-mesh';
import { ESKETAMINE } from '../fixtures/esketamine';

const INPUT: StageInput = {
  molecule: ESKETAMINE,
  drawing: REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE),
  projection: 'perspective',
  camera: undefined,
  spin: 0,
  reducedMotion: false,
};

function staged(change: Partial<StageInput> = {}) {
  const stage = createStage();
  const [woken, rested] = [vi.fn(), vi.fn()];
  stage.resize({ width: 800, height: 600 });
  stage.show({ ...INPUT, ...change });
  stage.whenWoken(woken);
  stage.whenRested(rested);
  stage.takeChange();
  woken.mockClear();
  const settle = () => {
    let frames = 0;
    while (stage.step(1 / 60) && frames < 1000) frames++;
    return frames;
  };
  return { stage, woken, rested, settle };
}

describe('orbit', () => {
  const view = { theta: 170, phi: 90, distance: 20, target: [0, 0, 0] } as const;

  it('stops at the poles', () => {
    expect(turned(view, 30, 200).phi).toBe(180);
    expect(turned(view, 30, -200)).toMatchObject({ theta: 200, phi: 0 });
  });

  it('keeps the distance within its limits', () => {
    expect(zoomed(view, 4, { nearest: 2.5, farthest: 60 }).distance).toBe(5);
    expect(zoomed(view, 100, { nearest: 2.5, farthest: 60 }).distance).toBe(2.5);
    expect(zoomed(view, 0.01, { nearest: 2.5, farthest: 60 }).distance).toBe(60);
  });

  it('goes the short way round', () => {
    expect(nearestTurn(view, { ...view, theta: -170 }).theta).toBe(190);
    expect([wrapped(190), wrapped(-190), wrapped(540)]).toEqual([-170, 170, -180]);
  });

  it('comes nearer by the same share in the same time, whatever the frame rate', () => {
    const goal = { ...view, theta: 230 };
    const once = approached(view, goal, 0.1);
    const twice = approached(approached(view, goal, 0.05), goal, 0.05);
    expect(twice.theta).toBeCloseTo(once.theta, 9);
  });
});

describe('stage', () => {
  it('does not move and asks for nothing by itself', () => {
    const { stage, woken } = staged();
    expect(stage.step(1)).toBe(false);
    expect(stage.takeChange()).toBe(false);
    expect(woken).not.toHaveBeenCalled();
  });

  it('turns by what was asked, smoothly, then rests and says so once', () => {
    const { stage, woken, rested, settle } = staged();
    const before = stage.pose();
    stage.rotate(15, -5);
    expect(woken).toHaveBeenCalled();
    stage.step(1 / 60);
    const { back } = stage.frame();
    expect(settle()).toBeGreaterThan(5);
    expect(stage.frame().back).not.toEqual(back);
    expect(stage.pose().theta).toBeCloseTo(wrapped(before.theta + 15), 9);
    expect(stage.pose().phi).toBeCloseTo(before.phi - 5, 9);
    expect(rested).toHaveBeenCalledTimes(1);
  });

  it('turns at once with reduced motion', () => {
    const { stage, settle } = staged({ reducedMotion: true });
    stage.rotate(90, 0);
    expect(settle()).toBeLessThanOrEqual(1);
  });

  it('comes home', () => {
    const { stage, settle } = staged();
    const home = stage.pose();
    const { eye } = stage.frame();
    stage.rotate(300, 20);
    stage.zoom(2);
    stage.pan(40, 30);
    settle();
    stage.reset();
    settle();
    expect(stage.pose()).toEqual(home);
    stage.frame().eye.forEach((value, axis) => expect(value).toBeCloseTo(eye[axis] ?? 0, 6));
  });

  it('makes room for what comes to stand over the picture, unless the reader has turned it', () => {
    const { stage, settle } = staged();
    const lowest = () => Math.max(...ESKETAMINE.atoms.map(({ position }) => projectPoint(stage.frame(), position)?.y ?? 600));
    expect(lowest()).toBeGreaterThan(440);
    stage.show({ ...INPUT, covered: { top: 0, bottom: 180 } });
    settle();
    expect(lowest()).toBeLessThan(420);
    stage.show(INPUT);
    settle();
    expect(lowest()).toBeGreaterThan(440);
    stage.rotate(90, 0);
    settle();
    const byHand = stage.frame();
    stage.show({ ...INPUT, covered: { top: 0, bottom: 180 } });
    settle();
    expect(stage.frame()).toEqual(byHand);
  });

  it('tells of a way home by hand, and not of one that was asked for from outside', () => {
    const { stage, settle } = staged();
    let rests = 0;
    stage.whenRested(() => rests++);
    stage.rotate(90, 0);
    settle();
    stage.reset(false);
    settle();
    expect(rests).toBe(1);
    stage.rotate(90, 0);
    settle();
    stage.reset();
    settle();
    expect(rests).toBe(3);
  });

  it('shifts by the pixels of the drag at the depth of the middle', () => {
    const { stage } = staged();
    const before = stage.frame();
    stage.pan(100, 0);
    const after = stage.frame();
    const moved = Math.hypot(...after.eye.map((value, axis) => value - (before.eye[axis] ?? 0)));
    expect(moved).toBeCloseTo((100 * 2 * before.halfHeight) / 600, 6);
  });

  it('follows the frame while nobody has touched it, and stays after', () => {
    const { stage, settle } = staged();
    const wide = stage.pose().distance;
    stage.resize({ width: 300, height: 600 });
    expect(stage.pose().distance).toBeGreaterThan(wide * 1.3);
    stage.rotate(1, 0);
    settle();
    const own = stage.pose().distance;
    stage.resize({ width: 800, height: 600 });
    expect(stage.pose().distance).toBe(own);
  });

  it('takes the pose that it is given', () => {
    const { stage } = staged({ camera: { theta: 12, phi: 34, distance: 56 } });
    expect(stage.pose()).toEqual({ theta: 12, phi: 34, distance: 56 });
  });

  it('keeps the side from which the reader looks when the representation changes', () => {
    const { stage, settle } = staged();
    stage.rotate(40, 0);
    settle();
    const pose = stage.pose();
    stage.show({ ...INPUT, drawing: REPRESENTATIONS['space-filling'].draw(ESKETAMINE) });
    settle();
    expect(stage.pose()).toEqual(pose);
  });

  it('steps back for a surface and returns when it goes, unless the reader has moved', () => {
    const { stage, settle } = staged();
    const home = stage.pose();
    const dressed = { ...INPUT, drawing: { ...INPUT.drawing, meshes: [ballMesh([0, 0, 0], 9, 'translucent')] } };
    stage.show(dressed);
    settle();
    expect(stage.pose().distance).toBeGreaterThan(home.distance * 1.5);
    stage.show(INPUT);
    settle();
    expect(stage.pose().distance).toBeCloseTo(home.distance, 6);
    stage.rotate(10, 0);
    settle();
    stage.show(dressed);
    settle();
    expect(stage.pose().distance).toBeCloseTo(home.distance, 6);
  });

  it('spins by degrees a second, but not with reduced motion', () => {
    const { stage } = staged({ spin: 30 });
    const before = stage.pose().theta;
    for (let frame = 0; frame < 60; frame++) expect(stage.step(1 / 60)).toBe(true);
    expect(wrapped(stage.pose().theta - before)).toBeCloseTo(30, 6);
    expect(staged({ spin: 30, reducedMotion: true }).stage.step(1)).toBe(false);
  });
});
