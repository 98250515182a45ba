// What a link asks for in vain, in German and Spanish: a group to light, atoms that are not there, settings of the lab.
import { expect, it } from 'vitest';
import { GROUP_KINDS } from '../../src/chemistry/properties/group-kinds';
import { missingHighlight } from '../../src/content/highlight';
import { molecules } from '../../src/languages/en/molecules';
import { unlit } from '../../src/languages/en/unlit';
import { readLab } from '../../src/panels/lab/lab-link';
import type { Highlight } from '../../src/options/highlight-kind';
import { ofLibrary } from '../content/read/library';
import { isEnglish, numbers, OTHERS, type Other, quoted, say, wordsOf } from './told-in';

const molecule = ofLibrary('magnesium');
const missing = (language: Other, highlight: Highlight) =>
  missingHighlight(molecule, highlight, { molecule, pattern: '[OX2]', atoms: [] }, { molecules: wordsOf(language)(molecules), unlit: wordsOf(language)(unlit) }) ?? '';
/** Without what parts thousands and decimals. */
const plain = (text: string) => numbers(text.replaceAll(/(\d)[,.\u202f](?=\d)/g, '$1'));
const group = (...ids: string[]): Highlight => ({ kind: 'group', ids });

it.each(OTHERS)('%s says of each group that it is not there', (language) => {
  const told = GROUP_KINDS.map(({ id }) => missing(language, group(id)));
  expect(told.filter((text) => isEnglish(text) || !/ (hat keine?n? (2-)?\p{L}|no tiene ning(ún|una) \p{L})/u.test(text) || /undefined|„|«/.test(text))).toEqual([]);
});

it('says why nothing is highlighted', () => {
  const asked = [group('ketone'), group('amine'), group('benzene-ring', 'ketone-2', 'amine'), { kind: 'atoms', atoms: [7] }, { kind: 'smarts', pattern: '[OX2]' }] as const;
  expect(asked.map((highlight) => missing('German', highlight).replace(/^Magnesium-?[Ii]on /, ''))).toEqual([
    'hat keine Ketogruppe: Nichts ist hervorgehoben.',
    'hat keine Gruppe „amine“: Nichts ist hervorgehoben.',
    'hat nichts davon: Benzolring, Keton, „amine“. Nichts ist hervorgehoben.',
    'hat nur 1 Atom: Nichts ist hervorgehoben.',
    'hat keinen Teil, auf den „[OX2]“ passt: Nichts ist hervorgehoben.',
  ]);
  expect(asked.map((highlight) => missing('Spanish', highlight).replace(/^Ion magnesio |^Ion de magnesio /, ''))).toEqual([
    'no tiene ningún grupo cetona: no se resalta nada.',
    'no tiene ningún grupo «amine»: no se resalta nada.',
    'no tiene nada de esto: anillo de benceno, cetona, «amine». No se resalta nada.',
    'tiene solo 1 átomo: no se resalta nada.',
    'no tiene ninguna parte que corresponda a «[OX2]»: no se resalta nada.',
  ]);
});

it.each(OTHERS)('%s says what the lab could not take', (language) => {
  const { warnings } = readLab('trappin~volt-400~doseNaN~colour-red~drug-aspirin~glu0');
  expect(warnings.length).toBe(6);
  const wrong = warnings.filter((warning) => {
    const text = say(language, warning);
    return text === '' || isEnglish(text) || plain(text) !== plain(warning.message) || quoted(text).toSorted().join() !== quoted(warning.message).toSorted().join();
  });
  expect(wrong.map((warning) => say(language, warning))).toEqual([]);
});
