// The tutor's words and geometry for esketamine, worked out by hand: N, then C=O, then the ring, then CH2; S.
import { describe, expect, it } from 'vitest';
import { awayFromLowest, handOfRanking, viewAlong } from '../../src/chemistry/stereo/hand-of-ranking';
import { mirrorImage } from '../../src/chemistry/stereo/mirror-image';
import { rankNeighbours } from '../../src/chemistry/stereo/rank-neighbours';
import type { Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { distance, dot, length, scale, subtract } from '../../src/chemistry/vector';
import { explainDecision } from '../../src/content/explain-ranking';
import { enantiomerTitle, mirrorName, pairSentence, stereoSentence } from '../../src/content/describe-stereo';
import { drawTurnArrow } from '../../src/representations/draw-turn-arrow';
import { elementStyle } from '../../src/representations/element-style';
import { axesOf } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';

const ORDER = [1, 7, 9, 3];
const decision = (higher: number, lower: number) => {
  const found = rankNeighbours(ESKETAMINE, 2)?.decisions.find((each) => each.higher === higher && each.lower === lower);
  if (!found) throw new Error('Not decided.');
  return explainDecision(ESKETAMINE, found);
};

describe('the reasons in words', () => {
  it('name the atoms, the sets and what decides', () => {
    expect(decision(1, 7)).toBe('Nitrogen\u00a02 outranks carbon\u00a08: the atomic number of nitrogen is 7, that of carbon 6.');
    expect(decision(7, 9)).toBe(
      'Carbon\u00a08 outranks carbon\u00a010. Both are carbon, so look at what they carry: (O, O, C) against (C, C, C). At the first difference oxygen outranks carbon. A double bond counts its partner twice.',
    );
    expect(decision(9, 3)).toContain('(C, C, C) against (C, H, H). At the first difference carbon outranks hydrogen.');
  });

  it('know the mirror image by its name, and say what a molecule without a hand is', () => {
    expect([mirrorName(ESKETAMINE), mirrorName({ ...ESKETAMINE, name: 'Arketamine' }), mirrorName({ ...ESKETAMINE, name: 'Foo' })])
      .toEqual(['Arketamine', 'Esketamine', 'Mirror image of Foo']);
    expect(stereoSentence({ ...ESKETAMINE, stereo: 'achiral' })).toContain('is not chiral');
    expect(stereoSentence({ ...ESKETAMINE, stereo: 'racemic' })).toContain('a mixture of equal parts of both hands');
  });
});

describe('a racemate', () => {
  const racemate = { ...ESKETAMINE, name: 'Ketamine', stereo: 'racemic' as const };

  it('is said to be a 1:1 mixture of two hands with names of their own', () => {
    expect(['S', 'R'].map((hand) => enantiomerTitle(racemate, [hand]))).toEqual(['(S)-Ketamine', '(R)-Ketamine']);
    expect(pairSentence(racemate)).toMatch(/^Ketamine is a racemate: the sample is a 1:1 mixture of both\./);
  });

  it('is not what one hand is', () => {
    expect(enantiomerTitle(ESKETAMINE, ['S'])).toBeUndefined();
    expect(pairSentence(ESKETAMINE)).not.toContain('mixture');
    expect(mirrorName({ ...ESKETAMINE, name: 'Mirror image of Foo' })).toBe('Foo');
  });
});

describe('the hand in space', () => {
  it('is S for esketamine and R for its mirror image', () => {
    expect(handOfRanking(ESKETAMINE, 2, ORDER)).toBe('S');
    expect(handOfRanking(mirrorImage(ESKETAMINE), 2, ORDER)).toBe('R');
  });

  it('is seen from where the lowest neighbour points away from the eye', () => {
    const away = awayFromLowest(ESKETAMINE, 2, ORDER);
    const { theta, phi } = viewAlong(away);
    expect(dot(axesOf(theta, phi).back, away)).toBeCloseTo(1, 9);
  });

  it.each([[ESKETAMINE, 1], [mirrorImage(ESKETAMINE), -1]] as const)('is drawn as an arrow that runs 1-2-3 (%#)', (molecule, sense) => {
    const { spheres } = drawTurnArrow(molecule, 2, ORDER, [0, 0, 0]);
    const away = awayFromLowest(molecule, 2, ORDER);
    const { right, up } = axesOf(viewAlong(away).theta, viewAlong(away).phi);
    const middle = molecule.atoms[2]?.position ?? [0, 0, 0];
    const turn = (index: number) => {
      const off = [0, 1, 2].map((axis) => (spheres.centers[index * 3 + axis] ?? 0) - (middle[axis] ?? 0)) as unknown as readonly [number, number, number];
      return Math.atan2(dot(off, up), dot(off, right));
    };
    const steps = Array.from({ length: spheres.count - 4 }, (_, index) => Math.sin(turn(index + 1) - turn(index)));
    // Anticlockwise on the screen is positive: S.
    for (const step of steps) expect(step * sense).toBeGreaterThan(0);
  });

  it.each([
    ['esketamine', 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl'], ['alanine', 'C[C@H](N)C(=O)O'], ['carvone', 'CC1=CC[C@H](CC1=O)C(C)=C'],
  ])('is an arrow of which no ball hides any in %s, space-filling too, and that stays outside of the three', (_, smiles) => {
    const { molecule } = readMolecule({ smiles });
    const centre = molecule.atoms.findIndex(({ stereo }) => stereo !== undefined);
    const order = rankNeighbours(molecule, centre)?.order ?? [];
    const { spheres } = drawTurnArrow(molecule, centre, order, [0, 0, 0]);
    const away = awayFromLowest(molecule, centre, order);
    const middle = molecule.atoms[centre]?.position ?? [0, 0, 0];
    const seen = (point: Vec3) => {
      const off = subtract(point, middle);
      const height = dot(off, away);
      return { height, aside: subtract(off, scale(away, height)) };
    };
    const points = Array.from({ length: spheres.count }, (__, index) => seen([0, 1, 2].map((axis) => spheres.centers[index * 3 + axis] ?? 0) as unknown as Vec3));
    expect(points.length).toBeGreaterThan(20);
    for (const { element, position } of molecule.atoms) {
      const ball = elementStyle(element).vanDerWaalsRadius;
      const own = seen(position);
      for (const { height, aside } of points) {
        const gap = distance(aside, own.aside);
        if (gap < ball) expect(height).toBeGreaterThan(own.height + Math.sqrt(ball * ball - gap * gap));
      }
    }
    const farthest = Math.max(...order.slice(0, 3).map((atom) => length(seen(molecule.atoms[atom]?.position ?? middle).aside)));
    for (const { aside } of points) expect(length(aside)).toBeGreaterThan(farthest + 0.5);
  });
});
