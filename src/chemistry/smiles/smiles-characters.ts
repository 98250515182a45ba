// What a SMILES cannot contain, said for each kind of mistake: look-alike letters, control characters, patterns, reactions.

import { ChemistryError } from '../chemistry-error';
import { elementName, elementOf } from '../elements';

/** Signs of neighbouring languages (SMARTS, reaction SMILES) and bonds that the viewer does not draw. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  '>': 'writes a reaction; please give one molecule',
  '*': 'stands for any atom; a molecule has only named atoms',
  '~': 'stands for any bond; a molecule has only known bonds',
  $: 'is a quadruple bond, which is not drawn here',
  '?': 'belongs to a search pattern',
  '!': 'belongs to a search pattern',
  '&': 'belongs to a search pattern',
  ',': 'belongs to a search pattern',
  ';': 'belongs to a search pattern',
};

/** The error for a character where no atom, bond, ring number or bracket begins. */
export function strayCharacter(text: string, at: number): ChemistryError {
  const inchi = text.search(/\S/);
  if (text.startsWith('InChI=', inchi)) {
    return new ChemistryError('syntax', 'This is an InChI; please give the SMILES of the molecule.', inchi);
  }
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const place = `at character ${at + 1}`;
  const unsupported = UNSUPPORTED[char];
  if (unsupported) return new ChemistryError('unsupported', `“${char}” ${place} ${unsupported}.`, at);
  const code = char.codePointAt(0) ?? 0;
  if (code < 32 || code === 127 || (code >= 128 && code < 160)) {
    return new ChemistryError('syntax', `There is a control character (code ${code}) ${place}; this is not text.`, at);
  }
  if (code > 127) {
    return new ChemistryError('syntax', `“${char}” ${place} is not a plain letter or sign of SMILES, though it may look like one.`, at);
  }
  if (char === '@') return new ChemistryError('syntax', `The hand “@” ${place} must stand in square brackets, as in [C@H].`, at);
  if (char === ']') return new ChemistryError('syntax', `The closing bracket ${place} has no opening one.`, at);
  if (char === '+') return new ChemistryError('syntax', `The charge ${place} must stand in square brackets, as in [NH4+].`, at);
  if (char === 'H') return new ChemistryError('syntax', `Hydrogen ${place} is left out in SMILES, or written [H].`, at);
  const symbol = [text.slice(at, at + 2), char].find((each) => elementOf(each));
  if (symbol) return new ChemistryError('syntax', `${elementName(symbol)} ${place} must stand in square brackets: [${symbol}].`, at);
  const whole = text.slice(at - 1, at + 1);
  if (elementOf(whole)) {
    return new ChemistryError('syntax', `${elementName(whole)} at character ${at} must stand in square brackets: [${whole}].`, at - 1);
  }
  return new ChemistryError('syntax', `“${char}” ${place} is not part of a SMILES.`, at);
}
