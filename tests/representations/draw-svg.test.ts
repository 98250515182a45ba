// The flat picture against the arithmetic of projection: places, sizes, order, cuts and text that stays text.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { outlineOf } from '../../src/representations/svg/draw-svg-balls';
import { drawSvg } from '../../src/representations/svg/draw-svg';
import { serializeSvg, svgElement, svgNumber, type SvgElement } from '../../src/representations/svg/draw-svg-element';
import { onPaper, type SvgView } from '../../src/representations/svg/draw-svg-view';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import type { Rgb } from '../../src/representations/element-style';

const RED: Rgb = [200, 40, 30];
const BLUE: Rgb = [40, 60, 200];

/** Looks along -z from 10 Å; 100 px are 2 Å at the origin, so 50 px for one Å. */
const view = (projection: SvgView['projection']): SvgView => ({
  projection,
  size: { width: 300, height: 200 },
  eye: [0, 0, 10],
  right: [1, 0, 0],
  up: [0, 1, 0],
  back: [0, 0, 1],
  distance: 10,
  halfHeight: 2,
});

function all(element: SvgElement, tag: string): SvgElement[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)));
  return element.tag === tag ? [element, ...below] : below;
}

function balls(...list: readonly (readonly [Vec3, number])[]) {
  const builder = createDrawingBuilder();
  list.forEach(([center, radius], index) => builder.sphere(center, radius, RED, index));
  return builder.build();
}

describe('where things fall', () => {
  it('puts a ball where orthographic projection does, y down', () => {
    const [circle] = all(drawSvg(balls([[1, 0.5, -3], 0.4]), view('orthographic')), 'circle');
    expect(circle?.attributes).toMatchObject({ cx: '200', cy: '75', r: '20', 'data-atom': '0' });
  });

  it('makes what is twice as far half as large', () => {
    // 20 Å from the eye instead of 10: 25 px for one Å, and the outline of a ball of 0.4 Å is larger by 1/sqrt(1 - (0.4/20)^2).
    const [circle] = all(drawSvg(balls([[0, 0, -10], 0.4]), view('perspective')), 'circle');
    expect(circle?.attributes).toMatchObject({ cx: '150', cy: '100' });
    expect(Number(circle?.attributes['r'])).toBeCloseTo(10 / Math.sqrt(1 - 0.02 ** 2), 2);
    expect(onPaper(view('perspective'), [2, -2, -10])).toMatchObject({ x: 200, y: 150, depth: 20 });
  });

  it('leaves out what is behind the eye', () => {
    expect(all(drawSvg(balls([[0, 0, 12], 0.4], [[0, 0, 10.1], 0.4]), view('perspective')), 'circle')).toEqual([]);
  });
});

describe("painter's order", () => {
  it('draws what is nearer later', () => {
    const picture = drawSvg(balls([[0, 0, 1], 0.3], [[0, 0.1, -1], 0.3], [[0.1, 0, 0], 0.3]), view('perspective'));
    expect(all(picture, 'circle').map(({ attributes }) => attributes['data-atom'])).toEqual(['1', '2', '0']);
  });

  it('draws a rod before the ball at its near end and after the ball at its far end', () => {
    const builder = createDrawingBuilder();
    builder.sphere([0, 0, 0.7], 0.35, RED, 0);
    builder.sphere([0.3, 0, -0.7], 0.35, BLUE, 1);
    builder.cylinder([0, 0, 0.7], [0.3, 0, -0.7], 0.1, RED, BLUE, 0);
    const body = all(drawSvg(builder.build(), view('orthographic')), 'g')[0];
    const order = body?.children.map((child) => (typeof child === 'string' ? '' : (child.attributes['data-atom'] ?? 'rod')));
    expect(order).toEqual(['1', 'rod', 'rod', '0']);
  });

  it('is the same text every time', () => {
    const drawing = balls([[0, 0, 0], 1], [[1, 0, 0.2], 1], [[0, 1, -0.2], 1]);
    const once = serializeSvg(drawSvg(drawing, view('perspective'), { ground: [255, 255, 255] }));
    expect(serializeSvg(drawSvg(drawing, view('perspective'), { ground: [255, 255, 255] }))).toBe(once);
  });
});

