// Descriptions in words, held against textbook geometries.
import { describe, expect, it } from 'vitest';
import { angle, distance, geometryOf } from '../../src/content/atom-geometry';
import { describeAtom } from '../../src/content/describe-atom';
import { bondBetween, describeBond } from '../../src/content/describe-bond';
import { describeMolecule, describeSelection, moleculeName } from '../../src/content/describe-molecule';
import * as molecules from './small-molecules';

const { ammonia, formaldehyde, hydrogenCyanide, magnesium, methane, molecule, water } = molecules;
const value = (facts: readonly { readonly label: string; readonly value: string }[], label: string) => facts.find((fact) => fact.label === label)?.value;

describe('geometryOf', () => {
  it.each([
    ['carbon of methane', methane, 0, 'sp³', 'tetrahedral', [109.47, 109.47]],
    ['oxygen of water', water, 0, 'sp³', 'bent', [104.5, 104.5]],
    ['nitrogen of ammonia', ammonia, 0, 'sp³', 'trigonal pyramidal', [106.7, 106.7]],
    ['flat nitrogen', molecules.flatNitrogen, 0, 'sp²', 'trigonal planar', [120, 120]],
    ['carbon of formaldehyde', formaldehyde, 0, 'sp²', 'trigonal planar', [116.1, 121.95]],
    ['oxygen of formaldehyde', formaldehyde, 1, 'sp²', 'end of one bond', undefined],
    ['carbon of hydrogen cyanide', hydrogenCyanide, 0, 'sp', 'linear', [180, 180]],
    ['nitrogen of hydrogen cyanide', hydrogenCyanide, 1, 'sp', 'end of one bond', undefined],
    ['methyl cation', molecules.methylCation, 0, 'sp²', 'trigonal planar', [120, 120]],
    ['methyl anion', molecules.methylAnion, 0, 'sp³', 'trigonal pyramidal', [109, 109]],
    ['boron of borane', molecules.borane, 0, 'sp²', 'trigonal planar', [120, 120]],
    ['hydrogen', methane, 1, undefined, 'end of one bond', undefined],
    ['a lone ion', magnesium, 0, undefined, 'alone', undefined],
  ] as const)('%s', (_, of, atom, hybridisation, shape, angles) => {
    const found = geometryOf(of, atom);
    expect(found.hybridisation).toBe(hybridisation);
    expect(found.shape).toBe(shape);
    expect(found.angles?.[0]).toEqual(angles ? expect.closeTo(angles[0], 2) : undefined);
    expect(found.angles?.[1]).toEqual(angles ? expect.closeTo(angles[1], 2) : undefined);
  });

  it('gives the sulfur of a sulfoxide no hybridisation that it has not', () => {
    const { hybridisation, shape, angles } = geometryOf(molecules.sulfoxide, 0);
    expect([hybridisation, shape]).toEqual([undefined, 'trigonal pyramidal']);
    expect(angles?.[0]).toBeCloseTo(97, 0);
    expect(angles?.[1]).toBeCloseTo(106, 0);
  });

  it('measures lengths and angles', () => {
    expect(distance(water, 0, 1)).toBeCloseTo(0.958, 6);
    expect(angle(water, 1, 0, 2)).toBeCloseTo(104.5, 6);
  });
});

