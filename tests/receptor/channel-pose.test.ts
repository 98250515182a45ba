// A channel at work as a picture: closed, it is the entry's figures; what opens leans by the angle that is stated and stretches nothing;
// the drug comes down the axis to exactly where it is placed.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { dot, length, subtract } from '../../src/chemistry/vector';
import type { Drawing } from '../../src/representations/drawing';
import { channelPose, type ChannelPose, drugShift, type PoseSetting, WAITING_HEIGHT } from '../../src/receptor/channel-pose';
import { CHANNEL_SITES, siteFills } from '../../src/receptor/drawing/draw-channel';
import { leanDrawing } from '../../src/receptor/drawing/lean-drawing';
import { HELICES } from '../../src/receptor/figures/helices';
import { RINGS } from '../../src/receptor/figures/rings';
import { GATE, helixAxis } from '../../src/receptor/landmarks';
import { HINGE, LEAN_DEGREES, leanDirection, leanPoint, OUTWARD } from '../../src/receptor/lean';
import { RECEPTOR_PARTS } from '../../src/receptor/parts';
import { toPicture } from '../../src/receptor/picture-frame';
import { POCKET_CENTRE } from '../../src/receptor/place-in-pore';
import { drawingsOn } from '../../src/receptor/receptor-surroundings';

const CLOSED: ChannelPose = { openness: 0, glutamate: 0, isSeatTaken: false, magnesium: undefined, drug: undefined };
const SETTING: PoseSetting = { ground: 'light', cut: undefined, seat: POCKET_CENTRE, drugName: 'Esketamine', magnesiumWords: 'Mg²⁺', isBall: false };
const layersOf = (pose: Partial<ChannelPose>, setting: Partial<PoseSetting> = {}) =>
  new Map(channelPose({ ...CLOSED, ...pose }, { ...SETTING, ...setting }).surroundings.layers.map((layer) => [layer.id, layer]));
const M3 = HELICES.filter(({ name }) => name === 'M3');
const made = drawingsOn('light');

describe('the gate', () => {
  it('closed is the figures themselves, to the last place', () => {
    expect(leanDrawing(made.innerHelices, 0)).toBe(made.innerHelices);
    const layers = layersOf({});
    expect(layers.get('rings')?.drawing).toBe(made.rings);
    const [mesh] = made.innerHelices.meshes ?? [];
    expect(layers.get('inner-helices')?.drawing.meshes?.[0]?.positions).toBe(mesh?.positions);
    for (const { ca, chain } of M3) for (const at of ca.map(toPicture)) expect(leanPoint(at, OUTWARD[chain], 0).at).toBe(at);
  });

  it('open, takes each M3 helix 4 to 5 Å outwards where they cross, and nothing at all below the hinge', () => {
    for (const helix of M3) {
      const outward = OUTWARD[helix.chain];
      for (const at of helixAxis(helix)) {
        const out = dot(subtract(leanPoint(at, outward, 1).at, at), outward);
        if (at[1] <= HINGE.height) expect(out).toBe(0);
        else expect(out).toBeGreaterThan(0);
        if (Math.abs(at[1] - GATE.height) < 1) {
          expect(out).toBeGreaterThan(4);
          expect(out).toBeLessThan(5.2);
        }
      }
    }
  });

  it('stretches no helix: neighbouring Cα stay 3.8 Å apart within 0.5 Å, and upper ends turn as stiff bodies by 20 degrees', () => {
    for (const { ca, chain } of M3) {
      const places = ca.map(toPicture);
      const leaning = places.map((at) => leanPoint(at, OUTWARD[chain], 1));
      leaning.slice(1).forEach(({ at }, index) => {
        const [before, after] = [length(subtract(places[index + 1] as Vec3, places[index] as Vec3)), length(subtract(at, leaning[index]?.at as Vec3))];
        expect(Math.abs(after - before)).toBeLessThan(0.5);
        if ((places[index]?.[1] ?? 0) > HINGE.height + HINGE.length && (places[index + 1]?.[1] ?? 0) > HINGE.height + HINGE.length) expect(after).toBeCloseTo(before, 9);
      });
      expect(((leaning.at(-1)?.angle ?? 0) * 180) / Math.PI).toBeCloseTo(LEAN_DEGREES, 9);
    }
  });

  it('takes the Thr ring along and leaves the Asn ring, the loops and M2 where they are', () => {
    const rings = layersOf({ openness: 1 }).get('rings')?.drawing.spheres;
    const shiftOf = (row: number) => Math.hypot(...[0, 1, 2].map((axis) => (rings?.centers[3 * row + axis] ?? NaN) - (made.rings.spheres.centers[3 * row + axis] ?? NaN)));
    made.rings.spheres.atoms.forEach((part, row) => {
      const { ring } = RECEPTOR_PARTS[part] ?? {};
      if (ring === 'asn-ring') expect(shiftOf(row)).toBe(0);
      if (ring === 'thr-ring') expect(shiftOf(row)).toBeGreaterThan(1.5);
    });
    expect(RINGS.find(({ id }) => id === 'thr')?.height).toBe(15.1);
    const [still, leaning] = [made.innerHelices.meshes?.[0], leanDrawing(made.innerHelices, 1).meshes?.[0]];
    still?.atoms?.forEach((part, vertex) => {
      const named = RECEPTOR_PARTS[part];
      if (named?.kind === 'loop' || named?.short === 'M2') expect(leaning?.positions[3 * vertex]).toBe(still.positions[3 * vertex]);
    });
  });

  it('keeps normals of length 1 and at right angles to what they were at right angles to', () => {
    const [mesh] = leanDrawing(made.innerHelices, 0.7).meshes ?? [];
    for (let at = 0; at < (mesh?.normals.length ?? 0); at += 3) expect(Math.hypot(...(mesh?.normals.slice(at, at + 3) ?? []))).toBeCloseTo(1, 4);
    const [up, out] = [[0, 1, 0], [1, 0, 0]] as const;
    expect(dot(leanDirection(up, out, 0.3), leanDirection(out, out, 0.3))).toBeCloseTo(0, 12);
    expect(leanDirection(up, out, Math.PI / 2)[0]).toBeCloseTo(1, 12);
  });
});