describe('rods and lines', () => {
  it('starts a rod where it leaves its ball', () => {
    const builder = createDrawingBuilder();
    builder.sphere([-1, 0, 0], 0.5, RED, 0);
    builder.cylinder([-1, 0, 0], [1, 0, 0], 0.3, RED, RED, 4);
    const rod = all(drawSvg(builder.build(), view('orthographic')), 'g').find(({ attributes }) => attributes['data-bond'] === '4');
    const [outline] = rod ? all(rod, 'path') : [];
    const numbers = (outline?.attributes['d'] ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const xs = numbers.filter((_, index) => index % 2 === 0);
    // A rod of radius 0.3 leaves a ball of radius 0.5 at 0.4 Å from its middle: x = -0.6 Å is 120 px; the bare end is at 200 px.
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([120, 200]);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([85, 115]);
  });

  it('has two halves where the colours differ, one where they do not, and none inside a ball', () => {
    const count = (second: Rgb, reach: number) => {
      const builder = createDrawingBuilder();
      builder.sphere([0, 0, 0], 0.5, RED, 0);
      builder.cylinder([0, 0, 0], [reach, 0, 0], 0.1, RED, second, 0);
      return all(drawSvg(builder.build(), view('orthographic')), 'g').filter(({ attributes }) => 'data-bond' in attributes).length;
    };
    expect([count(BLUE, 2), count(RED, 2), count(BLUE, 0.3)]).toEqual([2, 1, 0]);
  });

  it('gives a line its two colours and its width', () => {
    const builder = createDrawingBuilder(1.5);
    builder.line([-1, 0, 0], [1, 0, 0], RED, BLUE, 2);
    const lines = all(drawSvg(builder.build(), view('orthographic')), 'line').map(({ attributes }) => attributes);
    const sorted = [...lines].sort((a, b) => Number(a['x1']) - Number(b['x1']));
    expect(sorted.map(({ x1, x2, y1, 'stroke-width': width }) => [x1, x2, y1, width])).toEqual([
      ['100', '150', '100', '1.5'],
      ['150', '200', '100', '1.5'],
    ]);
    expect(sorted[0]?.['stroke']).not.toBe(sorted[1]?.['stroke']);
  });
});

describe('balls that run into each other', () => {
  const flat = view('orthographic');

  it('are left whole when apart, and vanish inside a larger one', () => {
    const ball = { center: [0, 0, 0] as const, radius: 1 };
    expect(outlineOf(flat, ball, [{ center: [3, 0, -1], radius: 1 }])).toBe('whole');
    expect(outlineOf(flat, ball, [{ center: [0.2, 0, -0.1], radius: 2 }])).toBeUndefined();
  });

  it('are cut by a straight line where the plane of contact is seen edge on', () => {
    const outline = outlineOf(flat, { center: [0, 0, 0], radius: 1 }, [{ center: [1, 0, 0], radius: 1 }]);
    if (!Array.isArray(outline)) throw new Error('expected an outline');
    const points = outline as readonly (readonly [number, number])[];
    expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(0.5, 9);
    for (const [x, y] of points) expect(Math.abs(Math.hypot(x, y) - 1) < 1e-9 || Math.abs(x - 0.5) < 1e-9).toBe(true);
    expect(area(points)).toBeCloseTo(Math.PI - (Math.PI / 3 - Math.sqrt(3) / 4), 2);
  });

  it('show where the nearer surface is the near one: compared pixel by pixel with the depths of both spheres', () => {
    // A hydrogen half sunk into a carbon, slightly nearer: its middle is hidden by the carbon.
    const small = { center: [0, 0, 0] as const, radius: 1.1 };
    const large = { center: [1.02, 0.3, -0.2] as const, radius: 1.7 };
    const outline = outlineOf(flat, small, [large]);
    if (!Array.isArray(outline)) throw new Error('expected an outline');
    const depth = (x: number, y: number, { center: [cx, cy, cz], radius }: typeof small | typeof large) => {
      const square = radius ** 2 - (x - cx) ** 2 - (y - cy) ** 2;
      return square > 0 ? cz + Math.sqrt(square) : -Infinity;
    };
    let seen = 0;
    const step = 0.01;
    for (let x = -1.1; x < 1.1; x += step) {
      for (let y = -1.1; y < 1.1; y += step) if (depth(x, y, small) > depth(x, y, large)) seen += step * step;
    }
    expect(area(outline as readonly (readonly [number, number])[]) * 1.1 ** 2).toBeCloseTo(seen, 1);
    expect(Math.abs(area(outline as readonly (readonly [number, number])[]) * 1.1 ** 2 - seen) / seen).toBeLessThan(0.02);
  });
});

function area(points: readonly (readonly [number, number])[]): number {
  return Math.abs(points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + (x * ny - nx * y) / 2;
  }, 0));
}

