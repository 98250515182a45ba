// A phrase of the text shows its atoms: from a side where nothing hides them, by the least turn, near enough to be made out.
import { describe, expect, it } from 'vitest';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { frameAtoms, type FramingInput } from '../../src/scene/frame-atoms';
import { isCovered } from '../../src/scene/label-cover';
import { axesOf, HALF_ANGLE, viewFrame } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';
import { lattice } from '../fixtures/lattice';
import { moleculeOf } from '../fixtures/molecule-of';

const SIZE = { width: 800, height: 600 };
const asked = (molecule: FramingInput['molecule'], atoms: readonly number[], distance = 30): FramingInput => ({
  molecule,
  drawing: drawBallAndStick(molecule),
  atoms,
  aim: { theta: 0, phi: 90, distance, target: [0, 0, 0] },
  projection: 'perspective',
  size: SIZE,
  scale: distance * Math.tan(HALF_ANGLE),
});

describe('framing atoms', () => {
  // The iodine, 3 Å before the fluorine, hides it from the front.
  const hidden = moleculeOf([['F', 0, 0, 0], ['I', 0, 0, 3]]);

  it('moves nothing where they are seen', () => {
    expect(frameAtoms(asked(hidden, [1]))).toBeUndefined();
    expect(frameAtoms(asked(hidden, []))).toBeUndefined();
  });

  it('turns by no more than a step past what hides them, keeping distance and middle', () => {
    const framing = frameAtoms(asked(hidden, [0]));
    expect(framing).toMatchObject({ distance: 30, point: [0, 0, 0] });
    const turn = (Math.acos(axesOf(framing?.theta ?? 0, framing?.phi ?? 0).back[2]) * 180) / Math.PI;
    // The radius of the iodine's ball is seen from 3 Å at asin(0.5 / 3) = 9 to 10°, and sides are 15° apart.
    expect(turn).toBeGreaterThan(8);
    expect(turn).toBeLessThan(26);
  });

  it('shows every atom of each group of esketamine that can be shown', () => {
    const drawing = drawBallAndStick(ESKETAMINE);
    for (const { id, atoms } of ESKETAMINE.groups) {
      const input = asked(ESKETAMINE, atoms);
      const framing = frameAtoms(input) ?? { ...input.aim, point: input.aim.target };
      const frame = viewFrame({ ...framing, target: framing.point }, 'perspective', SIZE);
      const bonds = ESKETAMINE.bonds.flatMap(({ from, to }, bond) => (atoms.includes(from) || atoms.includes(to) ? [bond] : []));
      const covered = atoms.filter((atom) => {
        const at = ESKETAMINE.atoms[atom]?.position ?? [0, 0, 0];
        const row = drawing.spheres.atoms.indexOf(atom);
        return isCovered(drawing, frame, { at, radius: drawing.spheres.radii[row] ?? 0, atoms: [atom], bonds });
      });
      expect({ id, covered }).toEqual({ id, covered: [] });
    }
  });

  it('comes nearer to a few atoms of a large molecule, and puts them in the middle', () => {
    const large = lattice(ESKETAMINE, 640);
    const atom = large.atoms.length - 1;
    const far = asked(large, [atom], 300);
    const framing = frameAtoms(far);
    // 1.6 Å of margin around one atom are four tenths of the half frame: 4 Å of 69.
    expect(((framing?.distance ?? 0) / 300) * far.scale).toBeCloseTo(4, 5);
    expect(framing?.point).toEqual(large.atoms[atom]?.position);
  });

  it('fetches them back when they lie outside the frame', () => {
    const wide = moleculeOf([['C', 0, 0, 0], ['C', 9, 0, 0]]);
    expect(frameAtoms(asked(wide, [1], 20))?.point).toEqual([9, 0, 0]);
  });
});
