// Sentences of descriptions as a German or Spanish chemist writes them, by hand: case, gender, number, and no capital where none belongs.
import { describe, expect, it } from 'vitest';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { describeMeasure } from '../../src/content/describe-measure';
import { describeMolecule, describeSelection } from '../../src/content/describe-molecule';
import { readAtom } from '../../src/content/read/read-atom';
import { stepSentence } from '../../src/content/read/read-step';
import { readView, viewSentence } from '../../src/content/read/read-view';
import { readableAnatomy, readLevel, type ReadingLevelId } from '../../src/content/read/reading';
import { readingWords } from '../../src/content/read/reading-words';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import type { Translations } from '../../src/languages/translations';
import { axesOf } from '../../src/representations/view-axes';
import { ofLibrary } from '../content/read/library';

const ofSmiles = (smiles: string): Molecule => readMolecule({ smiles }).molecule;
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function tellIn(words: Translations) {
  const say = readingWords((room) => words[room.name as keyof Translations] as never);
  return {
    level: (molecule: Molecule, id: ReadingLevelId) => readLevel(molecule, id, say).sentences,
    atom: (molecule: Molecule, atom: number) => readAtom(molecule, atom, say),
    step: (molecule: Molecule, from: number, to: number) => stepSentence(molecule, from, to, say),
    view: (molecule: Molecule, theta: number, phi: number) => viewSentence(readView(molecule, readableAnatomy(molecule), axesOf(theta, phi), say)),
    summary: (molecule: Molecule) => describeMolecule({ ...molecule, warnings: [] }, words).map(plain),
    chosen: (molecule: Molecule, atoms: readonly number[]) => plain(describeSelection(molecule, atoms, words)?.sentence),
    measure: (molecule: Molecule, atoms: readonly number[], isShown = true) => {
      const told = describeMeasure(molecule, atoms, molecule.atoms.map(() => isShown), words);
      return [told?.sentence, told?.hidden].map(plain);
    },
  };
}

const [de, es] = [tellIn(german), tellIn(spanish)];
const [esketamine, serine, dizocilpine, magnesium] = [ofLibrary('esketamine'), ofLibrary('d-serine'), ofLibrary('dizocilpine'), ofLibrary('magnesium')];
const [salt, indole, aldehyde, hydrogen] = ['[Ag+].[Cl-]', 'c1ccc2[nH]ccc2c1', 'C=O', '[H][H]'].map(ofSmiles) as [Molecule, Molecule, Molecule, Molecule];
const tartaric = ofSmiles('O[C@H](C(=O)O)[C@@H](O)C(=O)O');