describe('the drug', () => {
  it('ends exactly where it is placed, and waits above the gate and the ends of all M3 helices', () => {
    expect(channelPose({ ...CLOSED, drug: 1 }, SETTING).shift).toEqual([0, 0, 0]);
    const [x, y, z] = drugShift(0, POCKET_CENTRE);
    const waits = [POCKET_CENTRE[0] + x, POCKET_CENTRE[1] + y, POCKET_CENTRE[2] + z];
    expect(waits).toEqual([0, WAITING_HEIGHT, 0].map((value) => expect.closeTo(value, 9)));
    expect(WAITING_HEIGHT).toBeGreaterThan(Math.max(...M3.flatMap(({ ca }) => ca.map((at) => toPicture(at)[1]))) + 3);
    expect(WAITING_HEIGHT).toBeGreaterThan(GATE.height + 10);
  });

  it('comes down without a turn back', () => {
    const heights = Array.from({ length: 21 }, (_, step) => drugShift(step / 20, POCKET_CENTRE)[1]);
    heights.slice(1).forEach((height, index) => expect(height).toBeLessThan(heights[index] ?? NaN));
  });

  it('is a ball where the molecule shown is another, and nowhere where there is none', () => {
    expect(layersOf({ drug: 1 }, { isBall: true }).get('drug-ball')?.drawing.spheres.count).toBe(1);
    expect(layersOf({ drug: 1 }).get('drug-ball')?.drawing.spheres.count).toBe(0);
    const away = layersOf({});
    expect([away.get('drug-mark')?.drawing.meshes ?? [], away.get('drug-mark')?.labels, away.get('magnesium')?.drawing.spheres.count]).toEqual([[], [], 0]);
  });
});

const ionAt = (magnesium: number) => [...(layersOf({ magnesium }).get('magnesium')?.drawing.spheres.centers ?? [])];

const callsOf = ({ spheres, cylinders, lines, meshes = [] }: Drawing) =>
  [spheres, cylinders, lines].filter(({ count }) => count > 0).length + meshes.reduce((sum, { look }) => sum + (look === 'opaque' ? 1 : 2), 0);

describe('what binds', () => {
  it('fills the sites: glycine always, glutamate by number, a competitor where none is', () => {
    expect(CHANNEL_SITES.map(({ agonist }) => agonist)).toEqual(['glycine', 'glycine', 'glutamate', 'glutamate']);
    expect(siteFills(0, false)).toEqual(['agonist', 'agonist', 'empty', 'empty']);
    expect(siteFills(1, true)).toEqual(['agonist', 'agonist', 'agonist', 'competitor']);
    expect(siteFills(2, true)).toEqual(['agonist', 'agonist', 'agonist', 'agonist']);
    const balls = ([0, 1, 2] as const).map((glutamate) => layersOf({ glutamate }).get('channel-sites')?.drawing.spheres.count);
    expect(balls).toEqual([2, 3, 4]);
    expect(layersOf({ isSeatTaken: true }).get('channel-sites')?.labels.map(({ text }) => text)).toEqual(['competitor', 'competitor', 'glycine', 'glycine']);
  });

  it('puts the ion into the middle of the Asn ring, or beside the drug above the gate', () => {
    ionAt(1).forEach((value) => expect(value).toBeCloseTo(0, 5));
    expect(ionAt(0)[1]).toBeGreaterThan(GATE.height + 10);
  });
});

describe('the layers', () => {
  it('stay the same in number and order in every pose, with at most 30 draws, and what has not changed is the same drawing', () => {
    const poses: readonly Partial<ChannelPose>[] = [{}, { openness: 1, glutamate: 2, drug: 0 }, { openness: 0.5, magnesium: 1 }, { isSeatTaken: true, drug: 1 }];
    const ids = poses.map((pose) => [...layersOf(pose).keys()].join());
    expect(new Set(ids).size).toBe(1);
    for (const pose of poses) {
      const calls = [...layersOf(pose).values()].map(({ drawing }) => callsOf(drawing));
      expect(calls.reduce((sum, count) => sum + count, 0)).toBeLessThan(27);
    }
    const [first, second] = [layersOf({ openness: 0.4, drug: 0.2 }), layersOf({ openness: 0.4, drug: 0.3 })];
    for (const id of ['inner-helices', 'front-helix', 'rings', 'membrane', 'channel-sites', 'binding-domains']) expect(second.get(id)?.drawing).toBe(first.get(id)?.drawing);
    expect(second.get('drug-mark')?.drawing).not.toBe(first.get('drug-mark')?.drawing);
  });

  it('lead from the whole to the seat, closer at every stop', () => {
    const { journey, home } = channelPose(CLOSED, SETTING).surroundings;
    journey.slice(1).forEach(({ radius }, index) => expect(radius).toBeLessThan(journey[index]?.radius ?? NaN));
    expect(journey.at(-1)?.center).toBe(POCKET_CENTRE);
    expect(home).toBeGreaterThan(40);
  });
});
