// Parts of the receptor, mirror images, the pH and the channel in German and Spanish: nothing of the English is left, and every number is.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { rankNeighbours } from '../../src/chemistry/stereo/rank-neighbours';
import { protonationShares } from '../../src/chemistry/properties/protonation';
import { torsionWords } from '../../src/content/describe-shapes';
import { atomWords } from '../../src/content/atom-words';
import { channelSentence } from '../../src/content/describe-channel';
import { describePartId } from '../../src/content/describe-part';
import { pairSentence, stereoSentence } from '../../src/content/describe-stereo';
import { explainDecision } from '../../src/content/explain-ranking';
import { formSentence, sharesSentence } from '../../src/content/protonation-text';
import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import type { Room } from '../../src/languages/room';
import * as rooms from '../../src/languages/rooms';
import { PART_GROUPS } from '../../src/receptor/part-groups';
import { RECEPTOR_PARTS } from '../../src/receptor/parts';

const ENGLISH = /\b(?:the|of|and|with|site|ring of|chain|loop|domains?|subunits?|outranks|carbon|nitrogen|above|below|drug|is|are)\b/i;
const digits = (text: string) => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) => each.replace(',', '.')).sort();

const languages = [['German', german], ['Spanish', spanish]] as const;
const esketamine = readMolecule({ molfile: readFileSync('molecules/esketamine.mol', 'utf8') }).molecule;

describe.each(languages)('%s', (_, catalogue) => {
  const wordsOf = <Words extends object>({ name }: Room<Words>) => (catalogue as unknown as Readonly<Record<string, object>>)[name] as Words;
  const say = atomWords(wordsOf);
  const parts = wordsOf(rooms.parts);

  it('names each part of the receptor and each of several', () => {
    for (const { label } of [...RECEPTOR_PARTS, ...PART_GROUPS]) {
      const name = parts.name(label);
      expect(name).not.toMatch(ENGLISH);
      expect(digits(name), label).toEqual(digits(label));
    }
  });

  it('tells on the card what English tells, figure by figure', () => {
    for (const { id } of [...RECEPTOR_PARTS, ...PART_GROUPS]) {
      const [own, english] = [describePartId(id, parts), describePartId(id)];
      const textOf = (told: typeof own) => [told?.title, ...(told?.rows.flat() ?? [])].join(' | ');
      expect(textOf(own), id).not.toMatch(ENGLISH);
      expect(digits(textOf(own)), id).toEqual(digits(textOf(english)));
    }
  });

  it('tells hands, and why one neighbour outranks another', () => {
    const hands = { ...say, hands: wordsOf(rooms.hands) };
    for (const stereo of ['absolute', 'racemic', 'relative', 'unspecified', 'achiral'] as const) {
      expect(`${stereoSentence({ ...esketamine, stereo }, hands)} ${pairSentence({ ...esketamine, stereo }, hands)}`).not.toMatch(ENGLISH);
    }
    for (const decision of rankNeighbours(esketamine, 2)?.decisions ?? []) {
      const told = explainDecision(esketamine, decision, hands);
      expect(told).not.toMatch(ENGLISH);
      expect(digits(told)).toEqual(digits(explainDecision(esketamine, decision)));
    }
  });

  it('tells forms, shares, torsions and the channel', () => {
    const forms = { ...say, protonation: wordsOf(rooms.protonation) };
    expect(sharesSentence(7.4, protonationShares(7.4, 7.5), forms.protonation)).toMatch(/7,4.*55,7\u00a0%.*44,3\u00a0%/);
    expect(formSentence(esketamine, 1, true, forms)).not.toMatch(ENGLISH);
    for (const degrees of [-172, -60, -30, -5, 0, 100, 120, 150]) expect(digits(torsionWords(degrees, true, wordsOf(rooms.shapes)))).toEqual([String(Math.abs(degrees))]);
    expect(channelSentence({ channel: 'O', drug: 'none', magnesiumMillimolar: 1, magnesiumBlocked: 0.0512 }, wordsOf(rooms.channel))).toMatch(/5,1\u00a0%/);
  });

  it('names what is made of a molecule of the library', () => {
    const names = ['Mirror image of Phencyclidine', 'Esketamine, protonated', 'Esketaminium, without its proton', '(R)-Ketamine', 'Levomethorphan'].map(say.molecules.name);
    expect(names.join()).not.toMatch(/Mirror|proton(?:ated)?\b|without|ine\b/);
    expect(say.molecules.name('(E)-Stilbene')).toBe('(E)-Stilbene');
  });
});
