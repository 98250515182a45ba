// The tutor's words and geometry for esketamine, worked out by hand: N, then C=O, then the ring, then CH2; S.
import { describe, expect, it } from 'vitest';
import { awayFromLowest, handOfRanking, viewAlong } from '../../src/chemistry/stereo/hand-of-ranking';
import { mirrorImage } from '../../src/chemistry/stereo/mirror-image';
import { rankNeighbours } from '../../src/chemistry/stereo/rank-neighbours';
import { dot } from '../../src/chemistry/vector';
import { explainDecision, mirrorName, stereoSentence } from '../../src/content/describe-stereo';
import { drawTurnArrow } from '../../src/representations/draw-turn-arrow';
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
});
