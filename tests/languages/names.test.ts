// Names and titles that leave the page or stay while the language changes: captions, file names, embeds, halves of the picture.
import { describe, expect, it } from 'vitest';
import { IN_ENGLISH, atomWords } from '../../src/content/atom-words';
import { placementSentence } from '../../src/content/describe-placement';
import { enantiomerTitle, titleWithHands } from '../../src/content/describe-stereo';
import { embedTitle } from '../../src/content/embed/embed-title';
import { captionText, fileName, pictureTitle } from '../../src/content/share-text';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import { type Rooms, sayIn } from '../../src/languages/room';
import { decimalSign } from '../../src/languages/tongue';
import type { Translations } from '../../src/languages/translations';
import { LIGAND } from '../../src/receptor/ligand';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { placeInPore } from '../../src/receptor/place-in-pore';
import { receptorSurroundings } from '../../src/receptor/receptor-surroundings';
import { measureLabels } from '../../src/representations/draw-measures';
import { barWords } from '../../src/representations/scale-bar';
import { inLanguage } from '../../src/representations/surroundings';
import { pairExhibit } from '../../src/panels/stereo/stereo-exhibits';
import { ofLibrary } from '../content/read/library';

const roomsOf = (words: Translations): Rooms => (room) => words[room.name as keyof Translations] as never;
const ENGLISH: Rooms = ({ words }) => words;
const [de, es] = [roomsOf(german), roomsOf(spanish)];
const wordsOf = (words: Translations) => ({ ...atomWords(roomsOf(words)), captions: words.captions });
const [serine, glutamate, ketamine] = [ofLibrary('d-serine'), ofLibrary('glutamate'), ofLibrary('ketamine')];
const LINK = 'https://example.org/#molecule=d-serine';

describe('a caption', () => {
  const parts = { molecule: glutamate, representation: 'ball-and-stick', shape: 'library', link: LINK } as const;

  it('is German: name, model, method with its source, address', () => {
    expect(captionText(parts, wordsOf(german))).toBe(
      `L-Glutaminsäure, C₅H₉NO₄, 147,13 g/mol; ein Enantiomer, wie gezeichnet. Kugel-Stab-Modell. Gestalt: ein Konformer von vielen, im Vakuum mit OpenChemLib 9 berechnet und, soweit es Terme für die Atome hat, mit dem Kraftfeld MMFF94s relaxiert (Halgren TA, J Comput Chem 1999, 20:720–729); keine gemessene Struktur. Erstellt mit Ketamine viewer: ${LINK}`,
    );
  });

  it('is Spanish, with surface, charges and receptor', () => {
    const receptor = placementSentence(serine, { kind: 'apart', rmsd: undefined, shared: 0 }, { ...wordsOf(spanish), placing: spanish.placing });
    const told = captionText({ ...parts, surface: 'molecular', color: 'charge', shape: { file: 'a.sdf' }, receptor, molecule: { ...glutamate, coordinates: 'file' } }, wordsOf(spanish));
    expect(told).toMatch(/^Ácido L-glutámico, C₅H₉NO₄, 147,13 g\/mol; un solo enantiómero, como está dibujado\. Modelo de bolas y varillas\. Superficie molecular: /);
    expect(told).toContain('Los colores indican las cargas parciales de los átomos y, en la superficie, su potencial electrostático, según el método de Gasteiger y Marsili');
    expect(told).toMatch(/Coordenadas como en el archivo «a\.sdf»\. Hecho con Ketamine viewer: /);
    expect(told).not.toMatch(/\b(the|with|model|Colours|surface)\b/);
  });
});

describe('a file', () => {
  it('is called as the molecule is in the language, without its accents', () => {
    expect(fileName(glutamate, 'png', false, wordsOf(german))).toBe('l-glutaminsaure.png');
    expect(fileName(glutamate, 'png', true, wordsOf(spanish))).toBe('acido-l-glutamico-en-el-receptor-nmda.png');
    expect(fileName({ ...glutamate, name: '', formula: '' }, 'mol', false, wordsOf(spanish))).toBe('molecula.mol');
    expect(pictureTitle(serine, true, wordsOf(german))).toBe('D-Serin im NMDA-Rezeptor (PDB 7EU8)');
  });

  it('of an embed has a title in it', () => {
    expect(embedTitle(serine, { isInReceptor: false }, wordsOf(german))).toBe('D-Serin, C₃H₇NO₃: interaktives 3D-Modell');
    expect(embedTitle(serine, { isInReceptor: true }, wordsOf(spanish))).toBe('D-Serina, C₃H₇NO₃, en el receptor NMDA (PDB 7EU8): modelo 3D interactivo');
    expect(embedTitle(serine, { isInReceptor: false, story: 'Two hands' }, wordsOf(german))).toBe('„Two hands“: eine Geschichte in Schritten mit einem interaktiven 3D-Modell');
  });
});

