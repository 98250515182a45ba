// Molecules read in German and Spanish: the same facts as in English, in no English word, in the grammar of the language.
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../molecules';
import { GROUP_KINDS } from '../../src/chemistry/properties/group-kinds';
import { readMolecule } from '../../src/chemistry/read-molecule';
import type { Molecule } from '../../src/chemistry/molecule';
import { atomOutline, type OutlineNode } from '../../src/content/atom-outline';
import { describeMeasure } from '../../src/content/describe-measure';
import { describeMolecule, describeSelection } from '../../src/content/describe-molecule';
import { describeReceptor } from '../../src/content/describe-receptor';
import { readAtom } from '../../src/content/read/read-atom';
import { stepSentence } from '../../src/content/read/read-step';
import { readView, viewSentence } from '../../src/content/read/read-view';
import { readableAnatomy, readLevel, READING_LEVELS } from '../../src/content/read/reading';
import { READ_IN_ENGLISH, readingWords, type ReadingWords } from '../../src/content/read/reading-words';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import { inNoun, someNouns as someGerman, theNoun as theGerman } from '../../src/languages/grammar/german';
import type { Noun } from '../../src/languages/grammar/spoken-things';
import { ofWhat, someNouns as someSpanish, theNoun as theSpanish } from '../../src/languages/grammar/spanish';
import type { Translations } from '../../src/languages/translations';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { placeInPore } from '../../src/receptor/place-in-pore';
import { receptorSurroundings } from '../../src/receptor/receptor-surroundings';
import { axesOf } from '../../src/representations/view-axes';
import { EACH, ofLibrary } from '../content/read/library';
import { ESKETAMINE } from '../fixtures/esketamine';

const readIn = (words: Translations) => readingWords((room) => words[room.name as keyof Translations] as never);
const LANGUAGES = [['German', german, readIn(german)], ['Spanish', spanish, readIn(spanish)]] as const;

/** Words that no German and no Spanish sentence holds. */
const ENGLISH = /\b(the|with|of|and|are|is|its?|has|have|from|by|on|which|ring|rings|bonds?|atoms?|group|carbons?|hydrogens?|oxygen|nitrogen|above|below|degrees?)\b/;

/** The heavy atoms come first, and hydrogens among themselves are alike. */
const MOST = 22;

const sentencesOf = (molecule: Molecule, say: ReadingWords) => [
  ...READING_LEVELS.flatMap((id) => readLevel(molecule, id, say).sentences),
  ...[...molecule.atoms.keys()].slice(0, MOST).map((atom) => readAtom(molecule, atom, say)),
  ...molecule.bonds.slice(0, MOST).map(({ from, to }) => stepSentence(molecule, from, to, say)),
  stepSentence(molecule, undefined, 0, say),
  ...[0, 70].map((theta) => viewSentence(readView(molecule, readableAnatomy(molecule), axesOf(theta, 60), say))),
];

const labelsOf = (nodes: readonly OutlineNode[]): readonly string[] => nodes.flatMap(({ label, note, children }) => [label, note, ...labelsOf(children)]);
const figures = (text: string) => [...text.replaceAll(/(\d),(\d)/g, '$1.$2').matchAll(/\d+(\.\d+)?/g)].map(([figure]) => Number(figure)).toSorted((a, b) => a - b);

