// The picture without WebGL, by arithmetic: where it puts atoms, what lies over what, and what of a large molecule is left.
import { describe, expect, it } from 'vitest';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { REPRESENTATIONS } from '../../src/representations/registry';
import type { Drawing } from '../../src/representations/drawing';
import type { SvgElement } from '../../src/representations/svg/draw-svg-element';
import { drawFlat, type FlatScene } from '../../src/scene/flat/draw-flat';
import { hullOf } from '../../src/scene/flat/flat-bodies';
import { isTooLarge, lightDrawing } from '../../src/scene/flat/light-drawing';
import { bondsAmong, markedPart } from '../../src/scene/marked-part';
import { pick } from '../../src/scene/pick';
import { createStage } from '../../src/scene/stage';
import { projectPoint, rayThrough, viewFrame, type ViewFrame } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';
import { lattice } from '../fixtures/lattice';

const SIZE = { width: 800, height: 600 };
const LOOK = { ground: [255, 255, 255], idPrefix: 'test-', detail: 'fine' } as const;
const STYLE = { color: '#d9480f', width: 0.085, ghost: 0.35 };

function shapesOf(scene: FlatScene, frame: ViewFrame): readonly SvgElement[] {
  const group = drawFlat(scene, frame, LOOK).find(({ tag }) => tag === 'g');
  return (group?.children ?? []).filter((child) => typeof child !== 'string');
}

const number = ({ attributes }: SvgElement, name: string) => Number(attributes[name]);
const isBall = ({ tag, attributes }: SvgElement) => tag === 'circle' && attributes['data-atom'] !== undefined;

function turned(drawing: Drawing, projection: 'perspective' | 'orthographic', dTheta: number): ViewFrame {
  const stage = createStage();
  stage.resize(SIZE);
  stage.show({ molecule: ESKETAMINE, drawing, projection, camera: { theta: 40, phi: 80 }, spin: 0, reducedMotion: true });
  stage.rotate(dTheta, 0);
  return stage.frame();
}

describe('a drawing without WebGL', () => {
  const drawing = drawBallAndStick(ESKETAMINE);

  it.each(['perspective', 'orthographic'] as const)('has every atom where the view frame of the canvas has it: %s', (projection) => {
    for (const dTheta of [0, 15, -115]) {
      const frame = turned(drawing, projection, dTheta);
      const balls = shapesOf({ drawing, marked: [] }, frame).filter(isBall);
      expect(balls).toHaveLength(ESKETAMINE.atoms.length);
      for (const ball of balls) {
        const atom = ESKETAMINE.atoms[number(ball, 'data-atom')];
        const at = atom && projectPoint(frame, atom.position);
        expect(Math.hypot(number(ball, 'cx') - (at?.x ?? NaN), number(ball, 'cy') - (at?.y ?? NaN))).toBeLessThan(0.01);
      }
    }
  });

  it('has what is nearer over what is farther', () => {
    const frame = turned(drawing, 'perspective', 0);
    const depths = shapesOf({ drawing, marked: [] }, frame).filter(isBall).map((ball) => {
      const [x = 0, y = 0, z = 0] = ESKETAMINE.atoms[number(ball, 'data-atom')]?.position ?? [];
      return Math.hypot(x - frame.eye[0], y - frame.eye[1], z - frame.eye[2]);
    });
    expect(depths).toEqual(depths.toSorted((a, b) => b - a));
  });

  it('answers a click with the ball that is seen there', () => {
    const frame = turned(drawing, 'perspective', 0);
    const balls = shapesOf({ drawing, marked: [] }, frame).filter(isBall);
    balls.forEach((ball, index) => {
      const [x, y] = [number(ball, 'cx'), number(ball, 'cy')];
      const over = balls.slice(index + 1).findLast((other) => Math.hypot(number(other, 'cx') - x, number(other, 'cy') - y) < number(other, 'r') - 1);
      const meant = number(over ?? ball, 'data-atom');
      const found = pick(ESKETAMINE, { ...drawing, cylinders: { ...drawing.cylinders, count: 0 } }, rayThrough(frame, x, y), { slack: 0, lineReach: 0, perspective: true });
      expect(found).toEqual({ kind: 'atom', index: meant });
    });
  });

  it('lays the band of what is marked behind it, and over all that is farther', () => {
    const builder = createDrawingBuilder();
    for (const [atom, z] of [-2, 0, 2].entries()) builder.sphere([0, 0, z], 0.5, [200, 0, 0], atom);
    const row = builder.build();
    const frame = viewFrame({ theta: 0, phi: 90, distance: 20, target: [0, 0, 0] }, 'perspective', SIZE);
    const chosen = createDrawingBuilder();
    chosen.sphere([0, 0, 0], 0.5, [0, 0, 0], 1);
    const shapes = shapesOf({ drawing: row, marked: [{ drawing: chosen.build(), style: STYLE }] }, frame);
    expect(shapes.map(({ attributes }) => attributes['data-atom'] ?? attributes['fill'])).toEqual(['0', '#d9480f', '1', '2', 'none']);
    // 0.585 of 0.5 Å at 20 Å: the outline of a ball is r d / sqrt(d² - r²) on the plane through its middle.
    const perAngstrom = SIZE.height / 2 / frame.halfHeight;
    const outline = (radius: number) => (radius * 20 * perAngstrom) / Math.sqrt(400 - radius * radius);
    expect(number(shapes[1] as SvgElement, 'r')).toBeCloseTo(outline(0.585), 1);
    expect(number(shapes[2] as SvgElement, 'r')).toBeCloseTo(outline(0.5), 1);
    // The ball before it hides it: a faint ring lies over all.
    expect(number(shapes[4] as SvgElement, 'opacity')).toBe(0.35);
  });

  it('marks a bond with its atoms, and never lays a band on a marked body', () => {
    const frame = turned(drawing, 'perspective', 0);
    const bonds = bondsAmong(ESKETAMINE, [2, 7, 8]);
    expect(bonds.length).toBeGreaterThan(0);
    const shapes = shapesOf({ drawing, marked: [{ drawing: markedPart(ESKETAMINE, drawing, [2, 7, 8], bonds), style: STYLE }] }, frame);
    const isBand = ({ attributes }: SvgElement) => attributes['fill'] === STYLE.color || attributes['stroke'] === STYLE.color;
    const places = (is: (shape: SvgElement) => boolean) => shapes.flatMap((shape, place) => (is(shape) ? [place] : []));
    expect(places(isBand).length).toBe(3 + markedPart(ESKETAMINE, drawing, [2, 7, 8], bonds).cylinders.count);
    for (const atom of [2, 7, 8]) {
      const ball = shapes.findIndex((shape) => isBall(shape) && number(shape, 'data-atom') === atom);
      const own = shapes.findIndex((shape) => shape.tag === 'circle' && isBand(shape) && shape.attributes['cx'] === shapes[ball]?.attributes['cx']);
      expect(own).toBeGreaterThanOrEqual(0);
      expect(own).toBeLessThan(ball);
    }
  });
});

