// Finding molecules by what people type.
import { describe, expect, it } from 'vitest';
import { findByName, looksLikeName, searchLibrary } from '../../src/content/library-search';

const entries = [
  { id: 'ketamine', name: 'Ketamine (racemate)', synonyms: ['ketamine'], formula: 'C13H16ClNO' },
  { id: 'esketamine', name: 'Esketamine, (S)-ketamine', synonyms: ['(S)-ketamine', 'S-ketamine', 'Spravato'], formula: 'C13H16ClNO' },
  { id: 'phencyclidine', name: 'Phencyclidine (PCP)', synonyms: ['PCP'], formula: 'C17H25N' },
  { id: 'dizocilpine', name: 'Dizocilpine, (+)-MK-801', synonyms: ['MK-801', '(+)-MK-801'], formula: 'C16H15N' },
] as const;
const ids = (query: string) => searchLibrary(entries, query).map(({ id }) => id);

describe('searchLibrary', () => {
  it('gives all for nothing and none for nonsense', () => {
    expect(ids(' ')).toHaveLength(4);
    expect(ids('xyzzy')).toEqual([]);
    expect(ids('***')).toEqual([]);
  });

  it('puts the name itself before names that hold it', () => {
    expect(ids('ketamine')).toEqual(['ketamine', 'esketamine']);
    expect(ids('KÉTAMINE')).toEqual(['ketamine', 'esketamine']);
  });

  it('knows synonyms, formulas and numbers', () => {
    expect(ids('mk 801')).toEqual(['dizocilpine']);
    expect(ids('pcp')).toEqual(['phencyclidine']);
    expect(ids('C17H25N')).toEqual(['phencyclidine']);
  });
});

describe('findByName', () => {
  it.each([
    ['esketamine', 'esketamine'],
    [' Spravato ', 'esketamine'],
    ['(S)-ketamine', 'esketamine'],
    ['S-Ketamine', 'esketamine'],
    ['MK-801', 'dizocilpine'],
    ['PCP', 'phencyclidine'],
  ])('%s', (text, id) => expect(findByName(entries, text)?.id).toBe(id));

  it.each(['', 'ketamin', 'C13H16ClNO', 'P(C)P', 'C=C', '[Mg+2]', 'CCO'])('takes “%s” for no name', (text) => {
    expect(findByName(entries, text)).toBeUndefined();
  });
});

describe('looksLikeName', () => {
  it.each(['aspirin', 'Nicotine', 'lysergic acid', 'ketamin'])('%s does', (text) => expect(looksLikeName(text)).toBe(true));
  it.each(['CCO', 'c1ccccc1', 'C1CC', 'CN', '[Na+]', '', 'C(C', 'OC=O'])('“%s” does not', (text) => expect(looksLikeName(text)).toBe(false));
});
