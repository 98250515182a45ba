// What sets two molecules apart, in German and Spanish: in no English word, figure by figure, and as a chemist tells it.
import { describe, expect, it } from 'vitest';
import { LIBRARY, type LibraryId } from '../../molecules';
import { superposeMolecules } from '../../src/chemistry/compare/superpose-molecules';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { atomWords } from '../../src/content/atom-words';
import type { CompareWords } from '../../src/content/compare-words';
import { describeComparison } from '../../src/content/describe-comparison';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import type { Translations } from '../../src/languages/translations';
import { ofLibrary } from '../content/read/library';

const wordsOf = (words: Translations): CompareWords => ({
  ...atomWords((room) => words[room.name as keyof Translations] as never),
  comparing: words.comparing,
});
const [inGerman, inSpanish] = [wordsOf(german), wordsOf(spanish)];

const library = (id: LibraryId): Molecule => ({ ...ofLibrary(id), name: LIBRARY[id].name });
const named = (smiles: string, name: string): Molecule => ({ ...readMolecule({ smiles }).molecule, name });
const compare = (first: Molecule, second: Molecule, words?: CompareWords) => describeComparison(first, second, superposeMolecules(second, first), words);

const ENGLISH = /(?<!\p{L})(the|with|of|and|is|its?|has|have|ring|rings|cage|group|amine|methyl|carbon|nitrogen|hydrogens?|other|not|one|two|more|fewer|same|hand|atoms|bonds|partners?)(?!\p{L})/u;
const figures = (text: string) => [...text.replaceAll(/(\d),(\d)/g, '$1.$2').matchAll(/\d+(\.\d+)?/g)].map(([figure]) => Number(figure)).toSorted((a, b) => a - b);

const esketamine = library('esketamine');
const OTHERS = (Object.keys(LIBRARY) as LibraryId[]).map(library);

const MORE: readonly (readonly [Molecule, Molecule])[] = [
  [named('CCCCCC', 'A'), named('CCCCCCC', 'B')],
  [named('CCCCCC', 'A'), named('CCC(C)CC', 'B')],
  [named('C/C=C/C', 'A'), named('C/C=C\\C', 'B')],
  [named('C[C@H](O)[C@H](Cl)C', 'A'), named('C[C@H](O)[C@@H](Cl)C', 'B')],
  [named('CC', 'A'), named('CC[2H]', 'B')],
  [named('NCCCO', 'A'), named('NCCCN', 'B')],
  [named('CCO', 'A'), named('CCN', 'B')],
  [named('CCCCN', 'A'), named('CCN(C)C', 'B')],
  [named('CCNCC', 'A'), named('CCN(CC)CC', 'B')],
  [named('OCCO', 'A'), named('OCC(O)CO', 'B')],
  [named('NCC(=O)O', 'A'), named('[NH3+]CC(=O)[O-]', 'B')],
  [named('[Na+]', 'A'), named('[Na+]', 'B')],
];

it.each([['German', inGerman], ['Spanish', inSpanish]])('%s tells what English tells of every pair', (_, words) => {
  const pairs = [...OTHERS.flatMap((other) => [[esketamine, other], [other, esketamine]] as const), ...MORE, ...MORE.map(([a, b]) => [b, a] as const)];
  const wrong = pairs.flatMap(([first, second]) => {
    const [own, english] = [compare(first, second, words), compare(first, second)];
    const told = `${own.sentence} ${own.shared}`;
    const isRight = !ENGLISH.test(told) && !/undefined|NaN| {2}|\bde el\b|: \.|;\s*;/.test(told) && figures(told).join() === figures(`${english.sentence} ${english.shared}`).join();
    // What is lit is the same in every language.
    return isRight && own.first.join() === english.first.join() && own.second.join() === english.second.join() ? [] : [told];
  });
  expect(wrong).toEqual([]);
});

describe('against esketamine', () => {
  it.each([
    ['phencyclidine', 'Phencyclidin: keine Ketogruppe, kein Chloratom; sein Stickstoffatom gehört zu einem Ring.', 'Fenciclidina: sin grupo cetona ni átomo de cloro; su nitrógeno forma parte de un anillo.'],
    ['hydroxynorketamine', '(2R,6R)-Hydroxynorketamin: keine Methylgruppe am Stickstoff; dafür eine alkoholische Hydroxygruppe; Kohlenstoff\u00a02 hat die entgegengesetzte Konfiguration.', '(2R,6R)-Hidroxinorketamina: sin grupo metilo en su nitrógeno; pero con un grupo hidroxilo alcohólico; el carbono\u00a02 tiene la configuración opuesta.'],
    ['dizocilpine', 'Dizocilpin: keine Ketogruppe, kein Chloratom, kein Cyclohexanring; zwei Benzolringe statt eines; sein Stickstoffatom gehört zu einem Ring.', 'Dizocilpina: sin grupo cetona, átomo de cloro ni anillo de ciclohexano; dos anillos de benceno en lugar de uno; su nitrógeno forma parte de un anillo.'],
    ['arketamine', 'Arketamin: dieselben Atome und Bindungen, das Spiegelbild; Kohlenstoff\u00a03 ist R, nicht S.', 'Arketamina: los mismos átomos y enlaces, la imagen especular; el carbono\u00a03 es R, no S.'],
    ['esketaminium', 'Esketaminium: dasselbe Gerüst; ein Wasserstoffatom mehr, an Stickstoff\u00a02; Ladung +1 statt 0.', 'Esketaminio: el mismo esqueleto; un hidrógeno más, en el nitrógeno\u00a02; carga +1 en lugar de 0.'],
    ['ketamine', 'Ketamin: dieselben Atome und Bindungen; es steht für ein Gemisch beider Enantiomere zu gleichen Teilen, von denen eines gezeichnet ist. Esketamin ist ein einzelnes Enantiomer.', 'Ketamina: los mismos átomos y enlaces; representa una mezcla a partes iguales de los dos enantiómeros, de los que se dibuja uno. Esketamina es un solo enantiómero.'],
  ] as const)('%s, in German and Spanish', (id, deutsch, español) => {
    expect([inGerman, inSpanish].map((words) => compare(esketamine, library(id), words).sentence)).toEqual([deutsch, español]);
  });

  it('counts what is shared, with a decimal comma', () => {
    const phencyclidine = library('phencyclidine');
    expect(compare(esketamine, phencyclidine, inGerman).shared).toMatch(/^13 schwere Atome sind gemeinsam: 13 der 16 von Esketamin, 13 der 18 von Phencyclidin\. .* 0,\d\d\u00a0Å auseinander/);
    expect(compare(esketamine, phencyclidine, inSpanish).shared).toMatch(/^Comparten 13 átomos pesados: 13 de los 16 de Esketamina, 13 de los 18 de Fenciclidina\. .* 0,\d\d\u00a0Å /);
  });
});
