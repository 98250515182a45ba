// Faults and notices of the chemistry in German and Spanish: what is wrong at the same place, with the same numbers and quotations.
import { describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import type { MoleculeSource } from '../../src/chemistry/molecule';
import { failedReply, failureOf } from '../../src/chemistry/loading/chemistry-host';
import { noticesOf } from '../../src/chemistry/notices';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { readMolfile } from '../../src/chemistry/molfile/read-molfile';
import { readSdf } from '../../src/chemistry/molfile/read-sdf';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { atomWords } from '../../src/content/atom-words';
import { describeMolecule } from '../../src/content/describe-molecule';
import { molfileFaults } from '../../src/languages/en/molfile-faults';
import { smilesFaults } from '../../src/languages/en/smiles-faults';
import { tableFaults } from '../../src/languages/en/table-faults';
import { MALFORMED_CASES } from '../chemistry/malformed-cases';
import { isEnglish, numbers, OTHERS, quoted, say, wordsOf } from './told-in';

/** A V3000 file of methanol, lines of it changed. */
const v3000 = (from = '', to = '') =>
  ['', '', '', '  0  0  0     0  0            999 V3000', ...['BEGIN CTAB', 'COUNTS 2 1 0 0 0', 'BEGIN ATOM', '1 C 0 0 0 0', '2 O 1.4 0 0 0', 'END ATOM', 'BEGIN BOND', '1 1 1 2', 'END BOND', 'END CTAB'].map((line) => `M  V30 ${line}`), 'M  END', '']
    .join('\n').replace(from, to);
const v2000 = (...properties: readonly string[]) => ['', '', '', '  1  0  0  0  0  0            999 V2000', '    0.0000    0.0000    0.0000 C   0  0', ...properties, 'M  END', ''].join('\n');
/** Azocine with aromatic bonds: eight electrons. */
const azocine = ['', '', '', '  8  8  0  0  0  0            999 V2000', ...[...'NCCCCCCC'].map((element, at) => `${String(at).padStart(3)}.0000    ${at % 2}.0000    0.0000 ${element}   0  0`.padStart(37)),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((atom) => `  ${atom}  ${(atom % 8) + 1}  4  0`), 'M  END', ''].join('\n');

/** What the cases for the readers leave out. */
const MORE: readonly MoleculeSource[] = [
  { molfile: v3000('1 C 0 0 0 0', '1 C 0 0 0 0 VAL=20') },
  { molfile: v3000('1 1 1 2\n', '1 1 1 2 CFG=9\n') },
  { molfile: v3000('1 1 1 2\n', '1 x 1 2\n') },
  { molfile: v3000('1 C 0 0 0 0', '1 C 0 0 0 zz') },
  { molfile: v3000('COUNTS', 'BEGIN CTAB\nM  V30 COUNTS') },
  { molfile: v3000('COUNTS', 'FOO 1\nM  V30 COUNTS') },
  { molfile: v3000('END CTAB\nM  END\n', 'END -') },
  { molfile: v2000('M  LIN  1   1   2   0   0') },
  { molfile: v2000('M  PXA  1') },
  { molfile: v2000('G    1  2', 'Boc') },
  { molfile: azocine },
  { smiles: 'C1CC' },
  { smiles: 'CC(C)(C)(C)C' },
  { smiles: 'c1cccn1' },
];

function refusal(source: MoleculeSource): ChemistryError {
  try {
    if ('smiles' in source) readSmiles(source.smiles);
    else if ('molfile' in source) readMolfile(source.molfile);
    else readSdf(source.sdf, source.record);
  } catch (error) {
    if (error instanceof ChemistryError) return error;
  }
  throw new Error(`${JSON.stringify(source)} is not refused.`);
}

const refusals = [...MALFORMED_CASES.map(({ source }) => source), ...MORE].map(refusal);

describe.each(OTHERS)('%s', (language) => {
  it('says what is wrong with each malformed input, at the same place', () => {
    const wrong = refusals.filter((error) => {
      const [text, english] = [say(language, error), error.message];
      // What a reader wrote may hold quotation marks of its own.
      const isPlain = (english.match(/[“”„«»]/gu) ?? []).length <= 2;
      return text === '' || text === english || isEnglish(text) || numbers(text) !== numbers(english) || (isPlain && quoted(text).join() !== quoted(english).join());
    });
    expect(wrong.map((error) => [error.message, say(language, error)])).toEqual([]);
  });

  it('says what was repaired, and what the picture does not say', () => {
    const ammonia = ['ammonia', '', '', '  1  0  0  0  0  0            999 V2000', '    0.0000    0.0000    0.0000 N   0  0', ''].join('\n');
    const told = [
      { smiles: 'C[N](=O)=O' },
      { smiles: '[NH3][Pt]([NH3])(Cl)Cl' },
      { smiles: 'CC(F)Cl\nCCO' },
      { molfile: `${ammonia}M  END\n`.replace('V2000', '') },
      { molfile: `\uFEFF${ammonia}M  XYZ  1\nM  END\n` },
    ].flatMap((source) => noticesOf(readMolecule(source).molecule));
    expect(told.length).toBeGreaterThan(6);
    const wrong = told.filter((notice) => {
      const text = say(language, notice);
      return text === '' || isEnglish(text) || numbers(text) !== numbers(notice.message);
    });
    expect(wrong).toEqual([]);
  });
});

it('reaches every word of the readers', () => {
  const reached = new Set(refusals.map(({ said }) => `${said?.room} ${said?.word}`));
  const all = [smilesFaults, tableFaults, molfileFaults].flatMap(({ name, words }) => Object.keys(words).map((word) => `${name} ${word}`));
  expect(all.filter((word) => !reached.has(word))).toEqual([]);
});

it.each([
  ['C1CC', 'Der Ring, der mit 1 bei Zeichen 2 beginnt, wird nicht geschlossen.', 'El anillo abierto con 1 en el carácter 2 no se cierra.'],
  ['CC(C)(C)(C)C', 'Kohlenstoff bei Zeichen 2 hat 5 Bindungen; möglich sind höchstens 4.', 'El átomo de carbono en el carácter 2 tiene 5 enlaces; puede tener 4 como máximo.'],
  ['CCl(=O)C', 'Chlor bei Zeichen 2 hat 4 Bindungen; möglich sind 1, 3, 5 oder 7.', 'El átomo de cloro en el carácter 2 tiene 4 enlaces; puede tener 1, 3, 5 o 7.'],
])('says what is wrong with %s as a chemist would', (smiles, inGerman, inSpanish) => {
  const error = refusal({ smiles });
  expect([say('German', error), say('Spanish', error)]).toEqual([inGerman, inSpanish]);
});

it('stands in the description of a molecule', () => {
  const { molecule } = readMolecule({ smiles: 'C[N](=O)=O' });
  const inGerman = atomWords(wordsOf('German'));
  expect(describeMolecule(molecule, inGerman).at(-1)).toBe('Stickstoff bei Zeichen 2 war mit fünf Bindungen geschrieben; gelesen wird er als N⁺ neben einer negativen Ladung.');
  expect(describeMolecule(molecule).at(-1)).toBe('Nitrogen at character 2 was written with five bonds; it is read as N⁺ beside a negative charge.');
});

it('crosses from the worker to the page as it was', () => {
  const error = refusal({ smiles: 'C1CC' });
  const reply = structuredClone(failedReply(error));
  const arrived = reply.kind === 'failed' ? failureOf(reply) : undefined;
  expect(arrived).toMatchObject({ code: error.code, message: error.message, position: error.position, said: error.said });
});