describe('the title of a half of the picture', () => {
  it('is said anew in whichever language is spoken when it is shown', () => {
    const { beside } = pairExhibit(serine);
    const titles = [ENGLISH, de, es].map((rooms) => [sayIn(rooms, beside?.ownTitle ?? ''), sayIn(rooms, beside?.title ?? '')]);
    expect(titles).toEqual([['D-Serine (R)', 'L-Serine (S)'], ['D-Serin (R)', 'L-Serin (S)'], ['D-Serina (R)', 'L-Serina (S)']]);
    expect(sayIn(de, pairExhibit(ketamine).beside?.title ?? '')).toMatch(/^\([RS]\)-Ketamin$/);
  });

  it('stands beside the name of the mirror', () => {
    const { beside } = pairExhibit(serine);
    expect([ENGLISH, de, es].map((rooms) => sayIn(rooms, beside?.between ?? ''))).toEqual(['mirror plane', 'Spiegelebene', 'plano especular']);
  });

  it('holds the hands once', () => {
    expect(titleWithHands(ofLibrary('norketamine'), de)).toBe('(S)-Norketamin');
    expect(enantiomerTitle(ketamine, ['S'], IN_ENGLISH)).toBe('(S)-Ketamine');
  });
});

describe('a measure in the picture', () => {
  it('has the decimal sign of the language, and units behind a space', () => {
    const [english, comma] = (['en', 'de'] as const).map((language) => measureLabels(glutamate, [[0, 1], [0, 1, 2], [0, 1, 2, 3]], decimalSign(language)).map(({ text }) => text));
    expect(decimalSign('es')).toBe(',');
    expect(barWords({ angstrom: 0.5, pixels: 90 }, decimalSign('de'))).toBe('0,5 Å');
    expect(english?.[0]).toMatch(/^1\.4\d Å$/);
    expect(comma?.[0]).toMatch(/^1,4\d Å$/);
    expect(comma?.[1]).toMatch(/^1\d\d,\d°$/);
    expect(comma?.[2]).toMatch(/^−?\d+,\d°$/);
    expect(comma).toEqual(english?.map((text) => text.replace('.', ',')));
  });
});

describe('what stands in the picture of the receptor', () => {
  const placed = placeInPore(LIGAND, ligandPairs(LIGAND));
  const write = (rooms: Rooms, who = placed) =>
    inLanguage(receptorSurroundings({ start: 'pocket', ground: 'light', cut: undefined, placed: who }), rooms).layers.flatMap(({ labels }) => labels.map(({ text }) => text));

  it('is in the language, with its decimal sign', () => {
    expect(write(de)).toEqual(expect.arrayContaining(['Leu643 2,57 Å, zu nah', 'Thr647 3,28 Å', 'Asn616: Wasserstoffbrücke berichtet, hier nicht zu sehen', 'hydrophober Ring', 'Membran (schematisch)']));
    expect(write(es)).toEqual(expect.arrayContaining(['Leu643 2,57 Å, demasiado cerca', 'sitio del glutamato (esquemático)', 'compuerta: se cruzan las hélices M3', 'anillo de Thr']));
    expect([...write(de), ...write(es)].filter((text) => /\b(site|domains|the|ring|gate|close)\b|\d\.\d/.test(text))).toEqual([]);
    expect(write(de)).toHaveLength(write(ENGLISH).length);
  });

  it('names a molecule that is not of the entry, and says how it came there', () => {
    const other = placeInPore({ ...LIGAND, name: 'D-Serine', formula: 'C3H7NO3' }, undefined);
    expect(write(de, other)).toContain('D-Serin: nicht platziert');
    expect(write(es, other)).toContain('D-Serina: sin colocar');
  });

  it('is plain data, which a worker can be handed', () => {
    const around = receptorSurroundings({ start: 'whole', ground: 'dark', cut: 50, placed });
    expect(() => structuredClone(inLanguage(around, es).layers.map(({ labels }) => labels))).not.toThrow();
  });
});