describe('German', () => {
  it('tells hands, charges and pieces in whole sentences', () => {
    expect(de.level(esketamine, 'short')).toContain('Es und sein Spiegelbild sind zwei verschiedene Moleküle; im gezeichneten Molekül hat Kohlenstoff 3 die Konfiguration S.');
    expect(de.level(tartaric, 'short').at(-1)).toMatch(/^Sein Spiegelbild ist dasselbe Molekül, obwohl Kohlenstoff 2 die Konfiguration [RS] und Kohlenstoff 6 die Konfiguration [RS] hat\.$/);
    expect(de.level(salt, 'short')).toContain('Es ist im Ganzen ungeladen: Silber 1 trägt die Ladung plus 1 und Chlor 2 trägt die Ladung minus 1.');
    expect(de.level(magnesium, 'short')[0]).toBe('Magnesium-Ion: ein Ion, ein einzelnes Magnesiumatom mit der Ladung plus 2.');
    expect(de.summary(magnesium)[1]).toBe('1 Atom, schwerer als Wasserstoff, und keine Bindung.');
    expect(de.summary(hydrogen)[1]).toBe('2 Atome, keines schwerer als Wasserstoff, und 1 Bindung.');
  });

  it('begins with a skeleton only where there is one', () => {
    expect(de.level(ofLibrary('glycine'), 'groups')[0]).toBe('Ausgangspunkt ist Kohlenstoff 2.');
    expect(de.level(serine, 'groups')[0]).toBe('Das Grundgerüst ist eine Kette aus zwei Kohlenstoffatomen, Kohlenstoff 2 und 3.');
    expect(de.level(dizocilpine, 'groups')[0]).toBe('Das Grundgerüst ist ein System aus vier miteinander verbundenen Ringen.');
    expect(de.level(indole, 'groups')[0]).toBe('Das Grundgerüst ist ein Indolring aus miteinander verbundenen Ringen.');
    expect(de.level(dizocilpine, 'groups')).toContain('Der sechsgliedrige Ring und der Benzolring mit Kohlenstoff 6 haben die Bindung zwischen Kohlenstoff 6 und Kohlenstoff 11 gemeinsam.');
  });

  it('tells the shape', () => {
    const space = de.level(esketamine, 'space');
    expect(space[0]).toBe('Der Cyclohexanonring hat Sesselform.');
    expect(space[1]).toBe('Beim Cyclohexanonring heißt die Seite „oben“, von der aus gesehen Kohlenstoff 3, Kohlenstoff 4 und Kohlenstoff 5 im Uhrzeigersinn aufeinander folgen.');
    expect(space).toContain('Der Cyclohexanonring und der 2-Chlorphenylring sind 3,8 Ångström voneinander entfernt, von Mitte zu Mitte; der Winkel zwischen ihren Ebenen beträgt 82 Grad.');
    expect(de.level(ofLibrary('hydroxynorketamine'), 'space')).toContain('Stickstoff 1 ist 3,4 Ångström von Chlor 9; 4,9 Ångström von Sauerstoff 14 und 2,8 Ångström von Sauerstoff 16 entfernt.');
  });

  it('walks without two “und” in a row, and says no atom to be part of itself', () => {
    expect(de.step(esketamine, 0, 7)).toBe('Kohlenstoff 8; in der Ketogruppe; drei Bindungen von Kohlenstoff 1 entfernt; drei Nachbarn: Kohlenstoff 3 und 7 sowie Sauerstoff 9.');
    expect(de.step(ofLibrary('dextromethorphan'), 0, 7)).toMatch(/vier Nachbarn: Kohlenstoff 7 und 9, Stickstoff 17 sowie ein Wasserstoffatom\.$/);
    expect(de.atom(esketamine, 15)).toMatch(/ Enthalten im 2-Chlorphenylring\.$/);
  });

  it('sums up atoms and bonds with their groups in the dative', () => {
    expect(de.chosen(esketamine, [7])).toBe('Kohlenstoff 8: sp², trigonal-planar, 116–124°; gehört zur Ketogruppe. Gebunden an Kohlenstoff 3 (einfach, 1,57 Å), Kohlenstoff 7 (einfach, 1,51 Å), Sauerstoff 9 (doppelt, 1,23 Å).');
    expect(de.chosen(esketamine, [2, 3])).toBe('Einfachbindung zwischen Kohlenstoff 3 und Kohlenstoff 4, 1,56 Å lang; gehört zum Cyclohexanonring.');
    expect(de.chosen(esketamine, [2])).toMatch(/; ein Stereozentrum, \(S\); gehört zum Cyclohexanonring\. /);
  });

  it('tells a view', () => {
    expect(de.view(ofLibrary('nmda'), 30, 60)).toBe(
      'Der Blick geht entlang der Bindung von Stickstoff 2, vorn, nach Kohlenstoff 1; die sekundäre Aminogruppe liegt links; die Carboxygruppe mit Kohlenstoff 5 liegt rechts; die Carboxygruppe mit Kohlenstoff 8 liegt ganz vorn.',
    );
    expect(de.view(ofLibrary('norketamine'), 30, 60)).toMatch(/^Der Cyclohexanonring ist von der Fläche zu sehen, rechts unten, vorn; der 2-Chlorphenylring liegt links oben, hinten; /);
    expect(de.view(dizocilpine, 0, 0)).toBe('Das System aus vier Ringen ist von der Kante zu sehen; die sekundäre Aminogruppe liegt unten.');
  });
});

