// What a SMILES cannot contain, said for each kind of mistake: look-alike letters, control characters, patterns, reactions.

import type { ChemistryError } from '../chemistry-error';
import { elementOf, namedElement } from '../elements';
import { smilesFault } from './smiles-fault';

/** Signs of neighbouring languages (SMARTS, reaction SMILES) and bonds that the viewer does not draw. */
const UNSUPPORTED: Readonly<Record<string, 'reaction' | 'anyAtom' | 'anyBond' | 'quadruple' | 'pattern'>> = {
  '>': 'reaction',
  '*': 'anyAtom',
  '~': 'anyBond',
  $: 'quadruple',
  '?': 'pattern',
  '!': 'pattern',
  '&': 'pattern',
  ',': 'pattern',
  ';': 'pattern',
};

/** The error for a character where no atom, bond, ring number or bracket begins. */
export function strayCharacter(text: string, at: number): ChemistryError {
  const inchi = text.search(/\S/);
  if (text.startsWith('InChI=', inchi)) {
    return smilesFault('syntax', 'inchi', inchi);
  }
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const unsupported = UNSUPPORTED[char];
  if (unsupported) return smilesFault('unsupported', unsupported, at, char);
  const code = char.codePointAt(0) ?? 0;
  if (code < 32 || code === 127 || (code >= 128 && code < 160)) {
    return smilesFault('syntax', 'control', at, code);
  }
  if (code > 127) {
    return smilesFault('syntax', 'lookAlike', at, char);
  }
  if (char === '@') return smilesFault('syntax', 'handOutside', at);
  if (char === ']') return smilesFault('syntax', 'bracketClosing', at);
  if (char === '+') return smilesFault('syntax', 'chargeOutside', at);
  if (char === 'H') return smilesFault('syntax', 'hydrogenOutside', at);
  const symbol = [text.slice(at, at + 2), char].find((each) => elementOf(each));
  if (symbol) return smilesFault('syntax', 'elementOutside', at, namedElement(symbol));
  const whole = text.slice(at - 1, at + 1);
  if (elementOf(whole)) return smilesFault('syntax', 'elementOutside', at - 1, namedElement(whole));
  return smilesFault('syntax', 'stray', at, char);
}