describe('describeAtom', () => {
  it('tells element, shape, charge, group and neighbours', () => {
    const { title, facts, neighbours, sentence } = describeAtom(formaldehyde, 0);
    expect(title).toBe('Carbon\u00a01');
    expect(value(facts, 'Element')).toBe('C, carbon');
    expect(value(facts, 'Shape')).toBe('sp², trigonal planar, 116–122°');
    expect(value(facts, 'Charge')).toBe('none');
    expect(value(facts, 'Group')).toBe('aldehyde');
    expect(neighbours).toEqual([
      { atom: 1, name: 'Oxygen\u00a02', bond: 'double', length: '1.21\u00a0Å' },
      { atom: 2, name: 'Hydrogen\u00a03', bond: 'single', length: '1.11\u00a0Å' },
      { atom: 3, name: 'Hydrogen\u00a04', bond: 'single', length: '1.11\u00a0Å' },
    ]);
    expect(sentence).toBe(
      'Carbon\u00a01: sp², trigonal planar, 116–122°; part of the aldehyde. Bonded to Oxygen\u00a02 (double, 1.21\u00a0Å), Hydrogen\u00a03 (single, 1.11\u00a0Å), Hydrogen\u00a04 (single, 1.11\u00a0Å).',
    );
  });

  it('sets charges, isotopes and stereo labels', () => {
    expect(value(describeAtom(magnesium, 0).facts, 'Charge')).toBe('²⁺');
    expect(describeAtom(magnesium, 0).sentence).toBe('Magnesium\u00a01, charge ²⁺: alone.');
    const labelled = molecule({
      name: 'x',
      formula: 'C',
      mass: 13,
      atoms: [['C', [0, 0, 0], { isotope: 13, stereo: 'S', partialCharge: -0.124 }]],
      bonds: [],
    });
    const { facts, sentence } = describeAtom(labelled, 0);
    expect(value(facts, 'Element')).toBe('¹³C, carbon');
    expect(value(facts, 'Stereo')).toBe('(S)');
    expect(value(facts, 'Partial charge')).toBe('−0.12\u00a0e');
    expect(sentence).toContain('a stereocentre, (S)');
  });
});

describe('describeBond', () => {
  it('tells order and length', () => {
    const bond = bondBetween(formaldehyde, 1, 0);
    expect(bond).toBe(0);
    const { title, facts, sentence } = describeBond(formaldehyde, 0);
    expect(title).toBe('C=O, double bond');
    expect(value(facts, 'Length')).toBe('1.21\u00a0Å');
    expect(sentence).toBe('Double bond between Carbon\u00a01 and Oxygen\u00a02, 1.21\u00a0Å long; part of the aldehyde.');
    expect(describeBond(hydrogenCyanide, 0).title).toBe('C≡N, triple bond');
  });

  it('finds no bond where there is none', () => {
    expect(bondBetween(water, 1, 2)).toBeUndefined();
  });
});

describe('describeMolecule', () => {
  it('begins with a caption', () => {
    expect(describeMolecule(water)[0]).toBe('water, H₂O, 18.02\u00a0g/mol; not chiral.');
    expect(describeMolecule(water)[1]).toBe('3 atoms, 1 of them heavier than hydrogen, and 2 bonds.');
    expect(describeMolecule(formaldehyde)).toContain('Its parts: aldehyde.');
  });

  it('calls what has no name by its formula', () => {
    expect(moleculeName(hydrogenCyanide)).toBe('CHN');
    expect(describeMolecule(hydrogenCyanide)[0]).toBe('CHN, 27.03\u00a0g/mol; not chiral.');
  });

  it('says that coordinates are computed, and repeats every warning', () => {
    const sentences = describeMolecule({ ...water, coordinates: 'generated', warnings: ['One hand is drawn.'] });
    expect(sentences.at(-2)).toMatch(/computed/);
    expect(sentences.at(-1)).toBe('One hand is drawn.');
  });
});

describe('describeSelection', () => {
  it('tells an atom, a bond, a group and a handful apart', () => {
    expect(describeSelection(formaldehyde, [])).toBeUndefined();
    expect(describeSelection(formaldehyde, [1])?.title).toBe('Oxygen\u00a02');
    expect(describeSelection(formaldehyde, [1, 0])?.title).toBe('C=O, double bond');
    expect(describeSelection(formaldehyde, [2, 0, 1])?.title).toBe('Aldehyde');
    expect(describeSelection(formaldehyde, [1, 2])?.title).toBe('2 atoms');
    expect(describeSelection(formaldehyde, [99])).toBeUndefined();
  });
});