describe('Spanish', () => {
  it('tells hands, charges and pieces in whole sentences', () => {
    expect(es.level(esketamine, 'short')).toContain('La molécula y su imagen especular son dos moléculas distintas; en la molécula dibujada, el carbono 3 tiene configuración S.');
    expect(es.level(esketamine, 'short')[1]).toBe('Tiene un grupo cetona, un grupo amino secundario, un átomo de cloro, un anillo de ciclohexanona y un anillo de 2-clorofenilo.');
    expect(es.level(salt, 'short')).toContain('En conjunto no tiene carga: la plata 1 tiene carga más 1 y el cloro 2 tiene carga menos 1.');
    expect(es.summary(magnesium)[1]).toBe('1 átomo, más pesado que el hidrógeno, y ningún enlace.');
    expect(es.summary(hydrogen)[1]).toBe('2 átomos, ninguno más pesado que el hidrógeno, y 1 enlace.');
    expect(es.summary(dizocilpine)[2]).toBe('2 estereocentros: el carbono 2 es (S) y el carbono 4 es (R).');
  });

  it('begins with a skeleton only where there is one', () => {
    expect(es.level(ofLibrary('glycine'), 'groups')[0]).toBe('El punto de partida es el carbono 2.');
    expect(es.level(serine, 'groups').slice(0, 2)).toEqual([
      'Su esqueleto es una cadena de dos carbonos, los carbonos 2 y 3.',
      'En el carbono 2: un grupo amino primario, el nitrógeno 1; un grupo carboxilo, el carbono 5 y los oxígenos 6 y 7, a través del carbono 5.',
    ]);
    expect(es.level(dizocilpine, 'groups')[0]).toBe('Su esqueleto es un sistema de cuatro anillos unidos entre sí.');
    expect(es.level(indole, 'groups')[0]).toBe('Su esqueleto es un anillo de indol, de anillos unidos entre sí.');
    expect(es.level(esketamine, 'groups')[0]).toBe(
      'Su esqueleto es un anillo de ciclohexanona, de seis átomos: los carbonos 3 a 8, con enlaces sencillos y con el oxígeno 9 unido al carbono 8 por un enlace doble.',
    );
  });

  it('tells the shape', () => {
    const space = es.level(esketamine, 'space');
    expect(space[1]).toBe('En el anillo de ciclohexanona se llama «arriba» al lado desde el cual el carbono 3, el carbono 4 y el carbono 5 se suceden en el sentido de las agujas del reloj.');
    expect(space).toContain('El anillo de ciclohexanona y el anillo de 2-clorofenilo están a 3,8 ángstroms de distancia, de centro a centro; sus planos forman un ángulo de 82 grados.');
    expect(space.at(-1)).toBe('Los dos átomos más alejados entre sí son el hidrógeno 25 y el hidrógeno 31, a 8 ángstroms.');
  });

  it('walks from atom to atom, and says no atom to be part of itself', () => {
    expect(es.step(ofLibrary('dextromethorphan'), 0, 7)).toMatch(/cuatro vecinos: los carbonos 7 y 9, el nitrógeno 17 y un hidrógeno\.$/);
    expect(es.atom(esketamine, 15)).toBe('Cloro 16. Unido al carbono 15 por un enlace sencillo de 1,7 ángstroms. Forma parte del anillo de 2-clorofenilo.');
  });

  it('tells a view', () => {
    expect(es.view(ofLibrary('nmda'), 30, 60)).toBe(
      'Se mira a lo largo del enlace del nitrógeno 2, delante, al carbono 1; el grupo amino secundario está a la izquierda; el grupo carboxilo del carbono 5 está a la derecha; el grupo carboxilo del carbono 8 está en primer plano.',
    );
    expect(es.view(ofLibrary('norketamine'), 30, 60)).toMatch(/^El anillo de ciclohexanona se ve de frente, abajo a la derecha, delante; el anillo de 2-clorofenilo está arriba a la izquierda, detrás; /);
  });

  it('has articles and no capitals within a sentence', () => {
    expect(es.chosen(aldehyde, [0])).toMatch(
      /^Carbono 1: sp², geometría trigonal plana, 1\d\d–1\d\d°; forma parte del grupo aldehído\. Unido al oxígeno 2 \(doble, 1,\d\d Å\), al hidrógeno 3 \(sencillo, 1,\d\d Å\) y al hidrógeno 4 \(sencillo, 1,\d\d Å\)\.$/,
    );
    expect(es.chosen(esketamine, [1, 19])).toBe('Enlace sencillo entre el nitrógeno 2 y el hidrógeno 20, de 1,02 Å; forma parte del grupo amino secundario.');
    expect(es.chosen(esketamine, [0, 1, 2])).toBe('3 átomos: carbono 1, nitrógeno 2, carbono 3.');
    expect(es.chosen(magnesium, [0])).toBe('Magnesio 1, carga ²⁺: aislado.');
    expect(es.measure(esketamine, [7, 8], false)).toEqual([expect.stringMatching(/^Distancia carbono 8, oxígeno 9: 1,23 Å\.$/), 'Fuera de la imagen: el carbono 8 y el oxígeno 9 están ocultos.']);
  });
});