describe('text', () => {
  it('escapes everything that is not markup', () => {
    const picture = drawSvg(balls([[0, 0, 0], 1]), view('orthographic'), { title: '</title><script>alert("1")</script>&\'\u0000' });
    const text = serializeSvg(picture);
    expect(text).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;\uFFFD</title>');
    expect(text).not.toContain('<script');
  });

  it('refuses names that are not names and numbers that are not numbers', () => {
    expect(() => serializeSvg(svgElement('a b'))).toThrow(RangeError);
    expect(() => serializeSvg(svgElement('g', { 'x="1" onload': '1' }))).toThrow(RangeError);
    expect(() => svgNumber(Number.NaN)).toThrow(RangeError);
    expect([svgNumber(-0.001), svgNumber(1.5), svgNumber(100), svgNumber(0.0001, 4)]).toEqual(['0', '1.5', '100', '0.0001']);
  });

  it('refers only to gradients that it defines, under the prefix given', () => {
    const drawing = balls([[0, 0, 0], 1], [[1.2, 0, -0.5], 1]);
    const text = serializeSvg(drawSvg(drawing, view('orthographic'), { idPrefix: 'left-', ground: [0, 0, 0] }));
    const used = new Set([...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
    const made = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(used.size).toBe(2);
    expect([...used].sort()).toEqual([...made].sort());
    expect([...used].every((id) => id?.startsWith('left-'))).toBe(true);
  });

  it('keeps a white line visible on white paper', () => {
    const builder = createDrawingBuilder();
    builder.line([-1, 0, 0], [1, 0, 0], [255, 255, 255], [255, 255, 255], 0);
    const [line] = all(drawSvg(builder.build(), view('orthographic'), { ground: [255, 255, 255] }), 'line');
    expect(Number.parseInt(line?.attributes['stroke']?.slice(1, 3) ?? 'ff', 16)).toBeLessThan(210);
  });
});

it('draws a bar of a round length where one is asked for', () => {
  const frame = { projection: 'perspective', size: { width: 400, height: 300 }, eye: [0, 0, 40], right: [1, 0, 0], up: [0, 1, 0], back: [0, 0, 1], distance: 40, halfHeight: 15 } as const;
  const text = serializeSvg(drawSvg(createDrawingBuilder().build(), frame, { scaleBar: true, ground: [0, 0, 0] }));
  // Ten pixels are one Å, and 132 pixels the most.
  expect(text).toContain('points="284.00,279.00 284.00,284.00 384.00,284.00 384.00,279.00"');
  expect(text).toContain('>10 Å</text>');
  expect(serializeSvg(drawSvg(createDrawingBuilder().build(), frame))).not.toContain('<text');
});
