// What is said after turning and on a walk: against places set by hand, and against the mirror.
import { describe, expect, it } from 'vitest';
import { neighbourTable } from '../../../src/chemistry/shape/rotatable-bonds';
import { normalize, scale, subtract } from '../../../src/chemistry/vector';
import type { Vec3 } from '../../../src/chemistry/molecule';
import { pitchOf, soundOfStep } from '../../../src/content/read/sound-of-step';
import { readAtom } from '../../../src/content/read/read-atom';
import { bondsApart, stepSentence } from '../../../src/content/read/read-step';
import { placeWords, readView, viewSentence } from '../../../src/content/read/read-view';
import { readableAnatomy } from '../../../src/content/read/reading';
import { poseTowards } from '../../../src/chemistry/shape/newman';
import { axesOf } from '../../../src/representations/view-axes';
import { EACH, mirrored, neighbours, ofLibrary } from './library';

const esketamine = ofLibrary('esketamine');
const at = (number: number): Vec3 => esketamine.atoms[number - 1]?.position ?? [0, 0, 0];
const from = (towardsEye: Vec3) => {
  const { theta, phi } = poseTowards(normalize(towardsEye));
  return axesOf(theta, phi);
};
const seen = (towardsEye: Vec3, molecule = esketamine) => [...readView(molecule, readableAnatomy(molecule), from(towardsEye)).values()];

const exchanged = (text: string) => text.replaceAll(/\b(left|right)\b/g, (word) => (word === 'left' ? 'right' : 'left'));
const clicks = (order: Parameters<typeof soundOfStep>[1]) => soundOfStep({ element: 'C' }, order).filter(({ kind }) => kind === 'click');

describe('the view', () => {
  it.each([
    [2, 0, 0, 'at the right'], [-2, 0, 0, 'at the left'], [0, 2, 0, 'at the top'], [0, -2, 0, 'at the bottom'], [2, 2, 0, 'at the upper right'], [-2, -2, 0, 'at the lower left'],
    [0, 0, 2, 'towards you'], [0, 0, -2, 'away from you'], [2, 0, 1.5, 'at the right, in front'], [-2, 0, -1.5, 'at the left, behind'], [0.3, 0.3, 0.3, 'in the middle'],
  ] as const)('%f right, %f up and %f near is %s', (right, up, near, words) => {
    expect(placeWords(right, up, near)).toBe(words);
  });

  it('looks along the bond that points to the eye, nearer atom first', () => {
    expect(seen(subtract(at(2), at(3)))[0]).toBe('you look along the bond from nitrogen 2, in front, to carbon 3');
    expect(seen(subtract(at(3), at(2)))[0]).toBe('you look along the bond from carbon 3, in front, to nitrogen 2');
    expect(seen(subtract(at(9), at(8)))[0]).toBe('you look along the bond from oxygen 9, in front, to carbon 8');
    expect(seen(subtract(at(9), at(8))).find((text) => text.startsWith('the ketone'))).toMatch(/in front|towards you/);
  });

  it('says of a ring that it faces the eye, and from its side that it is edge on', () => {
    // Three atoms of the aromatic ring, a third of a turn apart.
    const [a, b] = [subtract(at(12), at(10)), subtract(at(14), at(10))];
    const normal: Vec3 = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    expect(seen(normal).join('; ')).toContain('the 2-chlorophenyl ring faces you');
    expect(seen(scale(normal, -1)).join('; ')).toContain('the 2-chlorophenyl ring faces you');
    expect(seen(a).join('; ')).toContain('the 2-chlorophenyl ring is edge on');
  });

  it.each(EACH)('of %s has left and right exchanged in a mirror, and nothing else', (_, molecule) => {
    // The mirror is in x: seen along z it exchanges the sides of the screen.
    expect(seen([0, 0, 1], mirrored(molecule))).toEqual(seen([0, 0, 1], molecule).map(exchanged));
  });

  it('is told once: what has not changed is left out', () => {
    const anatomy = readableAnatomy(esketamine);
    const one = readView(esketamine, anatomy, axesOf(0, 90));
    const nearby = readView(esketamine, anatomy, axesOf(0.5, 90));
    const behind = readView(esketamine, anatomy, axesOf(180, 90));
    expect(viewSentence(one)).toMatch(/^[A-Z].*\.$/);
    expect(viewSentence(nearby, one)).toBe('');
    expect(viewSentence(behind, one).length).toBeGreaterThan(0);
    for (const clause of viewSentence(behind, one).toLowerCase().replace('.', '').split('; ')) expect([...one.values()].map((text) => text.toLowerCase())).not.toContain(clause);
  });
});

