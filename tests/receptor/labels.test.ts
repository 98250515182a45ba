// What is written about the receptor, and which of it is seen from where.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { LIGAND } from '../../src/receptor/ligand';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { type Placed, placeInPore } from '../../src/receptor/place-in-pore';
import { receptorSurroundings } from '../../src/receptor/receptor-surroundings';

const around = (placed: Placed) => receptorSurroundings({ start: 'pocket', ground: 'light', cut: undefined, placed });
const surroundings = () => around(placeInPore(LIGAND, ligandPairs(LIGAND)));
const closest = ({ layers }: ReturnType<typeof surroundings>) => layers.find(({ id }) => id === 'drug')?.seen[0];
const texts = (layer: string, { layers } = surroundings()) => layers.find(({ id }) => id === layer)?.labels.map(({ text }) => text) ?? [];

const named = (pairs: Parameters<typeof placeInPore>[1], name = 'Phencyclidine') => around(placeInPore({ ...LIGAND, name, formula: 'C17H25N' }, pairs));

/** Five atoms with the amine: enough to be placed, too little to be ketamine. */
const SHARED = [2, 3, 7, 9, 12].map((atom) => [atom, atom] as const);

describe('the words in the picture', () => {
  it('name the nearest residues with the distances of the entry, and say which of them is doubtful', () => {
    expect(texts('pocket').slice(0, 7)).toEqual([
      'Leu643 2.57 Å, too close',
      'Asn616: hydrogen bond reported, not seen here',
      'Thr647 3.28 Å',
      'Thr647 3.56 Å',
      'Val644 3.69 Å',
      'Val644 3.88 Å',
      'Asn615 4.01 Å',
    ]);
  });

  it('give no distance of the ligand to a molecule that is placed by supposition or not at all', () => {
    for (const pairs of [undefined, SHARED]) expect(texts('pocket', around(placeInPore(LIGAND, pairs))).filter((text) => /Å|bond/.test(text))).toEqual([]);
  });

  it('say at every scale of a molecule that is not of the entry how it came there, so that a picture that is passed on says it too', () => {
    expect(texts('drug', named(SHARED))).toEqual(['Phencyclidine: hypothetical placement']);
    expect(texts('drug', named(undefined))).toEqual(['Phencyclidine: not placed']);
    expect(texts('drug', named(SHARED, ''))).toEqual(['C17H25N: hypothetical placement']);
    expect(texts('drug')).toEqual([LIGAND.name]);
    expect([closest(named(SHARED)), closest(surroundings())]).toEqual([0, 18]);
  });

  it('call schematic what the entry does not model', () => {
    const all = surroundings().layers.flatMap(({ labels }) => labels.map(({ text }) => text));
    for (const text of all.filter((each) => /site|membrane \(/.test(each))) expect(text).toContain('schematic');
    expect(all).toContain('membrane (schematic)');
    expect(all).toContain('glutamate site (schematic)');
  });

  it('say each thing once on a screen: keys are their own', () => {
    const keys = surroundings().layers.flatMap(({ labels }) => labels.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('show the site of a body only from the side that it faces', () => {
    const sites = surroundings().layers.flatMap(({ labels }) => labels).filter(({ text }) => text.startsWith('gl') && text.includes('site'));
    expect(sites).toHaveLength(4);
    const seenFrom = ([x, y, z]: Vec3) => sites.filter(({ outward = [0, 0, 0] }) => outward[0] * x + outward[1] * y + outward[2] * z > 0).length;
    for (const back of [[1, 0, 0], [-1, 0, 0], [0, 0, 1], [0, 0, -1]] as const) expect(seenFrom(back)).toBe(2);
  });
});
