// Words beside a picture: which molecule, by which method, from where; and names that every file system takes.
import { describe, expect, it } from 'vitest';
import { captionText, fileName } from '../../src/content/share-text';
import { ESKETAMINE } from '../fixtures/esketamine';

const named = (name: string, formula = 'C2H6O') => ({ ...ESKETAMINE, name, formula });

describe('file names', () => {
  it.each([
    ['Esketamine', 'esketamine.png'],
    ['(S)-Ketamine hydrochloride', 's-ketamine-hydrochloride.png'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['Café β-lactam', 'cafe-β-lactam.png'],
    ['water.mol', 'water.png'],
    ['\u202egnp.exe', 'gnp-exe.png'],
    ['', 'c2h6o.png'],
    ['…', 'c2h6o.png'],
  ])('make %s into %s', (name, expected) => {
    expect(fileName(named(name), 'png')).toBe(expected);
  });

  it('are never too long, and never empty', () => {
    expect(fileName(named('a'.repeat(500)), 'mol')).toBe(`${'a'.repeat(60)}.mol`);
    expect(fileName(named('', ''), 'mol')).toBe('molecule.mol');
  });
});

describe('captions', () => {
  const parts = { representation: 'space-filling', shape: 'library', link: 'https://example.org/#molecule=esketamine' } as const;

  it('name the molecule, the model, the method with its source, and the address', () => {
    const text = captionText({ ...parts, molecule: { ...ESKETAMINE, name: 'Esketamine' } });
    expect(text).toMatch(/^Esketamine, C₁₃H₁₆ClNO, 237\.73 g\/mol; one hand, as drawn\. Space-filling model\./);
    expect(text).toMatch(/computed in vacuum with OpenChemLib 9 and relaxed, where it has terms for the atoms, with the MMFF94s force field \(Halgren TA, J Comput Chem 1999, 20:720–729\); not a measured structure\./);
    expect(text.endsWith('Made with Ketamine viewer: https://example.org/#molecule=esketamine')).toBe(true);
  });

  it('claim no method for coordinates that came with a file', () => {
    const text = captionText({ ...parts, shape: { file: 'mine.sdf' }, link: undefined, molecule: { ...ESKETAMINE, coordinates: 'file' } });
    expect(text).toContain('Coordinates as in the file “mine.sdf”. Made with Ketamine viewer.');
    expect(text).not.toContain('MMFF94s');
  });

  it('own up to a shape that was computed for a flat file', () => {
    expect(captionText({ ...parts, shape: { file: 'flat.mol' }, molecule: { ...ESKETAMINE, coordinates: 'generated' } })).toContain('MMFF94s');
  });
});
