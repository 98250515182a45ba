// The amino acids that the figures name: their three letters, one letter and name.

export type ResidueName = 'Ala' | 'Asn' | 'Leu' | 'Met' | 'Thr' | 'Val';

export const ONE_LETTER: Readonly<Record<ResidueName, string>> = { Ala: 'A', Asn: 'N', Leu: 'L', Met: 'M', Thr: 'T', Val: 'V' };

export const RESIDUE_WORDS: Readonly<Record<ResidueName, string>> = {
  Ala: 'alanine',
  Asn: 'asparagine',
  Leu: 'leucine',
  Met: 'methionine',
  Thr: 'threonine',
  Val: 'valine',
};
