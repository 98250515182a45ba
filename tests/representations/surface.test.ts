// Surfaces against closed formulas for one and two balls, random points, and published volumes of molecules.
import { describe, expect, it } from 'vitest';
import { molecularSurface, vanDerWaalsSurface } from '../../src/representations/surface/surface';
import type { Balls } from '../../src/representations/surface/surface-field';
import { measureMesh } from '../../src/representations/surface/surface-triangles';
import { BENZENE, KETAMINE, METHANE, nearestFace, probeTest, randomArea, randomVolume, topologyOf } from './surface-checks';

/** Relative difference. */
const off = (value: number, truth: number): number => Math.abs(value / truth - 1);

/** Volume of a sphere's cap, Å³. */
const cap = (radius: number, height: number): number => (Math.PI * height ** 2 * (3 * radius - height)) / 3;

/** Of each vertex from the nearest ball's face, Å. */
function distancesFrom(balls: Balls, positions: Float32Array): number[] {
  return Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const [x = 0, y = 0, z = 0] = positions.subarray(3 * vertex, 3 * vertex + 3);
    return nearestFace(balls, x, y, z).distance;
  });
}

describe('one ball', () => {
  it.each([1.52, 1.7, 1.98])('of radius %f Å has the area and volume of a sphere within 1 %', (radius) => {
    for (const surface of [vanDerWaalsSurface, molecularSurface]) {
      const { positions, indices, area, volume } = surface({ centers: [0.31, -0.17, 0.05], radii: [radius] });
      const mesh = measureMesh(positions, indices);
      for (const measured of [{ area, volume }, mesh]) {
        expect(off(measured.area, 4 * Math.PI * radius ** 2)).toBeLessThan(0.01);
        expect(off(measured.volume, (4 / 3) * Math.PI * radius ** 3)).toBeLessThan(0.01);
      }
    }
  });

  it('has its vertices on the sphere, its normals along the radius, and comes nearer the sphere as the grid is finer', () => {
    const error = [0.3, 0.15].map((resolution) => {
      const { positions, normals, indices } = vanDerWaalsSurface({ centers: [0, 0, 0], radii: [1.7] }, { resolution });
      for (let at = 0; at < positions.length; at += 3) {
        const place = [...positions.subarray(at, at + 3)];
        expect(Math.hypot(...place)).toBeCloseTo(1.7, 3);
        const along = place.reduce((sum, value, axis) => sum + value * (normals[at + axis] ?? 0), 0);
        expect(along).toBeCloseTo(1.7, 3);
      }
      return off(measureMesh(positions, indices).area, 4 * Math.PI * 1.7 ** 2);
    });
    expect(error[1]).toBeLessThan((error[0] ?? 0) / 3);
  });
});

describe('two balls that overlap', () => {
  const [first, second, apart] = [1.7, 1.2, 1.09];
  const balls = { centers: [0.1, 0.2, 0.3, 0.1 + apart * 0.6, 0.2 + apart * 0.8, 0.3], radii: [first, second] };
  // Each sphere less the cap past the plane in which they meet.
  const plane = (apart ** 2 + first ** 2 - second ** 2) / (2 * apart);
  const caps = [first - plane, second - (apart - plane)] as const;
  const area = 4 * Math.PI * (first ** 2 + second ** 2) - 2 * Math.PI * (first * caps[0] + second * caps[1]);
  const volume = (4 / 3) * Math.PI * (first ** 3 + second ** 3) - cap(first, caps[0]) - cap(second, caps[1]);

  it('have the area and volume of the union', () => {
    const surface = vanDerWaalsSurface(balls);
    expect(off(surface.area, area)).toBeLessThan(0.003);
    expect(off(surface.volume, volume)).toBeLessThan(0.003);
    const mesh = measureMesh(surface.positions, surface.indices);
    expect(off(mesh.area, area)).toBeLessThan(0.015);
    expect(off(mesh.volume, volume)).toBeLessThan(0.015);
  });

  it('have vertices all along the crease in which they meet', () => {
    const { positions } = vanDerWaalsSurface(balls);
    let onBoth = 0;
    for (let at = 0; at < positions.length; at += 3) {
      const [x = 0, y = 0, z = 0] = positions.subarray(at, at + 3);
      const distances = [0, 1].map((ball) => nearestFace({ centers: balls.centers.slice(3 * ball, 3 * ball + 3), radii: [balls.radii[ball] ?? 0] }, x, y, z).distance);
      if (distances.every((distance) => Math.abs(distance) < 2e-3)) onBoth++;
    }
    // The circle is 2 pi sqrt(r² - plane²) = 7.4 Å long; at one vertex every 0.3 Å there are 25.
    expect(onBoth).toBeGreaterThan(25);
  });
});

