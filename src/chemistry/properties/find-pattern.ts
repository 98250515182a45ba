// Finds the atoms that fit a SMARTS. OpenChemLib reads leniently and means more than SMARTS by a capital letter,
// so what is written is checked first, and capital letters are held to mean atoms that are not aromatic.

import { Molecule as OclMolecule, SmilesParser, SSSearcher } from 'openchemlib';
import { structureFaults } from '../../languages/en/structure-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Molecule } from '../molecule';
import { toOcl } from '../ocl-molecule';
import { structureOf } from './facts-structure';

/** What it reads alike with other toolkits: no recursion, chirality or disconnected parts. */
const TOKEN = /(?<atom>\[[^[\]$@.]+\]|Cl|Br|[BCNOPSFI]|[bcnopsaA*])|(?<bond>[-=#:~])|(?<ring>\d|%\d\d)|(?<open>\()|(?<close>\))/y;
const AFTER_ATOM: ReadonlySet<string> = new Set(['atom', 'ring', 'close']);
/** One element by its capital letter, in brackets or not; a list or a negation says for itself what it means. */
const ALIPHATIC = /^(\[\d*)?[A-Z](?!.*[,!])/;

const bad = (pattern: string, at: number) => fault('syntax', tell(structureFaults, 'badPattern', pattern.slice(0, 40), at + 1), at);

/** `X3`: three neighbours, hydrogens included; OpenChemLib lets a charged nitrogen have one more. */
function hasNeighbours(text: string, count: number): boolean {
  const wanted = /[,!]/.test(text) ? undefined : /X(\d)/.exec(text)?.[1];
  return wanted === undefined || Number(wanted) === count;
}

/** OpenChemLib would look for one Kekulé form of aromatic atoms; as atomic numbers and bonds of any order they fit in each. */
const AROMATIC: Readonly<Record<string, string>> = { b: '[#5]', c: '[#6]', n: '[#7]', o: '[#8]', p: '[#15]', s: '[#16]' };

interface Written {
  /** As written, in order. */
  readonly atoms: readonly string[];
  /** The pattern as OpenChemLib is given it. */
  readonly plain: string;
  /** Pairs of atoms, "0-1", whose bond is written. */
  readonly bonds: ReadonlySet<string>;
}

function check(pattern: string): Written {
  const atoms: string[] = [];
  const bonds = new Set<string>();
  const branches: number[] = [];
  const rings = new Set<string>();
  let plain = '';
  let last = -1;
  let former = 'start';
  for (let at = 0; at < pattern.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(pattern)?.groups;
    const [kind, text] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (kind === undefined || text === undefined) throw bad(pattern, at);
    const mayFollow = kind === 'atom' || AFTER_ATOM.has(former) || (kind === 'bond' && former === 'open') || (kind === 'ring' && former === 'bond');
    if (!mayFollow || (kind === 'close' && branches.length === 0)) throw bad(pattern, at);
    if (kind === 'atom') {
      if (former === 'bond') bonds.add(`${last}-${atoms.length}`);
      last = atoms.push(text) - 1;
    }
    if (kind === 'open') branches.push(last);
    if (kind === 'close') last = branches.pop() ?? -1;
    if (kind === 'ring' && !rings.delete(text)) rings.add(text);
    plain += AROMATIC[text] ?? text;
    former = kind;
  }
  if (!AFTER_ATOM.has(former) || branches.length > 0 || rings.size > 0) throw bad(pattern, pattern.length);
  return { atoms, plain, bonds };
}

const ANY_BOND = OclMolecule.cBondQFBondTypes;

function fragmentOf(pattern: string, { atoms, plain, bonds }: Written): OclMolecule {
  const parser = new SmilesParser({ smartsMode: 'smarts', createSmartsWarnings: true });
  let fragment: OclMolecule;
  try {
    fragment = parser.parseMolecule(plain);
  } catch {
    throw bad(pattern, 0);
  }
  if (parser.getSmartsWarning() !== '' || fragment.getAllAtoms() !== atoms.length) throw bad(pattern, 0);
  fragment.setFragment(true);
  const isAromatic = (atom: number) => AROMATIC[atoms[atom] ?? ''] !== undefined;
  atoms.forEach((text, atom) => {
    if (isAromatic(atom)) fragment.setAtomQueryFeature(atom, OclMolecule.cAtomQFAromatic, true);
    else if (ALIPHATIC.test(text) && text !== 'A') fragment.setAtomQueryFeature(atom, OclMolecule.cAtomQFNotAromatic, true);
  });
  for (let bond = 0; bond < fragment.getAllBonds(); bond++) {
    const [from, to] = [fragment.getBondAtom(0, bond), fragment.getBondAtom(1, bond)];
    const isWritten = bonds.has(`${Math.min(from, to)}-${Math.max(from, to)}`);
    if (!isAromatic(from) || !isAromatic(to)) continue;
    if (!isWritten) fragment.setBondQueryFeature(bond, ANY_BOND, true);
    // The written single bond is none of a ring's: a Kekulé form has single bonds too.
    else if (fragment.getBondType(bond) === OclMolecule.cBondTypeSingle && pattern.includes('-')) fragment.setBondQueryFeature(bond, OclMolecule.cBondQFNotAromatic, true);
  }
  return fragment;
}

/** 0-based, ascending; all that some match holds. Throws ChemistryError where the pattern cannot be read. */
export function findPattern(molecule: Molecule, pattern: string): readonly number[] {
  const written = check(pattern);
  const fragment = fragmentOf(pattern, written);
  const structure = structureOf(molecule);
  const { ocl, atomOf } = toOcl(structure);
  const searcher = new SSSearcher();
  searcher.setMolecule(ocl);
  searcher.setFragment(fragment);
  // Every way to fit, for each is checked.
  searcher.findFragmentInMolecule({ countMode: 'rigorous' });
  const matches = searcher.getMatchList().map((match) => match.map((each) => atomOf[each] ?? 0));
  const atoms = matches.filter((match) => match.every((atom, at) => hasNeighbours(written.atoms[at] ?? '', structure.bondsOf[atom]?.length ?? 0))).flat();
  return [...new Set(atoms)].sort((a, b) => a - b);
}
