// Every question of the stories: its right answer is proved from the molecules, the figures or the models, and the others are wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMolecule } from '../../src/chemistry/read-molecule';
import type { Molecule } from '../../src/chemistry/molecule';
import { BLOOD_PH, KETAMINE_PKA } from '../../src/chemistry/properties/protonation';
import { rankNeighbours } from '../../src/chemistry/stereo/rank-neighbours';
import { DRUGS } from '../../src/pharmacology/drugs';
import { simulateChannel } from '../../src/pharmacology';
import { elementStyle } from '../../src/representations/element-style';
import { DOMAINS } from '../../src/receptor/figures/domains';
import { LIGAND_ATOMS } from '../../src/receptor/figures/ligand';
import { RINGS } from '../../src/receptor/figures/rings';
import { SUBUNIT_OF } from '../../src/receptor/figures/source';
import { CONTACTS } from '../../src/receptor/contacts';
import { GATE } from '../../src/receptor/landmarks';
import { RECEPTOR_PARTS } from '../../src/receptor/parts';
import { atomsOfGroup } from '../../src/content/groups-of-atoms';
import { isClaim, plainText } from '../../src/content/article';
import { gradeCurve, knownAt } from '../../src/content/stories/questions/grade-curve';
import { isRightPick, rightAtoms } from '../../src/content/stories/questions/grade-atoms';
import { offeredOrder } from '../../src/content/stories/questions/grade-order';
import { type CurveQuestion, kindOf, type Question, type QuestionKind } from '../../src/content/stories/questions/question';
import { STORIES, STORY_IDS } from '../../src/content/stories/stories';
import type { Step } from '../../src/content/stories/story';
import { LIBRARY, type LibraryId } from '../../molecules';
import { ROOT } from '../structure/source-files';

type Asked = Step & { readonly question: Question };
/** By `story/step`. */
const asked = new Map<string, Asked>();
const molecule = (id = 'esketamine'): Molecule => readMolecule({ molfile: readFileSync(join(ROOT, 'molecules', LIBRARY[id as LibraryId].file), 'utf8') }).molecule;

beforeAll(async () => {
  for (const id of STORY_IDS) {
    for (const step of (await STORIES[id].load()).steps) if (step.question) asked.set(`${id}/${step.id}`, step as Asked);
  }
});

const stepOf = (id: string) => asked.get(id) ?? expect.fail(`no question at ${id}`);
const questionOf = <Kind extends QuestionKind>(id: string, kind: Kind) => {
  const { question } = stepOf(id);
  expect(kindOf(question)).toBe(kind);
  return question as Extract<Question, { kind?: Kind }>;
};
const neighbours = ({ bonds }: Molecule, atom: number) => bonds.flatMap(({ from, to }) => (from === atom ? [to] : to === atom ? [from] : []));
const elements = (of: Molecule, atoms: readonly number[]) => atoms.map((atom) => of.atoms[atom]?.element).toSorted().join('');
const right = (id: string) => {
  const { view } = stepOf(id);
  const of = molecule(view.molecule);
  return { of, atoms: rightAtoms(of, questionOf(id, 'atom')) };
};
/** The right choice is this one, and it stands there once. */
const isAnswered = (id: string, choice: string) => {
  const { choices, answer } = questionOf(id, 'choose');
  expect([choices[answer], choices.filter((each) => each === choice).length]).toEqual([choice, 1]);
};
const curveOf = (id: string): CurveQuestion => questionOf(id, 'curve');
/** At each place where a point is set, to 0.2 % of the true curve. */
const follows = (id: string, value: (at: number) => number) => {
  const question = curveOf(id);
  for (const at of question.at) expect(Math.abs(knownAt(question, at) - value(at)), `${id} at ${at}`).toBeLessThan(0.2);
  // One who says “half, everywhere” is wrong, and so is the curve upside down.
  expect(gradeCurve(question, question.at.map(() => 50)).isRight).toBe(false);
  expect(gradeCurve(question, question.at.map((at) => 100 - value(at))).isRight).toBe(false);
  expect(gradeCurve(question, question.at.map(value)).isRight).toBe(true);
};
const placesOf = (id: string, items: readonly string[]) => expect(questionOf(id, 'order').items).toEqual(items);

/** Ki in rat brain, Ebert 1997. */
const EBERT_MICROMOLAR: Readonly<Record<'S' | 'R', number>> = { S: 0.3, R: 1.4 };