describe('a walk', () => {
  it('tells where it leads, by which bond, and where it can go on', () => {
    expect(stepSentence(esketamine, 1, 2)).toBe('Carbon 3, stereocentre, S; in the cyclohexanone ring; from nitrogen 2 by a single bond; three more neighbours: carbons 4, 8 and 10.');
    expect(stepSentence(esketamine, 7, 8)).toBe('Oxygen 9; from carbon 8 by a double bond; no other neighbour.');
    expect(stepSentence(esketamine, 9, 10)).toBe('Carbon 11; from carbon 10 by an aromatic bond; two more neighbours: carbon 12 and one hydrogen.');
    expect(stepSentence(esketamine, 0, 15)).toBe('Chlorine 16; in the 2-chlorophenyl ring; five bonds from carbon 1; one neighbour: carbon 15.');
    expect(stepSentence(esketamine, undefined, 0)).toMatch(/^Carbon 1; in the N-methyl group; four neighbours: nitrogen 2 and three hydrogens\.$/);
  });

  it.each(EACH.filter(([, { bonds }]) => bonds.length > 0))('over every bond of %s names both ends and the number of neighbours left', (_, molecule) => {
    for (const { from: a, to: b } of molecule.bonds) {
      const sentence = stepSentence(molecule, a, b);
      expect(sentence).toMatch(new RegExp(`^\\w+ ${b + 1}\\b.*; from \\w+ ${a + 1} by an? (single|double|triple|aromatic) bond; `));
      const left = neighbours(molecule, b).length - 1;
      expect(sentence).toContain(left === 0 ? 'no other neighbour' : `${['', 'one', 'two', 'three'][left]} more neighbour`);
    }
  });

  it('counts the bonds of a jump by the shortest way', () => {
    const around = neighbourTable(esketamine);
    expect([bondsApart(around, 0, 0), bondsApart(around, 2, 5), bondsApart(around, 8, 15)]).toEqual([0, 3, 5]);
    expect(bondsApart([[], []], 0, 1)).toBeUndefined();
  });

  it('describes an atom in full without a sign that is not read', () => {
    expect(readAtom(esketamine, 2)).toMatch(/^Carbon 3, stereocentre, S\. Bonded to nitrogen 2 by a single bond of 1\.5 ångströms, .* Its shape is tetrahedral, with angles of \d+ to \d+ degrees\. Part of the cyclohexanone ring\.$/);
    for (const [, molecule] of EACH) for (const atom of molecule.atoms.keys()) expect(readAtom(molecule, atom)).toMatch(/^[A-Za-zåö0-9 ,.:;-]+\.$/);
  });
});

describe('its sound', () => {
  it('falls with the root of the mass: oxygen at 523 Hz, hydrogen four times as high, heavier lower', () => {
    expect(pitchOf({ element: 'O' })).toBeCloseTo(523.25, 2);
    expect(pitchOf({ element: 'H' })).toBeCloseTo(523.25 * Math.sqrt(15.999 / 1.008), 6);
    expect(pitchOf({ element: 'H' }) / pitchOf({ element: 'H', isotope: 2 })).toBeCloseTo(Math.SQRT2, 1);
    const pitches = ['H', 'C', 'N', 'O', 'F', 'P', 'S', 'Cl', 'Br', 'I'].map((element) => pitchOf({ element }));
    expect(pitches).toEqual(pitches.toSorted((a, b) => b - a));
    expect(pitches.at(-1)).toBeGreaterThan(150);
  });

  it('clicks once for each line of the bond, the second of an aromatic one fainter, then sounds the atom', () => {
    expect([undefined, 1, 2, 3, 'aromatic', 'dative'].map((order) => clicks(order as never).length)).toEqual([0, 1, 2, 3, 2, 1]);
    const [first, second] = clicks('aromatic');
    expect(second?.volume).toBeLessThan((first?.volume ?? 0) / 2);
    for (const order of [undefined, 1, 2, 3] as const) {
      const events = soundOfStep({ element: 'N' }, order);
      expect(events.at(-1)?.kind).toBe('tone');
      expect(events.every(({ volume, at: begin, seconds }, i) => volume > 0 && volume <= 0.15 && begin >= 0 && seconds < 0.5 && (i === 0 || begin > (events[i - 1]?.at ?? 0)))).toBe(true);
    }
  });
});
