// Counting, numbers and lists as each language writes them; the forms are those of CLDR.
import { describe, expect, it } from 'vitest';
import { languageOf, languageOfTag } from '../../src/languages/language';
import { tongue } from '../../src/languages/tongue';
import { weave } from '../../src/languages/weave';

describe('a tongue', () => {
  it('takes the form that goes with the number', () => {
    const { count } = tongue('en');
    expect([0, 1, 2].map((n) => count(n, { one: 'atom', other: 'atoms' }))).toEqual(['0 atoms', '1 atom', '2 atoms']);
    // Spanish has a form of its own for millions, which is that of many here.
    expect(tongue('es').form(1_000_000, { one: 'átomo', other: 'átomos' })).toBe('átomos');
  });

  it('writes numbers with the marks of the language and a real minus', () => {
    expect([tongue('en').number(-0.5), tongue('de').number(1234.5, 2), tongue('es').number(3.25)]).toEqual(['−0.5', '1234,50', '3,25']);
  });

  it('lists as the language does', () => {
    const words = ['C', 'N', 'O'];
    expect([tongue('en').list(words), tongue('de').list(words), tongue('es').list(words, 'or')]).toEqual(['C, N and O', 'C, N und O', 'C, N u O']);
  });
});

describe('the language of a reader', () => {
  it('is the first of the system that the interface speaks', () => {
    expect(languageOf('auto', ['fr-CA', 'de-AT', 'en'])).toBe('de');
    expect(languageOf('auto', ['ja'])).toBe('en');
    expect(languageOf('auto', [])).toBe('en');
    expect(languageOf('es', ['de'])).toBe('es');
  });

  it('is known by its tag, whatever the region', () => {
    expect(['es-419', 'DE', 'en_GB', 'deutsch', 'fr', ''].map(languageOfTag)).toEqual(['es', 'de', 'en', undefined, undefined, undefined]);
  });
});

describe('weaving', () => {
  it('puts each part into its place and leaves what it does not know', () => {
    expect(weave<number | string>('{a} then {b}, {c}.', { a: 1, b: 2 })).toEqual([1, ' then ', 2, ', ', '{c}', '.']);
  });
});
