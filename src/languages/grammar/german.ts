// Wie das Deutsche Atome, Gruppen und Ringe in Beschreibungen nennt: mit Geschlecht, Fall und Zahl.

import { elements } from '../de/elements';
import { groups } from '../de/groups';
import { tongue } from '../tongue';
import { isAtom, rounded, type ElementCount, type Hydrogens, type Name, type NewPart, type Noun, type Qualities, type SpokenAtom, type SpokenAtoms, type SpokenElement, type SpokenRing } from './spoken-things';

const { number, list } = tongue('de');
export { list, number };

type Case = 'nominative' | 'accusative' | 'dative';

/** `adjective`: its stem; `tail`: what follows and never changes. */
interface GermanNoun {
  readonly gender: 'm' | 'f' | 'n';
  readonly adjective?: string;
  readonly head: string;
  readonly tail?: string;
}

const NUMBERS = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const MEMBERED = ['', '', '', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** Ab zwei; darunter beugt sich das Zahlwort. */
export const numberWords = (count: number): string => NUMBERS[count] ?? number(count);

const A = {
  nominative: { m: ['ein', 'er'], f: ['eine', 'e'], n: ['ein', 'es'] },
  accusative: { m: ['einen', 'en'], f: ['eine', 'e'], n: ['ein', 'es'] },
  dative: { m: ['einem', 'en'], f: ['einer', 'en'], n: ['einem', 'en'] },
} as const;
const THE = {
  nominative: { m: ['der', 'e'], f: ['die', 'e'], n: ['das', 'e'] },
  accusative: { m: ['den', 'en'], f: ['die', 'e'], n: ['das', 'e'] },
  dative: { m: ['dem', 'en'], f: ['der', 'en'], n: ['dem', 'en'] },
} as const;

const ATOM_OF: Readonly<Record<string, string>> = { fluorine: 'Fluoratom', chlorine: 'Chloratom', bromine: 'Bromatom', iodine: 'Iodatom' };

/** Wo der Name der Verbindungsklasse nicht der ihrer Gruppe ist. */
const GROUPS: Readonly<Record<string, GermanNoun>> = {
  'carboxylic-acid': { gender: 'f', head: 'Carboxygruppe' },
  ketone: { gender: 'f', head: 'Ketogruppe' },
  'n-oxide': { gender: 'f', head: 'N-Oxid-Gruppe' },
  'quaternary-ammonium': { gender: 'f', adjective: 'quartär', head: 'Ammoniumgruppe' },
  'primary-amine': { gender: 'f', adjective: 'primär', head: 'Aminogruppe' },
  'secondary-amine': { gender: 'f', adjective: 'sekundär', head: 'Aminogruppe' },
  'tertiary-amine': { gender: 'f', adjective: 'tertiär', head: 'Aminogruppe' },
  phenol: { gender: 'f', adjective: 'phenolisch', head: 'Hydroxygruppe' },
  alcohol: { gender: 'f', adjective: 'alkoholisch', head: 'Hydroxygruppe' },
  indole: { gender: 'm', head: 'Indolring' },
  stereocentre: { gender: 'n', head: 'Stereozentrum' },
  alkene: { gender: 'f', adjective: 'olefinisch', head: 'Doppelbindung' },
  alkyne: { gender: 'f', adjective: 'acetylenisch', head: 'Dreifachbindung' },
};

function groupNoun(id: string, label: string): GermanNoun {
  const own = GROUPS[id];
  if (own) return own;
  const atom = ATOM_OF[id];
  if (atom) return { gender: 'n', head: atom };
  const name = groups.name(id, label);
  if (/(ring|[Kk]äfig)$/.test(name)) return { gender: 'm', head: name };
  return { gender: 'f', head: name.endsWith('gruppe') ? name : `${name}gruppe` };
}

const carbons = (count: number) => `${numberWords(count)} Kohlenstoffatomen`;

function germanNoun(noun: Noun): GermanNoun {
  switch (noun.kind) {
    case 'group':
    case 'rings':
      return groupNoun(noun.id, noun.label);
    case 'element':
      return { gender: 'n', head: `${elementWord(noun.element)}atom` };
    case 'ring':
      return { gender: 'm', adjective: `${MEMBERED[noun.size] ?? noun.size}gliedrig`, head: 'Ring' };
    case 'chain':
      return { gender: 'f', ...(noun.isBranched ? { adjective: 'verzweigt' } : {}), head: 'Kette', tail: ` aus ${carbons(noun.carbons)}` };
    case 'system':
      return { gender: 'n', head: 'System', tail: ` aus ${numberWords(noun.rings)} Ringen` };
    default:
      return { methyl: { gender: 'f', head: 'Methylgruppe' }, methane: { gender: 'n', head: 'Methanmolekül' }, carbon: { gender: 'n', head: 'Kohlenstoffatom' } }[noun.kind] as GermanNoun;
  }
}

function decline(noun: Noun, [article, ending]: readonly [string, string], { adjective, head, tail = '' } = germanNoun(noun)): string {
  return `${article} ${adjective === undefined ? '' : `${adjective}${ending} `}${head}${tail}`;
}

/** „eine sekundäre Aminogruppe“, „einen Cyclohexanonring“. */
export const aNoun = (noun: Noun, kase: Case = 'nominative'): string => decline(noun, A[kase][germanNoun(noun).gender]);

/** „der Cyclohexanonring“, „dem fünfgliedrigen Ring“. */
export const theNoun = (noun: Noun, kase: Case = 'nominative'): string => decline(noun, THE[kase][germanNoun(noun).gender]);

/** „im Cyclohexanonring“, „in der Ketogruppe“. */
export const inNoun = (noun: Noun): string => `in ${theNoun(noun, 'dative')}`.replace(/^in dem /, 'im ');

/** „zur Ketogruppe“, „zum Cyclohexanonring“. */
export const toNoun = (noun: Noun): string => `zu ${theNoun(noun, 'dative')}`.replace(/^zu dem /, 'zum ').replace(/^zu der /, 'zur ');

/** „zwei sekundäre Aminogruppen“: im ersten und vierten Fall. */
export function someNouns(count: number, noun: Noun): string {
  if (count === 1) return aNoun(noun, 'accusative');
  const { adjective, head, tail = '' } = germanNoun(noun);
  const plural = head.endsWith('e') ? `${head}n` : head.endsWith('ung') ? `${head}en` : head.endsWith('zentrum') ? head.replace(/um$/, 'en') : `${head}e`;
  return `${numberWords(count)} ${adjective === undefined ? '' : `${adjective}e `}${plural}${tail}`;
}

export const elementWord = ({ number: atomic, english }: SpokenElement): string => elements.name(atomic, english);

export const atomWords = ({ element, number: place }: SpokenAtom): string => `${elementWord(element)} ${place}`;

const atomsOfElement = ({ element, numbers }: SpokenAtoms) =>
  `${elementWord(element)} ${list(numbers.map((run) => (typeof run === 'number' ? String(run) : `${run[0]} bis ${run[1]}`)))}`;

/** „Kohlenstoff 3 und 7 sowie Sauerstoff 9“: kein zweites „und“ nach einem ersten. */
export function together(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.slice(0, -1).some((part) => part.includes(' und ')) ? `${parts.slice(0, -1).join(', ')} sowie ${last}` : list(parts);
}

/** „Kohlenstoff 3 bis 8 und Stickstoff 13“: ohne Artikel in jedem Fall gleich. */
export const atomsWords = (atoms: readonly SpokenAtoms[]): string => together(atoms.map(atomsOfElement));

/** Schwere Nachbarn und Wasserstoffatome in einer Reihe. */
export const neighbourWords = (heavy: readonly SpokenAtoms[], hydrogens: Hydrogens | undefined): string =>
  together([...heavy.map(atomsOfElement), ...(hydrogens ? [hydrogenWords(hydrogens)] : [])]);

/** „13 Kohlenstoffatome, 16 Wasserstoffatome und ein Sauerstoffatom“. */
export const elementCounts = (counts: readonly ElementCount[]): string =>
  list(counts.map(({ element, count }) => `${numberWords(count)} ${elementWord(element)}${count === 1 ? 'atom' : 'atome'}`));

export const chargeWords = (charge: number): string => `${charge < 0 ? 'minus' : 'plus'} ${Math.abs(charge)}`;
export const lengthWords = (angstrom: number): string => `${number(rounded(angstrom))} Ångström`;
export const degreesWords = (degrees: number): string => `${Math.round(Math.abs(degrees))} Grad`;

export const bondWords = { 1: 'Einfachbindung', 2: 'Doppelbindung', 3: 'Dreifachbindung', aromatic: 'aromatische Bindung', dative: 'koordinative Bindung' } as const;

const STEREO = {
  R: 'Stereozentrum, R',
  S: 'Stereozentrum, S',
  r: 'pseudoasymmetrisches Zentrum, kleines r',
  s: 'pseudoasymmetrisches Zentrum, kleines s',
  '?': 'Stereozentrum ohne Angabe der Konfiguration',
} as const;

export const subjectWords = (atom: SpokenAtom, { isotope, charge, stereo }: Qualities): string =>
  [
    atomWords(atom),
    ...(isotope === undefined ? [] : [`Massenzahl ${isotope}`]),
    ...(charge === 0 ? [] : [`Ladung ${chargeWords(charge)}`]),
    ...(stereo === undefined ? [] : [STEREO[stereo]]),
  ].join(', ');

export function hydrogenWords({ count, heavy, isotope }: Hydrogens): string {
  const what = count === 1 ? 'ein Wasserstoffatom' : `${numberWords(count)} Wasserstoffatome`;
  if (heavy === 0) return what;
  if (count === 1) return `${what} der Massenzahl ${isotope}`;
  return `${what}, ${heavy === count ? 'jedes' : heavy === 1 ? 'eines' : numberWords(heavy)} mit der Massenzahl ${isotope}`;
}

/** „die Ketogruppe mit Kohlenstoff 8“. */
export const nameWords = (name: Name, kase: Case = 'nominative'): string =>
  isAtom(name) ? atomWords(name.atom) : `${theNoun(name.noun, kase)}${name.of ? ` mit ${atomWords(name.of)}` : ''}`;

/** „eine sekundäre Aminogruppe, Stickstoff 2“. */
export function newPartWords(part: NewPart): string {
  if (isAtom(part)) return atomWords(part.atom);
  return part.noun.kind === 'carbon' ? atomsWords(part.atoms) : `${aNoun(part.noun)}, ${atomsWords(part.atoms)}`;
}

/** „ein Cyclohexanonring, ein Ring aus sechs Atomen“. */
export const ringTitle = (noun: Noun, size: number): string => (noun.kind === 'ring' ? aNoun(noun) : `${aNoun(noun)}, ein Ring aus ${numberWords(size)} Atomen`);

function bondsOfRing(bonds: SpokenRing['bonds']): string {
  if (bonds === 'aromatic') return 'aromatisch';
  if (bonds === 'single') return 'durch Einfachbindungen verknüpft';
  if ('doubles' in bonds) return `mit ${list(bonds.doubles.map(([from, to]) => `einer Doppelbindung zwischen ${atomWords(from)} und ${atomWords(to)}`))}`;
  return `mit ${bonds.aromatic === 1 ? 'einer gemeinsamen aromatischen Bindung' : `${numberWords(bonds.aromatic)} gemeinsamen aromatischen Bindungen`}`;
}

/** „Kohlenstoff 10 bis 15, aromatisch, mit Chlor 16 an Kohlenstoff 15“. */
export function ringWords({ atoms, bonds, carried }: SpokenRing): string {
  const hung = carried.map(({ atom, on, isDouble }) => `${atomWords(atom)} ${isDouble ? 'doppelt gebunden ' : ''}an ${atomWords(on)}`);
  return `${atomsWords(atoms)}, ${bondsOfRing(bonds)}${hung.length === 0 ? '' : `, mit ${list(hung)}`}`;
}
