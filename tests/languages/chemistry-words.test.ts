// The names of elements and groups in each language, and the card and the sentences that are made of them.
import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '../../src/chemistry/elements';
import { GROUP_KINDS } from '../../src/chemistry/properties/group-kinds';
import { readWithFacts } from '../../src/chemistry/loading/read-with-facts';
import { atomOutline, findInOutline } from '../../src/content/atom-outline';
import { describeSelection } from '../../src/content/describe-molecule';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';

const KINDS = [...GROUP_KINDS.map(({ id }) => id), 'stereocentre'];

it.each([['German', german], ['Spanish', spanish]])('%s has a name for each element and each kind of group', (_, { elements, groups }) => {
  const named = ELEMENTS.map(({ number }) => elements.name(number, ''));
  expect(new Set(named).size).toBe(118);
  expect(named).not.toContain('');
  expect(KINDS.filter((kind) => groups.name(kind, '') === '')).toEqual([]);
});

it('names elements as the field does', () => {
  // IUPAC, and its German and Spanish nomenclature: Iod and Bismut, yodo and wolframio.
  expect([6, 7, 17, 53, 74, 83].map((number) => german.elements.name(number, ''))).toEqual(['Kohlenstoff', 'Stickstoff', 'Chlor', 'Iod', 'Wolfram', 'Bismut']);
  expect([6, 7, 17, 53, 74, 83].map((number) => spanish.elements.name(number, ''))).toEqual(['carbono', 'nitrógeno', 'cloro', 'yodo', 'wolframio', 'bismuto']);
});

describe('the card', () => {
  const { molecule } = readWithFacts({ smiles: 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl' });

  it('tells an atom in German, in facts and in a sentence', () => {
    const { title, facts, neighbours, sentence } = describeSelection(molecule, [2], german) ?? {};
    expect(title).toBe('Kohlenstoff\u00a03');
    expect(facts?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Element: C, Kohlenstoff',
      expect.stringMatching(/^Gestalt: sp³, tetraedrisch, \d+–\d+°$/),
      'Ladung: keine',
      'Stereo: (S)',
      'Gruppen: Stereozentrum, Cyclohexanonring',
    ]);
    expect(neighbours?.[0]).toMatchObject({ name: 'Stickstoff\u00a02', bond: 'einfach', length: expect.stringMatching(/^1,[45]\d\u00a0Å$/) });
    expect(sentence).toMatch(/^Kohlenstoff\s3: sp³, tetraedrisch, .*; ein Stereozentrum, \(S\); gehört zum Cyclohexanonring\. Gebunden an Stickstoff\s2 \(einfach, 1,[45]\d\sÅ\)/);
  });

  it('tells a bond and a group in Spanish', () => {
    const carbonyl = molecule.bonds.find(({ order }) => order === 2);
    const ends = carbonyl ? [carbonyl.from, carbonyl.to] : [];
    // Both are the ketone's, and the group is what is chosen only with all of its atoms.
    expect(describeSelection(molecule, ends, spanish)?.facts).toContainEqual({ label: 'Orden', value: 'doble' });
    expect(describeSelection(molecule, ends, spanish)?.title).toBe('C=O, enlace doble');
    const ring = molecule.groups.find(({ id }) => id === 'cyclohexanone-ring');
    expect(describeSelection(molecule, ring?.atoms ?? [], spanish)?.title).toBe('Anillo de ciclohexanona');
  });

  it('lists the molecule in German, where German letters find their place', () => {
    const nodes = atomOutline(molecule, german);
    expect(nodes.map(({ label }) => label)).toContain('Sekundäres Amin');
    expect(nodes.at(-1)).toMatchObject({ label: 'Alle Atome', note: '32' });
    expect(nodes.at(-1)?.children.find(({ id }) => id === 'atom:0')).toMatchObject({ label: 'Kohlenstoff\u00a01', note: '3 H' });
    expect(findInOutline(molecule, nodes, undefined, 'stick')?.at(-1)?.label).toBe('Stickstoff\u00a02');
  });
});
