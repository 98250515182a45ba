// The kinds of value an option can have: each reads one from a string, or refuses it by undefined, and writes it back.

import { LANGUAGE_IDS, type LanguageChoice, languageOfTag } from '../languages/language';
import { isCssColor } from './css-color';

/** Orbit pose about the molecule's centre: degrees, degrees, Å. */
export interface Pose {
  readonly theta: number;
  readonly phi: number;
  /** Without it the molecule is fitted into the frame, seen from there. */
  readonly distance?: number;
}

export interface OptionKind<T> {
  /** For the README and the warning: which values it takes. */
  readonly expects: string;
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

/** Finite decimal numbers only: no hex, no exponent that a reader would not write. */
function readNumber(written: string): number | undefined {
  return /^[+-]?\d{1,6}(\.\d{1,6})?$/.test(written) ? Number(written) : undefined;
}

const round = (value: number) => String(Math.round(value * 100) / 100 + 0);

export function choice<const T extends string>(values: readonly T[]): OptionKind<T> {
  return {
    expects: values.map((value) => `\`${value}\``).join(' '),
    read: (written) => values.find((value) => value === written),
    write: (value) => value,
  };
}

export function text(expects: string, maxLength: number): OptionKind<string> {
  return { expects, read: (value) => (value.length <= maxLength ? value : undefined), write: (value) => value };
}

/** A kebab-case name that the library or the article resolves. */
export function id(expects: string): OptionKind<string> {
  return {
    expects,
    read: (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 64 ? value : undefined),
    write: (value) => value,
  };
}

/** An id, or after a dot a place in what it names. */
export function place(expects: string): OptionKind<string> {
  return {
    expects,
    read: (value) => (/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/.test(value) && value.length <= 128 ? value : undefined),
    write: (value) => value,
  };
}

export const color: OptionKind<string> = {
  expects: 'a CSS colour',
  read: (value) => (isCssColor(value) ? value.toLowerCase() : undefined),
  write: (value) => value,
};

/** 1-based atom numbers; each once, in the order written. */
export const atomNumbers: OptionKind<readonly number[]> = {
  expects: 'atom numbers, 1-based, comma separated',
  read(value) {
    if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(value)) return undefined;
    return [...new Set(value.split(',').map(Number))];
  },
  write: (value) => value.join(','),
};

/** Degrees a second that the bare flag means: one turn in 18 s. */
const FLAG_SPIN = 20;

export const spin: OptionKind<number> = {
  expects: 'flag, or degrees a second (-360 to 360)',
  read(value) {
    if (value === '' || value === 'true') return FLAG_SPIN;
    if (value === 'false') return 0;
    const degrees = readNumber(value);
    return degrees !== undefined && Math.abs(degrees) <= 360 ? degrees + 0 : undefined;
  },
  write: round,
};

export const pose: OptionKind<Pose> = {
  expects: '`theta phi distance` (degrees, degrees, Å; without the distance it is fitted)',
  read(value) {
    // A `+` stands for a space in addresses written by hand.
    const parts = value.split(/[\s,+]+/).filter(Boolean).map(readNumber);
    const [theta, phi, distance] = parts;
    if (parts.length > 3 || parts.includes(undefined) || theta === undefined || phi === undefined) return undefined;
    if (Math.abs(theta) > 360 || phi < 0 || phi > 180) return undefined;
    const turn = { theta: theta + 0, phi: phi + 0 };
    if (distance === undefined) return turn;
    return distance > 0 && distance <= 10_000 ? { ...turn, distance } : undefined;
  },
  write: ({ theta, phi, distance }) => [theta, phi, ...(distance === undefined ? [] : [distance])].map(round).join(' '),
};

/** 0 to 100. */
export const percent: OptionKind<number> = {
  expects: 'a share in percent, 0 to 100',
  read(value) {
    const share = readNumber(value);
    return share !== undefined && share >= 0 && share <= 100 ? share + 0 : undefined;
  },
  write: round,
};

/** An experiment of the channel lab, and after each ~ what is other than in it. What the words mean is the lab's to say. */
export const labState: OptionKind<string> = {
  expects: 'an experiment of the lab and its changes, as `trapping~volt-40`',
  read: (value) => (value.length <= 600 && /^[a-z]+(-[a-z]+)*(~[a-z0-9.-]+)*$/.test(value) ? value : undefined),
  write: (value) => value,
};

/** Kebab-case names, comma separated; each once. */
export const partIds: OptionKind<readonly string[]> = {
  expects: 'ids of parts, comma separated',
  read: (value) => (value.length <= 400 && /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*){0,15}$/.test(value) ? [...new Set(value.split(','))] : undefined),
  write: (value) => value.join(','),
};

/** A tag with a region, as a page in that language has it, means its language: de-AT is German. */
export const language: OptionKind<LanguageChoice> = {
  expects: choice(['auto', ...LANGUAGE_IDS]).expects,
  read: (value) => (value === 'auto' ? 'auto' : languageOfTag(value)),
  write: (value) => value,
};