describe('bodies without WebGL', () => {
  it('have the smallest convex outline of their points', () => {
    // A square with points on its sides and within.
    const corners = hullOf([[0, 0], [4, 0], [4, 4], [0, 4], [2, 0], [4, 2], [2, 2], [1, 3]]);
    expect(corners.toSorted(([a, b], [c, d]) => a - c || b - d)).toEqual([[0, 0], [0, 4], [4, 0], [4, 4]]);
  });
});

describe('what is drawn without WebGL', () => {
  it('is the drawing itself up to 400 atoms, without its surfaces', () => {
    const drawing = drawBallAndStick(ESKETAMINE);
    expect(lightDrawing(ESKETAMINE, drawing)).toBe(drawing);
    expect([384, 416].map((atoms) => isTooLarge(drawBallAndStick(lattice(ESKETAMINE, atoms))))).toEqual([false, true]);
    const mesh = { positions: new Float32Array(9), normals: new Float32Array(9), colors: new Uint8Array(9), indices: Uint32Array.of(0, 1, 2), look: 'opaque' } as const;
    expect(lightDrawing(ESKETAMINE, { ...drawing, meshes: [mesh] })).toEqual(drawing);
  });

  it('is lines in the same colours above, one a bond, the same object each time', () => {
    const molecule = lattice(ESKETAMINE, 1000);
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(molecule);
    expect(isTooLarge(drawing)).toBe(true);
    const light = lightDrawing(molecule, drawing);
    expect(light.lines.count).toBe(molecule.bonds.length);
    expect(light.spheres.count + light.cylinders.count).toBe(0);
    const bond = molecule.bonds[light.lines.bonds[0] ?? 0];
    const row = drawing.spheres.atoms.indexOf(bond?.from ?? -1);
    expect(light.lines.colors.slice(0, 3)).toEqual(drawing.spheres.colors.slice(row * 3, row * 3 + 3));
    expect(lightDrawing(molecule, drawing)).toBe(light);
    expect(lightDrawing(molecule, light)).toBe(light);
  });
});