describe.each(LANGUAGES)('%s', (_, words, say) => {
  it.each(EACH)('tells of %s what English tells, figure by figure, in no English word', (_id, molecule) => {
    const english = sentencesOf(molecule, READ_IN_ENGLISH);
    const told = sentencesOf(molecule, say);
    expect(told.filter((sentence) => ENGLISH.test(sentence) || /undefined|NaN|\[object| {2}|\bde el\b|\ba el\b|in dem/.test(sentence))).toEqual([]);
    // Names hold figures too, and are told alike.
    expect(told.map(figures)).toEqual(english.map(figures));
    expect(labelsOf(atomOutline(molecule, words)).filter((label) => ENGLISH.test(label))).toEqual([]);
  });

  it.each(EACH)('sums up %s, its atoms and its bonds in no English word', (_id, molecule) => {
    const chosen = [...[...molecule.atoms.keys()].map((atom) => [atom]), ...molecule.bonds.map(({ from, to }) => [from, to]), ...molecule.groups.map(({ atoms }) => atoms)];
    const told = [...describeMolecule({ ...molecule, warnings: [] }, words), ...chosen.map((atoms) => describeSelection(molecule, atoms, words)?.sentence ?? '')];
    expect(told.filter((sentence) => sentence === '' || ENGLISH.test(sentence))).toEqual([]);
  });

  it('has a name of its own for each molecule of the library', () => {
    const names = Object.values(LIBRARY).map(({ name }) => words.molecules.name(name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /\b(acid|ion)\b|ine$|phan$/.test(name) && !/^(Ion |Dextromethorphan)/.test(name))).toEqual([]);
  });
});

const nounOf = ({ id, label }: { readonly id: string; readonly label: string }): Noun => ({ kind: 'group', id, label });

describe('the grammar of groups', () => {
  it('declines each in German: one, two, in it', () => {
    const [one, two, within] = [1, 2].map((count) => GROUP_KINDS.map((kind) => someGerman(count, nounOf(kind)))).concat([GROUP_KINDS.map((kind) => inNoun(nounOf(kind)))]);
    expect(one?.filter((text) => !/^(eine (\w+e )?.*(gruppe|Gruppe|bindung)|einen .*([Rr]ing|[Kk]äfig)|ein .*atom)$/.test(text))).toEqual([]);
    expect(two?.filter((text) => !/^zwei (\p{Ll}+e )?.*(gruppen|Gruppen|bindungen|[Rr]inge|[Kk]äfige|atome)$/u.test(text))).toEqual([]);
    expect(within?.filter((text) => !/^(in der (\p{Ll}+en )?.*(gruppe|Gruppe|bindung)|im .*([Rr]ing|[Kk]äfig|atom))$/u.test(text))).toEqual([]);
  });

  it('knows gender, adjective and number in German', () => {
    expect([1, 2].map((count) => someGerman(count, nounOf({ id: 'secondary-amine', label: '' })))).toEqual(['eine sekundäre Aminogruppe', 'zwei sekundäre Aminogruppen']);
    expect(theGerman({ kind: 'ring', size: 5 }, 'dative')).toBe('dem fünfgliedrigen Ring');
    expect(theGerman({ kind: 'chain', carbons: 4, isBranched: true })).toBe('die verzweigte Kette aus vier Kohlenstoffatomen');
  });

  it('gives each a gender, a plural and its contraction in Spanish', () => {
    expect(GROUP_KINDS.map((kind) => someSpanish(2, nounOf(kind))).filter((text) => !/^dos (grupos|anillos|jaulas) \p{L}|^dos átomos de (flúor|cloro|bromo|yodo)$|^dos (dobles|triples) enlaces de \p{L}|^dos estereocentros$/u.test(text))).toEqual([]);
    expect(ofWhat(theSpanish(nounOf({ id: 'ketone', label: '' })))).toBe('del grupo cetona');
    expect(ofWhat(theSpanish({ kind: 'chain', carbons: 3, isBranched: false }))).toBe('de la cadena de tres carbonos');
  });
});

describe('esketamine', () => {
  const molecule = ofLibrary('esketamine');

  it('is told in German as a chemist tells it', () => {
    const say = readIn(german);
    expect(readLevel(molecule, 'short', say).sentences.slice(0, 3)).toEqual([
      'Esketamin: 13 Kohlenstoffatome, 16 Wasserstoffatome, ein Chloratom, ein Stickstoffatom und ein Sauerstoffatom.',
      'Es hat eine Ketogruppe, eine sekundäre Aminogruppe, ein Chloratom, einen Cyclohexanonring und einen 2-Chlorphenylring.',
      'Es hat zwei Ringe, einer davon aromatisch.',
    ]);
    expect(readLevel(molecule, 'space', say).sentences).toContain('Der 2-Chlorphenylring an Kohlenstoff 3 steht axial, oben.');
    expect(stepSentence(molecule, 1, 2, say)).toBe('Kohlenstoff 3, Stereozentrum, S; im Cyclohexanonring; von Stickstoff 2 über eine Einfachbindung; drei weitere Nachbarn: Kohlenstoff 4, 8 und 10.');
  });

  it('is told in Spanish as a chemist tells it', () => {
    const say = readIn(spanish);
    expect(readLevel(molecule, 'groups', say).sentences[1]).toBe('En el carbono 3: un grupo amino secundario, el nitrógeno 2; un anillo de 2-clorofenilo, a través del carbono 10.');
    expect(stepSentence(molecule, 7, 8, say)).toBe('Oxígeno 9; desde el carbono 8 por un enlace doble; ningún otro vecino.');
  });

  it('is measured with a decimal comma', () => {
    const shown = molecule.atoms.map(() => true);
    expect(describeMeasure(molecule, [7, 8], shown, german)?.sentence).toMatch(/^Abstand Kohlenstoff\s8, Sauerstoff\s9: 1,2\d\sÅ\.$/);
    expect(describeMeasure(molecule, [2, 7, 8], [false, ...shown], spanish)?.sentence).toMatch(/^Ángulo carbono\s3, carbono\s8, oxígeno\s9: 1[12]\d,\d°\.$/);
  });
});

describe('any other molecule', () => {
  it.each(LANGUAGES)('is told in %s with isotopes, pieces, charges, double bonds and cages', (_, _words, say) => {
    for (const smiles of ['[13CH3]O[2H]', '[Na+].[Cl-]', 'C/C=C/C#N', 'C12C3C4C1C5C2C3C45', 'C1CC12CC2', 'c1ccc2[nH]ccc2c1', 'CC(C)(C)F', '[H][H]', 'C', 'CC(F)(Cl)Br', 'FS(F)(F)(F)(F)F']) {
      const { molecule } = readMolecule({ smiles });
      const told = sentencesOf(molecule, say);
      expect(told.filter((sentence) => ENGLISH.test(sentence) || /undefined|NaN| {2}|\bde el\b/.test(sentence))).toEqual([]);
      expect(told.map(figures)).toEqual(sentencesOf(molecule, READ_IN_ENGLISH).map(figures));
    }
  });
});

describe('the receptor', () => {
  const placed = placeInPore(ESKETAMINE, ligandPairs(ESKETAMINE));
  const surroundings = receptorSurroundings({ start: 'pore', ground: 'light', cut: undefined, placed });
  const other = { kind: 'hypothetical', rmsd: 0.44, shared: 4, hand: 'other' } as const;

  it.each(LANGUAGES)('is told in %s at each scale, figure by figure, in no English word', (_, words) => {
    for (const placement of [placed, other, { kind: 'apart', rmsd: undefined, shared: 0 } as const, undefined]) {
      const picture = { options: { receptor: 'pore', cut: 40, part: [] } as const, receptor: { base: ESKETAMINE, kind: placement?.kind ?? 'apart', placement, surroundings } };
      for (const scale of [98, 34, 12]) {
        const told = describeReceptor(picture, scale, words);
        expect(told.filter((sentence) => ENGLISH.test(sentence))).toEqual([]);
        expect(told.map(figures)).toEqual(describeReceptor(picture, scale).map(figures));
      }
    }
  });
});
