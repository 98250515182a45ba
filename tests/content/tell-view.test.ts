// What a change of the view is in words, one row an option: what has changed, and what comes of it.
import { describe, expect, it } from 'vitest';
import { tellCharges, tellSurface, tellView, VIEW_ROWS, viewWords } from '../../src/content/tell-view';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import type { Room } from '../../src/languages/room';
import { DEFAULT_OPTIONS, type Options } from '../../src/options/options';
import { ESKETAMINE } from '../fixtures/esketamine';

const from = (words: Readonly<Record<string, object>>) => viewWords(<Words extends object>(room: Room<Words>) => words[room.name] as Words);
const ENGLISH = viewWords(({ words }) => words);
const GERMAN = from(german);
const SPANISH = from(spanish);

const told = (patch: Partial<Options>, words = ENGLISH, isAtHand = false) => tellView({ ...DEFAULT_OPTIONS, ...patch }, DEFAULT_OPTIONS, ESKETAMINE, words, isAtHand);

describe('a change of the view', () => {
  it.each<[Partial<Options>, string]>([
    [{ representation: 'sticks' }, 'Representation: Sticks. Rods alone, so that the skeleton and its angles stand out.'],
    // Esketamine, C13H16ClNO, has 32 atoms, of which 16 are hydrogens, and one of these sits on the nitrogen.
    [{ hydrogens: 'none' }, 'Hydrogens: None. 16 of 32 atoms are drawn.'],
    [{ hydrogens: 'polar' }, 'Hydrogens: Polar only. 17 of 32 atoms are drawn.'],
    [{ labels: 'element' }, 'Labels: Element.'],
    // This fixture has no hands.
    [{ labels: 'stereo' }, 'Labels: Stereo. This molecule has no stereocentre and no stereo bond.'],
    [{ labels: 'charge' }, 'Labels: Formal charge. No atom of this molecule carries a formal charge.'],
    [{ 'surface-style': 'mesh' }, 'Surface style: Net.'],
    [{ color: 'group' }, 'Coloured by: Group.'],
    [{ palette: 'colour-safe' }, 'Colours: Colour-blind safe.'],
    [{ projection: 'orthographic' }, 'Projection: Orthographic.'],
    [{ spin: 12 }, 'Turns slowly.'],
    // Told once it is there.
    [{ surface: 'molecular' }, ''],
    [{ representation: 'wireframe', labels: 'number' }, 'Representation: Wireframe. Thin lines for bonds, so that nothing hides what lies behind. Labels: Number.'],
    [{ theme: 'dark', panel: 'block' }, ''],
  ])('%o: %s', (patch, sentence) => {
    expect(told(patch)).toBe(sentence);
  });

  it('leaves to the control that was pressed what it says itself', () => {
    expect(told({ hydrogens: 'none' }, ENGLISH, true)).toBe('16 of 32 atoms are drawn.');
    expect(told({ projection: 'orthographic', spin: 12 }, ENGLISH, true)).toBe('');
  });

  it('says that a surface is gone', () => {
    expect(tellView(DEFAULT_OPTIONS, { ...DEFAULT_OPTIONS, surface: 'molecular' }, ESKETAMINE, ENGLISH)).toBe('Surface: None.');
  });

  it('is told in German and Spanish', () => {
    expect(told({ hydrogens: 'none' }, GERMAN)).toBe('Wasserstoffe: Keine. 16 von 32 Atomen sind gezeichnet.');
    expect(told({ hydrogens: 'none' }, SPANISH)).toBe('Hidrógenos: Ninguno. Se dibujan 16 de 32 átomos.');
  });

  it.each(VIEW_ROWS.map(({ option, name }) => [option, name] as const))('has words for %s in each language', (_, name) => {
    const surface = { ...DEFAULT_OPTIONS, surface: 'none' as const };
    const sentences = [ENGLISH, GERMAN, SPANISH].map((words) => name(surface, words));
    expect(sentences.every((sentence) => /^\p{Lu}.*\.$/u.test(sentence) && !sentence.includes('undefined'))).toBe(true);
    expect(new Set(sentences).size).toBe(3);
  });
});

describe('what is worked out', () => {
  it('gives a surface its size, and charges their ends', () => {
    expect(tellSurface('molecular', { area: 226.4, volume: 218.9 }, ENGLISH)).toBe('Surface: Molecular. Area 226 Å², volume 219 Å³.');
    const charges = ESKETAMINE.atoms.map(({ element }) => (element === 'O' ? -0.29 : element === 'N' ? -0.3 : 0.05));
    const nitrogen = ESKETAMINE.atoms.findIndex(({ element }) => element === 'N') + 1;
    expect(tellCharges(ESKETAMINE, charges, ENGLISH).replaceAll('\u00a0', ' ')).toMatch(new RegExp(`^Partial charges from −0\\.30 e at nitrogen ${nitrogen} to 0\\.05 e at carbon \\d+\\.$`));
  });
});