/** The share of channels with the drug inside after a minute beside it. */
const blockedBy = (glutamateMicromolar: number) =>
  simulateChannel({ steps: [{ durationSeconds: 60, glutamateMicromolar, drugMicromolar: 10, magnesiumMillimolar: 0, voltageMillivolts: -60 }], sampleSeconds: 1 }).blocked.at(-1) ?? -1;

/** How each answer is proved; all numbers worked out apart from what the questions are made with, or from the figures of PDB 7EU8. */
const PROOFS: Readonly<Record<string, () => void>> = {
  'meet-ketamine/hello': () => {
    const { of, atoms } = right('meet-ketamine/hello');
    expect(atoms).toHaveLength(1);
    expect(elements(of, neighbours(of, atoms[0] ?? -1))).toBe('CCH');
  },
  'meet-ketamine/skeleton': () => {
    const of = molecule();
    const ring = ['chlorophenyl-ring', 'cyclohexanone-ring'].flatMap((kind) => atomsOfGroup(of, kind)).filter((atom) => of.atoms[atom]?.element === 'C');
    expect([ring.length, new Set(ring).size]).toEqual([12, 12]);
    isAnswered('meet-ketamine/skeleton', 'Twelve');
  },
  'meet-ketamine/chlorophenyl': () => {
    const { of, atoms } = right('meet-ketamine/chlorophenyl');
    expect(atoms).toHaveLength(1);
    expect(elements(of, neighbours(of, atoms[0] ?? -1))).toBe('CCCl');
    // Next to the carbon by which the ring is joined.
    const joined = neighbours(of, atoms[0] ?? -1).filter((atom) => elements(of, neighbours(of, atom)) === 'CCC');
    expect(joined.map((atom) => neighbours(of, atom).some((next) => of.atoms[next]?.stereo === 'S'))).toEqual([true]);
  },
  'meet-ketamine/amine': () => {
    const share = 1 / (1 + 10 ** (BLOOD_PH - KETAMINE_PKA));
    isAnswered('meet-ketamine/amine', share < 0.1 ? 'Almost none' : share > 0.9 ? 'Almost all' : 'A little over half');
    expect(share).toBeCloseTo(0.557, 3);
  },
  'meet-ketamine/charged': () => {
    follows('meet-ketamine/charged', (pH) => 100 / (1 + 10 ** (pH - 7.5)));
    expect([6.5, 8.5].map((pH) => Math.round(knownAt(curveOf('meet-ketamine/charged'), pH)))).toEqual([91, 9]);
  },
  'meet-ketamine/size': () => {
    const { of, atoms } = right('meet-ketamine/size');
    const radii = of.atoms.map(({ element }) => elementStyle(element).vanDerWaalsRadius);
    expect(atoms).toEqual(radii.flatMap((radius, atom) => (radius === Math.max(...radii) ? [atom] : [])));
    expect(elements(of, atoms)).toBe('Cl');
    expect(new Set(of.atoms.filter((_, atom) => radii[atom] === Math.min(...radii)).map(({ element }) => element))).toEqual(new Set(['H']));
  },
  'mirror-images/one-carbon': () => {
    const { of, atoms } = right('mirror-images/one-carbon');
    expect(atoms.map((atom) => elements(of, neighbours(of, atom)))).toEqual(['CCO']);
    expect(neighbours(of, atoms[0] ?? -1).some((atom) => of.atoms[atom]?.stereo === 'S')).toBe(true);
  },
  'mirror-images/the-other-hand': () => {
    const of = molecule('arketamine');
    const centre = of.atoms.findIndex(({ stereo }) => stereo === 'R');
    const order = rankNeighbours(of, centre)?.order ?? [];
    expect(order.map((atom) => elements(of, [...neighbours(of, atom)].filter((next) => next !== centre)))).toEqual(['CH', 'CO', 'CC', 'CHH']);
    expect(order.map((atom) => of.atoms[atom]?.element)).toEqual(['N', 'C', 'C', 'C']);
    placesOf('mirror-images/the-other-hand', ['The nitrogen', 'The carbon of the ketone', 'The carbon of the benzene ring', 'The plain carbon of the ring']);
  },
  'mirror-images/which-fits': () => isAnswered('mirror-images/which-fits', EBERT_MICROMOLAR.R / EBERT_MICROMOLAR.S < 2 ? 'About a tenth more' : EBERT_MICROMOLAR.R / EBERT_MICROMOLAR.S > 100 ? 'A thousand times more' : 'A few times more'),
  'block-trap-release/magnesium': () => {
    // Jahr and Stevens 1990, at 1 mM.
    follows('block-trap-release/magnesium', (voltage) => 100 / (1 + Math.exp(-0.062 * voltage) / 3.57));
    expect([-70, 0].map((at) => Math.round(knownAt(curveOf('block-trap-release/magnesium'), at)))).toEqual([4, 78]);
  },
  'block-trap-release/only-when-open': () => {
    // The drug for a minute beside channels that are closed, or switched on.
    expect(blockedBy(0)).toBe(0);
    expect(blockedBy(1000)).toBeGreaterThan(0.5);
    isAnswered('block-trap-release/only-when-open', 'Mainly those that have opened');
  },
  'block-trap-release/trapped': () => {
    const step = { durationSeconds: 30, magnesiumMillimolar: 0, voltageMillivolts: -60 };
    const { blocked } = simulateChannel({
      steps: [{ ...step, glutamateMicromolar: 0, drugMicromolar: 10 }, { ...step, glutamateMicromolar: 1000, drugMicromolar: 10 }, { ...step, glutamateMicromolar: 0, drugMicromolar: 0 }],
      sampleSeconds: 1,
    });
    // In only once it is open; kept once it is closed.
    expect([blocked[30] ?? -1, (blocked[60] ?? 0) > 0.5, (blocked[90] ?? 0) / (blocked[60] ?? 1) > 0.9]).toEqual([0, true, true]);
    placesOf('block-trap-release/trapped', ['Glutamate and glycine open the channel', 'Ketamine enters the pore', 'Glutamate leaves', 'The gate closes over the drug']);
  },
  'block-trap-release/released': () => {
    // Gilling 2009: 0.22 / 0.15 µM at −70 mV, times e for each 25.4 / 0.79 mV.
    follows('block-trap-release/released', (voltage) => 1000 / (10 + (0.22 / 0.15) * Math.exp((0.79 * (voltage + 70)) / 25.4)));
    expect([-70, 40].map((at) => Math.round(knownAt(curveOf('block-trap-release/released'), at)))).toEqual([87, 18]);
  },
  'inside-the-receptor/whole': () => {
    const ends = DOMAINS.flatMap(({ centre, semiAxes, axes }) => [1, -1].map((sign) => centre[2] + sign * Math.hypot(...axes.map((axis, index) => ((axis[2] ?? 0) / 1000) * (semiAxes[index] ?? 0)))));
    const tall = Math.max(...ends) - Math.min(...ends);
    const places = LIGAND_ATOMS.map(({ at }) => at);
    const long = Math.max(...places.flatMap((a) => places.map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))));
    const lengths = tall / long;
    expect(['3', '30', '300'].toSorted((a, b) => Math.abs(Math.log(lengths / Number(a))) - Math.abs(Math.log(lengths / Number(b))))[0]).toBe('30');
    isAnswered('inside-the-receptor/whole', '30');
  },
  'inside-the-receptor/gate-and-filter': () => {
    const heights = [
      Math.min(...DOMAINS.filter(({ domain }) => domain === 'LBD').map(({ centre }) => centre[2])),
      GATE.height,
      LIGAND_ATOMS.reduce((sum, { at }) => sum + at[2], 0) / LIGAND_ATOMS.length,
      RINGS.find(({ id }) => id === 'asn')?.height ?? Number.NaN,
    ];
    expect(heights.toSorted((a, b) => b - a)).toEqual(heights);
    placesOf('inside-the-receptor/gate-and-filter', ['The layer that holds the keys', 'The gate', 'The place of ketamine', 'The filter']);
  },
  'inside-the-receptor/down-the-pore': () => {
    for (const { members } of RINGS) {
      const around = members.toSorted((a, b) => Math.atan2(a.ca[1], a.ca[0]) - Math.atan2(b.ca[1], b.ca[0])).map(({ chain }) => SUBUNIT_OF[chain]);
      expect(around.filter((subunit, index) => subunit === around[(index + 1) % around.length])).toEqual([]);
    }
    isAnswered('inside-the-receptor/down-the-pore', 'The two kinds in turn');
  },
  'inside-the-receptor/what-holds-it': () => isAnswered('inside-the-receptor/what-holds-it', 'Mainly a close fit against greasy side chains'),
  'inside-the-receptor/bond-not-seen': () => {
    const nearest = CONTACTS.filter(({ part }) => /n616/.test(RECEPTOR_PARTS[part]?.id ?? '')).map(({ distance }) => distance);
    expect(Math.min(...nearest)).toBeCloseTo(4.1, 1);
    isAnswered('inside-the-receptor/bond-not-seen', 'No atom of the drug near enough for one');
  },
  'ketamine-and-its-cousins/ketamine': () => {
    const { of, atoms } = right('ketamine-and-its-cousins/ketamine');
    expect(atoms.map((atom) => elements(of, neighbours(of, atom)))).toEqual(['HHHN']);
    expect(atomsOfGroup(molecule('norketamine'), 'n-methyl')).toEqual([]);
  },
  'ketamine-and-its-cousins/norketamine': () => {
    const of = molecule('norketamine');
    const nitrogen = of.atoms.findIndex(({ element }) => element === 'N');
    expect(elements(of, neighbours(of, nitrogen))).toBe('CHH');
    isAnswered('ketamine-and-its-cousins/norketamine', 'Two');
  },
  'ketamine-and-its-cousins/dizocilpine': () => isAnswered('ketamine-and-its-cousins/dizocilpine', 'More than an hour'),
  'ketamine-and-its-cousins/d-ap5': () => {
    // Huettner and Bean 1988: a time constant of 90 minutes.
    const perSecond = { Memantine: DRUGS.memantine.offPerSecond, Ketamine: DRUGS.ketamine.offPerSecond, 'Dizocilpine (MK-801)': 1 / (90 * 60) };
    placesOf('ketamine-and-its-cousins/d-ap5', Object.entries(perSecond).toSorted(([, a], [, b]) => b - a).map(([name]) => name));
  },
};