describe('a probe between two equal balls', () => {
  const [radius, probe] = [1.7, 1.4];
  const reach = radius + probe;

  /** Surface of revolution of the probe's arc, and what is left of the balls; `apart` is the distance of the centres. */
  function closedForm(apart: number): { area: number; volume: number } {
    const half = apart / 2;
    const ring = Math.sqrt(reach ** 2 - half ** 2);
    const end = Math.asin(half / reach);
    // Where the probe passes through the axis its arc starts at the cusp.
    const start = ring < probe ? Math.acos(ring / probe) : 0;
    const saddle = 4 * Math.PI * probe * (ring * (end - start) - probe * (Math.sin(end) - Math.sin(start)));
    const balls = 4 * Math.PI * radius ** 2 * (1 + half / reach);
    const whole = 2 * ((4 / 3) * Math.PI * radius ** 3 - cap(radius, radius * (1 - half / reach)));
    const up = (angle: number): number => {
      const x = probe * Math.sin(angle);
      return (ring ** 2 + probe ** 2) * x - x ** 3 / 3 - ring * (x * probe * Math.cos(angle) + probe ** 2 * angle);
    };
    return { area: saddle + balls, volume: whole + 2 * Math.PI * (up(end) - up(start)) };
  }

  it.each([
    ['overlapping balls', 2.5, 2],
    ['balls just apart, joined by a neck', 3.9, 2],
    ['balls so far apart that the neck breaks in two cusps', 5.7, 4],
  ])('%s: area and volume within 1 %', (_, apart, euler) => {
    const surface = molecularSurface({ centers: [0, 0, 0, apart / Math.sqrt(2), 0, apart / Math.sqrt(2)], radii: [radius, radius] }, { probe });
    const truth = closedForm(apart);
    expect(off(surface.area, truth.area)).toBeLessThan(0.01);
    expect(off(surface.volume, truth.volume)).toBeLessThan(0.01);
    const { badEdges, euler: found } = topologyOf(surface);
    expect({ badEdges, found }).toEqual({ badEdges: 0, found: euler });
  });

  it('leaves balls apart that it passes between', () => {
    const { area } = molecularSurface({ centers: [0, 0, 0, 7, 0, 0], radii: [radius, radius] }, { probe });
    expect(off(area, 8 * Math.PI * radius ** 2)).toBeLessThan(0.01);
  });
});

describe.each([
  // Methane: 17.12 cm³/mol, A. Bondi, J. Phys. Chem. 1964, 68, 441, over Avogadro's number. The others by the sum rule of
  // Y. H. Zhao, M. H. Abraham, A. M. Zissimos, J. Org. Chem. 2003, 68, 7368, for Bondi's radii: C 20.58, H 7.24, N 15.60,
  // O 14.71, Cl 22.45 Å³, less 5.92 a bond, 14.7 an aromatic and 3.8 another ring. A fit, so a few per cent.
  ['methane', METHANE, 28.43],
  ['benzene', BENZENE, 81.18],
  ['ketamine', KETAMINE, 222.28],
] as const)('%s', (name, balls, published) => {
  const outer = vanDerWaalsSurface(balls);
  const solvent = molecularSurface(balls);

  it('has the van der Waals volume that is published within 4 %', () => {
    expect(off(outer.volume, published)).toBeLessThan(0.04);
  });

  it('has the van der Waals area and volume that random points give within 1 %', () => {
    expect(off(outer.area, randomArea(balls, 12_000 / Math.sqrt(balls.radii.length)))).toBeLessThan(0.01);
    expect(off(outer.volume, randomVolume(balls, 100_000, (x, y, z) => nearestFace(balls, x, y, z).distance < 0))).toBeLessThan(0.01);
  });

  it('has the molecular volume that a rolled probe leaves over at random points within 2 %', () => {
    const isInside = probeTest(balls, 1.4, name === 'ketamine' ? 3000 : 8000);
    expect(off(solvent.volume, randomVolume(balls, 20_000, isInside))).toBeLessThan(0.02);
    expect(solvent.volume).toBeGreaterThan(outer.volume);
    expect(solvent.area).toBeLessThan(outer.area);
  });

  it('has a molecular surface of one piece that no probe enters', () => {
    const { badEdges, euler, smallestArea, turned } = topologyOf(solvent);
    expect({ badEdges, euler, turned }).toEqual({ badEdges: 0, euler: 2, turned: 0 });
    expect(smallestArea).toBeGreaterThan(1e-4);
  });

  it('has a closed van der Waals mesh whose triangles face out', () => {
    const { badEdges, euler, smallestArea, turned } = topologyOf(outer);
    expect(badEdges).toBe(0);
    expect(euler % 2).toBe(0);
    expect(smallestArea).toBeGreaterThan(1e-7);
    // In the sharp clefts between two hydrogens a cell is wider than the cleft.
    expect(turned).toBeLessThan(0.002);
  });

  it.each([['van der Waals', outer], ['molecular', solvent]] as const)('names the nearest atom at each vertex (%s)', (_, surface) => {
    const { positions, nearestAtom } = surface;
    for (let vertex = 0; vertex < nearestAtom.length; vertex++) {
      const [x = 0, y = 0, z = 0] = positions.subarray(3 * vertex, 3 * vertex + 3);
      const { distance } = nearestFace(balls, x, y, z);
      const named = nearestAtom[vertex] ?? -1;
      const own = nearestFace({ centers: [...balls.centers as Float64Array].slice(3 * named, 3 * named + 3), radii: [balls.radii[named] ?? 0] }, x, y, z);
      // Vertices are rounded to 32 bits, so on a crease either atom may be named.
      expect(own.distance - distance).toBeLessThan(1e-4);
    }
  });

  it('has its van der Waals vertices on the balls and its molecular ones on or outside them', () => {
    const faces = distancesFrom(balls, outer.positions).map(Math.abs).toSorted((a, b) => a - b);
    expect(faces[Math.floor(0.99 * faces.length)]).toBeLessThan(0.005);
    expect(faces.at(-1)).toBeLessThan(0.06);
    const beyond = distancesFrom(balls, solvent.positions).toSorted((a, b) => a - b);
    expect(beyond[0]).toBeGreaterThan(-0.005);
    // No place farther from every atom than the radius of a probe can be out of its reach.
    expect(beyond.at(-1)).toBeLessThan(1.4);
  });
});
