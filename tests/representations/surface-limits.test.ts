// What surfaces must bear: any pattern of the grid, odd molecules, many atoms, a reader who cancels.
import { describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { sampleBlocks } from '../../src/representations/surface/marching-blocks';
import { loopsOf } from '../../src/representations/surface/marching-loops';
import { gridSpacing, molecularSurface, vanDerWaalsSurface, type Surface } from '../../src/representations/surface/surface';
import type { LocalField, SurfaceField } from '../../src/representations/surface/surface-field';
import { meshGrid } from '../../src/representations/surface/surface-mesh';
import { splitFaces } from '../../src/representations/surface/surface-triangles';
import { KETAMINE, METHANE, seededRandom, topologyOf } from './surface-checks';

/** Inside and outside by chance at every grid point within the ball: what no real molecule is as bad as. */
function noise(seed: number): SurfaceField {
  const balls = { centers: [0, 0, 0], radii: [2] };
  const random = seededRandom(seed);
  const known = new Map<string, number>();
  const local: LocalField = {
    gradient: new Float64Array(3),
    atom: 0,
    sample(x, y, z) {
      if (Math.hypot(x, y, z) > 2) return 0.01;
      const key = [x, y, z].map((value) => value.toFixed(6)).join();
      const value = known.get(key) ?? (random() - 0.5) / 50;
      known.set(key, value);
      return value;
    },
  };
  return { balls, reach: 0, creased: false, near: () => local };
}

describe('the mesh of a grid', () => {
  it.each([1, 2, 3, 4, 5, 6])('is closed for inside and outside by chance, seed %i', (seed) => {
    const grid = sampleBlocks(noise(seed), 0.25, () => undefined);
    const { corners, positions } = meshGrid(grid, false, () => undefined);
    const indices = splitFaces(corners, positions, new Uint8Array(positions.length / 3));
    expect(indices.length).toBeGreaterThan(3000);
    const mesh = { positions: Float32Array.from(positions), normals: new Float32Array(positions.length), indices };
    expect(topologyOf(mesh).badEdges).toBe(0);
  });

  it('has one loop for a corner, two for corners across a cube, four for every other corner', () => {
    expect(loopsOf(0b00000001).count).toBe(1);
    expect(loopsOf(0b10000001).count).toBe(2);
    expect(loopsOf(0b01101001).count).toBe(4);
    for (let pattern = 0; pattern < 256; pattern++) {
      const cut = [...loopsOf(pattern).loopOf].filter((loop) => loop >= 0).length;
      // Each loop has three edges or more, and twelve edges is all there are.
      expect(cut).toBeGreaterThanOrEqual(3 * loopsOf(pattern).count);
    }
  });
});

describe('odd molecules', () => {
  it('without atoms have an empty surface', () => {
    for (const surface of [vanDerWaalsSurface, molecularSurface]) {
      const { positions, indices, area, volume } = surface({ centers: [], radii: [] });
      expect([positions.length, indices.length, area, volume]).toEqual([0, 0, 0, 0]);
    }
  });

  it('with atoms at one point, or inside another, have the surface of the outer ones', () => {
    const single = molecularSurface({ centers: [0, 0, 0], radii: [1.7] });
    const nested = molecularSurface({ centers: [0, 0, 0, 0, 0, 0, 0.1, 0, 0], radii: [1.7, 1.7, 1.2] });
    expect(nested.area).toBeCloseTo(single.area, 6);
    expect(new Set(nested.nearestAtom)).toEqual(new Set([0]));
  });

  it('of parts a tenth of a millimetre apart are made as fast as of neighbours', () => {
    const { area, spacing } = vanDerWaalsSurface({ centers: [0, 0, 0, 150_000, -150_000, 99_999], radii: [1.7, 1.7] });
    expect(spacing).toBe(0.2);
    expect(area).toBeCloseTo(8 * Math.PI * 1.7 ** 2, 3);
  });

  it('in a straight line or a symmetric ring, where faces meet in one point, stay closed', () => {
    const acetylene = { centers: [-1.66, 0, 0, -0.6, 0, 0, 0.6, 0, 0, 1.66, 0, 0], radii: [1.2, 1.7, 1.7, 1.2] };
    const square = { centers: [1.5, 0, 0, 0, 1.5, 0, -1.5, 0, 0, 0, -1.5, 0], radii: [1.4, 1.4, 1.4, 1.4] };
    for (const balls of [acetylene, square]) {
      for (const surface of [vanDerWaalsSurface(balls), molecularSurface(balls)]) {
        expect(topologyOf(surface).badEdges).toBe(0);
      }
    }
    expect(topologyOf(molecularSurface(acetylene)).euler).toBe(2);
  });

  it('keep area and volume when turned and moved', () => {
    const [cosine, sine] = [Math.cos(0.7), Math.sin(0.7)];
    const centers = Array.from(METHANE.centers);
    const turned = centers.flatMap((x, at) => {
      if (at % 3 !== 0) return [];
      const [y = 0, z = 0] = centers.slice(at + 1, at + 3);
      return [cosine * x - sine * y + 40, sine * x + cosine * y - 17, z + 3.3];
    });
    for (const surface of [vanDerWaalsSurface, molecularSurface]) {
      const [before, after] = [surface(METHANE), surface({ centers: turned, radii: METHANE.radii })];
      expect(Math.abs(after.area / before.area - 1)).toBeLessThan(0.003);
      expect(Math.abs(after.volume / before.volume - 1)).toBeLessThan(0.003);
    }
  });

  it('with a hole have a surface with a hole', () => {
    const centers = Array.from({ length: 16 }, (_, place) => [5 * Math.cos((place * Math.PI) / 8), 5 * Math.sin((place * Math.PI) / 8), 0]).flat();
    const { badEdges, euler } = topologyOf(molecularSurface({ centers, radii: Array.from({ length: 16 }, () => 1.7) }));
    expect({ badEdges, euler }).toEqual({ badEdges: 0, euler: 0 });
  });
});

/** A block of a crystal with protein's hundred atoms in 1000 Å³, shaken. */
function shakenLattice(side: number): { centers: number[]; radii: number[] } {
  const random = seededRandom(3);
  const centers: number[] = [];
  const radii: number[] = [];
  for (let atom = 0; atom < side ** 3; atom++) {
    const place = [atom % side, Math.floor(atom / side) % side, Math.floor(atom / side ** 2)];
    centers.push(...place.map((step) => 2.15 * step + 0.6 * random()));
    radii.push(atom % 2 === 0 ? 1.7 : 1.2);
  }
  return { centers, radii };
}

describe('many atoms', () => {
  it('get a coarser grid than few, and a closed surface', () => {
    const balls = shakenLattice(5);
    for (const surface of [vanDerWaalsSurface(balls), molecularSurface(balls)]) {
      expect(surface.spacing).toBeGreaterThan(0.2);
      expect(topologyOf(surface).badEdges).toBe(0);
    }
  });

  it('asked for finely, get the finest grid that a browser can turn', () => {
    const radii = Array.from({ length: 1000 }, () => 1.7);
    // 1 000 spheres of 36.3 Å² over at most 1.5 million cells.
    expect(gridSpacing({ centers: [], radii }, 0.05)).toBeCloseTo(Math.sqrt((1000 * 4 * Math.PI * 1.7 ** 2) / 1_500_000), 9);
    expect(gridSpacing({ centers: [], radii: [1.7] }, 0.05)).toBe(0.05);
    expect(gridSpacing({ centers: [], radii: new Float64Array(1e6).fill(1.7) })).toBe(0.8);
  });
});

describe('progress', () => {
  it.each([['van der Waals', vanDerWaalsSurface], ['molecular', molecularSurface]])('rises from 0 to 1 (%s)', (_, surface) => {
    const told: number[] = [];
    surface(KETAMINE, { onProgress: (fraction) => told.push(fraction) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(5);
  });

  it.each([0, 0.15, 0.4, 0.65, 0.8])('stops soon after share %f when it is cancelled', (share) => {
    const signal = { aborted: false };
    const after: number[] = [];
    const run = (): Surface =>
      molecularSurface(KETAMINE, {
        signal,
        onProgress: (fraction) => {
          if (signal.aborted) after.push(fraction);
          if (fraction >= share) signal.aborted = true;
        },
      });
    expect(run).toThrow(ChemistryError);
    expect(run).toThrow(expect.objectContaining({ code: 'aborted' }));
    expect(after).toEqual([]);
  });
});
