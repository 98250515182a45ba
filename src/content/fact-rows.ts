// The facts of a molecule as rows of text: what stands on the card, and what its buttons copy.

import type { MolecularFacts } from '../chemistry/properties/fact-labels';
import type { Molecule } from '../chemistry/molecule';
import { facts as room } from '../languages/en/facts';
import { typesetFormula } from './typeset-formula';

export interface FactRow {
  readonly label: string;
  /** With its unit, as it is read. */
  readonly value: string;
  /** Without typesetting and unit, as other programs take it. */
  readonly copy: string;
  /** What it counts and how it was made. */
  readonly note: string;
  /** An estimate, not a measurement or a count. */
  readonly isEstimate: boolean;
}

const number = (value: number, decimals: number) => value.toFixed(decimals).replace(/^-(?=0(\.0*)?$)/, '');

/** Typographic minus for reading; programs take the plain one. */
const signed = (text: string) => text.replace(/^-/, '\u2212');

/** Characters: of a large molecule the beginning is shown, and the whole is copied. */
const LONGEST_SHOWN = 400;

const shortened = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

type Words = typeof room.words;
type Key = keyof Words['rows'];

const rowIn = (words: Words) => (key: Key, copy: string, unit = '', value = signed(copy)): FactRow => {
  const { label, note } = words.rows[key];
  return { label, value: unit === '' ? value : `${value}\u00a0${unit}`, copy, note, isEstimate: key === 'cLogP' };
};

const measuredIn = (words: Words) => (key: Key, measure: number, decimals: number, unit: string) =>
  rowIn(words)(key, number(measure, decimals), unit, words.number(measure, decimals));

/** What the molecule carries itself, in the places that it has among all rows: nothing moves when the others come. */
export const knownRows = ({ formula, mass }: Molecule, words = room.words): readonly FactRow[] =>
  [rowIn(words)('formula', formula, '', typesetFormula(formula)), measuredIn(words)('mass', mass, 2, 'g/mol')].filter(({ copy }) => copy !== '');

/** What is copied has a point in every language, as programs take it. */
export function factRows(molecule: Molecule, facts: MolecularFacts | undefined, words = room.words): readonly FactRow[] {
  const row = rowIn(words);
  const measured = measuredIn(words);
  const known = knownRows(molecule, words);
  const smiles = row('smiles', molecule.smiles, '', shortened(molecule.smiles));
  if (!facts) return [...known, ...(smiles.copy === '' ? [] : [smiles])];
  const { charge, exactMass, canonicalSmiles, polarSurfaceArea, hydrogenBondDonors, hydrogenBondAcceptors, rotatableBonds, cLogP } = facts;
  return [
    ...known,
    measured('exactMass', exactMass, 4, 'u'),
    charge !== 0 && row('charge', `${charge > 0 ? '+' : ''}${charge}`),
    polarSurfaceArea !== undefined && measured('polarSurfaceArea', polarSurfaceArea, 1, 'Å²'),
    hydrogenBondDonors !== undefined && row('hydrogenBondDonors', String(hydrogenBondDonors)),
    hydrogenBondAcceptors !== undefined && row('hydrogenBondAcceptors', String(hydrogenBondAcceptors)),
    rotatableBonds !== undefined && row('rotatableBonds', String(rotatableBonds)),
    // Whole numbers: methods disagree by more than the first decimal.
    cLogP !== undefined && row('cLogP', `≈ ${number(cLogP, 0)}`),
    canonicalSmiles === undefined ? smiles : row('canonicalSmiles', canonicalSmiles, '', canonicalSmiles),
  ].filter((each) => each !== false);
}

/** All of them as lines to paste into notes. */
export const factsText = (name: string, rows: readonly FactRow[], { estimate } = room.words) =>
  [name, ...rows.map(({ label, value, isEstimate }) => `${label}: ${value.replaceAll('\u00a0', ' ')}${isEstimate ? ` (${estimate})` : ''}`)].join('\n');