/** What only a source can prove: the answer must be what the step's own words say. */
const TOLD: Readonly<Record<string, readonly [answer: string, says: RegExp]>> = {
  'mirror-images/mixture': ['Both, in equal parts', /an equal mixture of both hands, a racemate/],
  'mirror-images/open-questions': ['It is not established', /is not established atom by atom/],
  'block-trap-release/two-keys': ['Both of them', /opens only when both are bound/],
  'block-trap-release/and-then': ['That is not settled', /is unsettled: several routes are proposed/],
  'inside-the-receptor/how-sharp': ['In which hollow the drug sits', /trust where the drug is.*Do not trust a single distance/],
  'ketamine-and-its-cousins/memantine': ['No, laboratories disagree', /Another laboratory could not tell the two apart/],
};

describe('the questions of the stories', () => {
  it('are at least twenty-five, of all four kinds, each proved or told', () => {
    const kinds = [...asked.values()].map(({ question }) => kindOf(question));
    expect(asked.size).toBeGreaterThanOrEqual(25);
    for (const kind of ['choose', 'atom', 'order', 'curve'] as const) expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThanOrEqual(3);
    expect([...Object.keys(PROOFS), ...Object.keys(TOLD)].toSorted()).toEqual([...asked.keys()].toSorted());
  });

  it.each(Object.keys(PROOFS))('%s is proved', (id) => {
    expect.hasAssertions();
    PROOFS[id]?.();
  });

  it.each(Object.entries(TOLD))('%s is told', (id, [answer, says]) => {
    isAnswered(id, answer);
    expect(stepOf(id).text.map(({ text }) => plainText(text)).join(' ')).toMatch(says);
  });

  it('ask in a short sentence, and give a reason with a source', () => {
    for (const [id, { question }] of asked) {
      expect(question.prompt, id).toMatch(/\?$/);
      expect(question.prompt.length, id).toBeLessThanOrEqual(100);
      expect(question.reason.some(isClaim), id).toBe(true);
      expect(question.reason.map(({ text }) => plainText(text)).join(' ').split(/\s+/).length, id).toBeLessThanOrEqual(60);
    }
  });

  it('for an atom take one atom and no other, which no step has chosen already', () => {
    for (const [id, { question, view }] of asked) {
      if (question.kind !== 'atom') continue;
      const of = molecule(view.molecule);
      const atoms = rightAtoms(of, question);
      expect(atoms.length, id).toBe(1);
      expect(of.atoms.filter((_, atom) => isRightPick(atoms, [atom])), id).toHaveLength(1);
      expect(isRightPick(atoms, []), id).toBe(false);
      // What the view lights is not the answer alone.
      expect(view.select, id).toBeUndefined();
    }
  });

  it('offer an order that is wrong, whole and always the same', () => {
    for (const { question } of asked.values()) {
      if (question.kind !== 'order') continue;
      const offered = offeredOrder(question.items);
      expect(offered.toSorted()).toEqual(question.items.map((_, index) => index));
      expect(offered).not.toEqual(question.items.map((_, index) => index));
      expect(offeredOrder(question.items)).toEqual(offered);
    }
  });
});
