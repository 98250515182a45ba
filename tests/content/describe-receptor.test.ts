// The words of the receptor's picture: where it is by scale, how the molecule came there, what is seen and chosen, with its numbers.
import { describe, expect, it } from 'vitest';
import { placementKind, placementSentence, placementWords } from '../../src/content/describe-placement';
import { describeReceptor } from '../../src/content/describe-receptor';
import { RECEPTOR_CAVEATS } from '../../src/content/receptor-caveats';
import { acrossWords, placeAtScale } from '../../src/content/receptor-scale';
import { scaleAtSlider, sliderAtScale } from '../../src/panels/receptor/Journey';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { placeInPore } from '../../src/receptor/place-in-pore';
import { receptorSurroundings } from '../../src/receptor/receptor-surroundings';
import { ESKETAMINE } from '../fixtures/esketamine';

const placed = placeInPore(ESKETAMINE, ligandPairs(ESKETAMINE));
const surroundings = receptorSurroundings({ start: 'pore', ground: 'light', cut: undefined, placed });
const picture = (options: { cut?: number; part?: readonly string[] } = {}) => ({
  options: { receptor: 'pore', cut: undefined, part: [], ...options } as const,
  receptor: { base: ESKETAMINE, kind: placed.kind, placement: placed, surroundings },
});
const told = (scale: number | undefined, options = {}) => describeReceptor(picture(options), scale).join(' ').replaceAll('\u00a0', ' ');

describe('the way to the drug', () => {
  it('comes nearer by the same factor with each step, and back to the same place', () => {
    const factors = [10, 40, 70].map((value) => scaleAtSlider(value, surroundings) / scaleAtSlider(value + 10, surroundings));
    for (const factor of factors) expect(factor).toBeCloseTo(factors[0] ?? 0, 9);
    for (const value of [0, 12, 50, 100]) expect(sliderAtScale(scaleAtSlider(value, surroundings), surroundings)).toBeCloseTo(value, 9);
  });

  it('begins with all of the receptor in sight, some 150 Å high and more, and ends at the drug', () => {
    expect(2 * scaleAtSlider(0, surroundings)).toBeGreaterThan(150);
    expect(scaleAtSlider(100, surroundings)).toBeCloseTo(7.5, 5);
    expect([sliderAtScale(1000, surroundings), sliderAtScale(1, surroundings)]).toEqual([0, 100]);
  });

  it('is told in ångström, and by the stop that is nearest by factor', () => {
    expect(acrossWords(98)).toBe('195\u00a0Å');
    expect(acrossWords(7.5)).toBe('15\u00a0Å');
    // The bounds are the geometric means of the stops.
    const [whole = 0, pore = 0, pocket = 0] = surroundings.journey.map(({ radius }) => radius);
    const bounds = [Math.sqrt(whole * pore), Math.sqrt(pore * pocket)];
    expect(bounds.map((scale) => placeAtScale(scale * 1.01, surroundings))).toEqual(['whole', 'pore']);
    expect(bounds.map((scale) => placeAtScale(scale * 0.99, surroundings))).toEqual(['pore', 'pocket']);
  });
});

describe('a placement', () => {
  it('of the drug is certain, of another molecule hypothetical, and of the other hand said to be so', () => {
    expect(placementWords(placed)).toMatch(/^laid on the ligand, RMSD 0\.0\d\u00a0Å$/);
    const other = { ...ESKETAMINE, name: 'Norketamine', formula: 'C12H14ClNO' };
    expect([placementKind(ESKETAMINE, placed), placementKind(other, placed)]).toEqual(['superposed', 'hypothetical']);
    expect(placementSentence(other, placed)).toMatch(/^Hypothetical placement: Norketamine is not in this structure\. .* four atoms that the two share/);
    expect(placementSentence(ESKETAMINE, { kind: 'hypothetical', rmsd: 0.44, shared: 4, hand: 'other' })).toMatch(/is the other hand; the structure holds the S hand.*0\.44\u00a0Å/);
    expect(placementSentence(ESKETAMINE, { kind: 'apart', rmsd: undefined, shared: 0 })).toMatch(/beside the pore, to scale, and not placed\.$/);
  });
});

describe('the description', () => {
  it('names the layers at the scale of the whole, the rings with their heights at that of the pore, and distances at that of the pocket', () => {
    expect(told(98)).toMatch(/seen 195 Å across.*ATD.*LBD.*TMD.*schematic/);
    expect(told(34)).toMatch(/Thr ring 15\.1 Å above the Asn ring, the hydrophobic ring at 12\.2 and 9\.9 Å, and the Asn ring at 0 Å/);
    expect(told(12)).toMatch(/Leu643 of GluN2B, chain B, 2\.57 Å; Thr647 of GluN2B, chain D, 3\.28 Å;.*approximate/);
    expect(told(12)).toContain('reported by the authors, not within 3.5 Å in this entry');
  });

  it('follows the option before the first picture, and says what is cut and chosen', () => {
    expect(told(undefined)).toContain('The helices M1 to M4');
    expect(told(34, { cut: 50, part: ['asn-ring', 'glun1-n616-a'] })).toMatch(/cut open by 50 %\. Chosen: the Asn ring; Asn616 of GluN1, chain A\.$/);
    expect(told(34)).not.toMatch(/cut open|Chosen/);
  });

  it('says of the molecule that is shown where it is, and of the entry what lies near its ligand', () => {
    expect(told(34)).toContain('Esketamine lies between the Thr ring and the Asn ring');
    const { options, receptor } = picture();
    const other = describeReceptor({ options, receptor: { ...receptor, base: { ...ESKETAMINE, name: 'PCP', formula: 'C17H25N' }, kind: 'hypothetical' } }, 12).join(' ');
    expect(other).toContain('PCP is drawn in the middle.');
    expect(other).toContain('around the ligand of the entry, S-ketamine. Nearest to it: Leu643');
    expect(other).not.toContain('the drug');
  });

  it('is empty without a receptor', () => {
    expect(describeReceptor({ options: { receptor: 'none', cut: undefined, part: [] } }, 10)).toEqual([]);
  });

  it('has all six caveats one tap away, with their numbers', () => {
    expect(RECEPTOR_CAVEATS).toHaveLength(6);
    const text = RECEPTOR_CAVEATS.map((caveat) => `${caveat.title} ${caveat.text}`).join(' ').replaceAll('\u00a0', ' ');
    for (const words of ['4.07 Å', 'B-factors', '3.5 Å', '4.0 Å', '2.57 Å', 'Mg²⁺', 'not filled in']) expect(text).toContain(words);
  });
});
