// One atom of a SMILES: the letters that may stand alone, and everything between square brackets.

import type { ChemistryError } from '../chemistry-error';
import { elementOf, isPossibleIsotope, namedElement } from '../elements';
import type { WrittenAtom } from '../graph/written-graph';
import { smilesFault } from './smiles-fault';

export interface ReadAtom {
  readonly atom: WrittenAtom;
  /** Index of the first character after it. */
  readonly end: number;
}

const ORGANIC = /^(?:Cl|Br|[BCNOPSFI])/;
const AROMATIC_ORGANIC = /^[bcnops]/;
const AROMATIC_BRACKET = /^(?:se|as|te|[bcnops])/;
/** What only a search pattern (SMARTS) may hold. */
const PATTERN = /^(?:[#*!&;,$~^]|[Rr]\d?(?![a-z])|[AaXxDvz]\d?(?![a-z]))/;

/** OpenSMILES asks for -15 to +15. */
const MOST_CHARGE = 15;

const capitalised = (symbol: string) => symbol.charAt(0).toUpperCase() + symbol.slice(1);

/** An atom without brackets; undefined where none starts here. */
export function readPlainAtom(text: string, at: number): ReadAtom | undefined {
  const rest = text.slice(at, at + 2);
  const symbol = ORGANIC.exec(rest)?.[0] ?? AROMATIC_ORGANIC.exec(rest)?.[0];
  if (!symbol) return undefined;
  const element = capitalised(symbol);
  return { atom: { element, charge: 0, aromatic: symbol !== element, at }, end: at + symbol.length };
}

/** `at` is the place of the opening bracket. */
export function readBracketAtom(text: string, at: number): ReadAtom {
  const close = text.slice(at).search(/[\]\s]/);
  if (close < 0 || text[at + close] !== ']') {
    throw smilesFault('syntax', 'bracketOpen', at);
  }
  const end = at + close;
  let next = at + 1;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(text.slice(next, end))?.[0];
    if (found) next += found.length;
    return found;
  };
  if (next === end) throw smilesFault('syntax', 'bracketEmpty', at);

  const isotopeAt = next;
  const isotope = take(/^\d+/);
  const symbolAt = next;
  const symbol = readSymbol(text.slice(next, end), symbolAt);
  next += symbol.length;
  const element = capitalised(symbol);
  const mass = isotope === undefined ? undefined : readIsotope(isotope, element, isotopeAt);
  const parity = readHand(take(/^@(?:@|(?:TH|AL|SP|TB|OH)\d*)?/), next);
  const hydrogens = take(/^H\d*/);
  if (hydrogens && hydrogens.length > 2) {
    throw smilesFault('syntax', 'hydrogenCount', next - hydrogens.length);
  }
  if (hydrogens && hydrogens !== 'H0' && element === 'H') {
    throw smilesFault('syntax', 'hydrogenOnHydrogen', symbolAt);
  }
  const chargeAt = next;
  const charge = readCharge(take(/^(?:\++\d*|-+\d*)/), chargeAt);
  take(/^:\d+/);
  if (next !== end) throw strayInBracket(text, next);
  const atom: WrittenAtom = {
    element,
    ...(mass === undefined ? {} : { isotope: mass }),
    charge,
    aromatic: symbol !== element,
    hydrogens: hydrogens ? Number(hydrogens.slice(1) || 1) : 0,
    ...(parity ? { parity } : {}),
    at,
  };
  return { atom, end: end + 1 };
}

function readSymbol(rest: string, at: number): string {
  const letters = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
  const aromatic = AROMATIC_BRACKET.exec(rest)?.[0];
  if (aromatic) return aromatic;
  for (const symbol of [rest.slice(0, 2), rest.slice(0, 1)]) if (elementOf(symbol)) return symbol;
  if (PATTERN.test(rest)) {
    throw smilesFault('unsupported', 'patternAtom', at, rest.charAt(0));
  }
  if (letters === 'T') throw smilesFault('syntax', 'tritium', at);
  const shown = letters || rest.charAt(0);
  if (!shown) throw smilesFault('syntax', 'noElement', at);
  throw smilesFault('syntax', 'notElement', at, shown);
}

function readIsotope(digits: string, element: string, at: number): number {
  const mass = Number(digits);
  if (isPossibleIsotope(mass, element)) return mass;
  throw smilesFault('syntax', 'noIsotope', at, namedElement(element), digits);
}

function readHand(mark: string | undefined, end: number): '@' | '@@' | undefined {
  if (mark === undefined || mark === '@' || mark === '@@') return mark;
  const at = end - mark.length;
  if (mark === '@TH1') return '@';
  if (mark === '@TH2') return '@@';
  if (mark.startsWith('@TH')) throw smilesFault('syntax', 'handNumber', at, mark);
  throw smilesFault('unsupported', 'handKind', at, mark);
}

function readCharge(mark: string | undefined, at: number): number {
  if (mark === undefined) return 0;
  const [, signs = '', digits = ''] = /^([+-]+)(\d*)$/.exec(mark) ?? [];
  if (signs.length > 1 && digits) throw smilesFault('syntax', 'chargeTwice', at);
  const size = digits ? Number(digits) : signs.length;
  if (size > MOST_CHARGE) throw smilesFault('syntax', 'chargeTooLarge', at, mark);
  if (size === 0) return 0;
  return signs.startsWith('+') ? size : -size;
}

function strayInBracket(text: string, at: number): ChemistryError {
  const char = text.charAt(at);
  if (/[,;&!#$*~^RrXxDvz?]/.test(char)) {
    return smilesFault('unsupported', 'patternAtom', at, char);
  }
  return smilesFault('syntax', 'strayInBracket', at, char);
}
