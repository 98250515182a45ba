// Words beside a picture: which molecule, by which method, from where; and names that every file system takes.
import { describe, expect, it } from 'vitest';
import { captionText, fileName, pictureTitle } from '../../src/content/share-text';
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

  it('say that the receptor is around it', () => {
    expect(fileName(named('Esketamine'), 'png', true)).toBe('esketamine-in-nmda-receptor.png');
    expect(pictureTitle(named('Esketamine'), true)).toBe('Esketamine in the NMDA receptor (PDB 7EU8)');
    expect(pictureTitle(named('Esketamine'), false)).toBe('Esketamine');
  });

  it('are never too long, and never empty', () => {
    expect(fileName(named('a'.repeat(500)), 'mol')).toBe(`${'a'.repeat(60)}.mol`);
    expect(fileName(named('', ''), 'mol')).toBe('molecule.mol');
  });
});

const parts = { representation: 'space-filling', shape: 'library', link: 'https://example.org/#molecule=esketamine' } as const;
const told = (more: object) => captionText({ ...parts, ...more, molecule: ESKETAMINE });

describe('captions', () => {
  it('name the molecule, the model, the method with its source, and the address', () => {
    const text = captionText({ ...parts, molecule: { ...ESKETAMINE, name: 'Esketamine' } });
    expect(text).toMatch(/^Esketamine, C₁₃H₁₆ClNO, 237\.73 g\/mol; one hand, as drawn\. Space-filling model\./);
    expect(text).toMatch(/computed in vacuum with OpenChemLib 9 and relaxed, where it has terms for the atoms, with the MMFF94s force field \(Halgren TA, J Comput Chem 1999, 20:720–729\); not a measured structure\./);
    expect(text.endsWith('Made with Ketamine viewer: https://example.org/#molecule=esketamine')).toBe(true);
  });

  it('name distance geometry for the shape of a molecule of the reader, as it was made', () => {
    const generated = { ...ESKETAMINE, coordinates: 'generated' as const };
    expect(captionText({ ...parts, shape: 'computed', molecule: generated })).toContain('computed in vacuum by distance geometry and relaxed');
  });

  it('claim no method for coordinates that came with a file', () => {
    const text = captionText({ ...parts, shape: { file: 'mine.sdf' }, link: undefined, molecule: { ...ESKETAMINE, coordinates: 'file' } });
    expect(text).toContain('Coordinates as in the file “mine.sdf”. Made with Ketamine viewer.');
    expect(text).not.toContain('MMFF94s');
  });

  it('own up to a shape that was computed for a flat file', () => {
    expect(captionText({ ...parts, shape: { file: 'flat.mol' }, molecule: { ...ESKETAMINE, coordinates: 'generated' } })).toContain('MMFF94s');
  });

  it('name the surface and what its colours mean, with what to cite for charges', () => {
    expect(told({})).not.toMatch(/urface|Colours/);
    expect(told({ surface: 'van-der-waals' })).toContain('Van der Waals surface.');
    expect(told({ surface: 'molecular', color: 'charge' })).toMatch(/1\.4 Å radius.*partial charges of atoms, and on the surface their electrostatic potential, by .*Gasteiger and Marsili \(Tetrahedron 1980, 36:3219–3228\), an approximation\./);
    expect(told({ color: 'charge' })).toMatch(/partial charges of atoms, by /);
    expect(told({ color: 'group' })).toContain('Colours tell named groups.');
  });
});
