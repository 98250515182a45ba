// The second level: what the molecule is put together from, told from its middle outwards.

import type { Molecule } from '../../chemistry/molecule';
import { across, type Anatomy } from './parts';
import { partName, partNoun, partWithAtoms, ringNoun, ringsIn, ringTitle, ringWords } from './part-words';
import { article, atomWords, atomsWords, capital, elementCounts, listWords, numberWords } from './speech';

/** Heavy atoms, beyond which nobody listens to the end. */
export const MOST_TOLD = 300;

/** Of each separate piece the part to begin with: rings before chains, then what most hangs on, then the larger one. */
export function rootsOf({ parts, links }: Anatomy): readonly number[] {
  const near = parts.map((_, part) => links.flatMap((link) => (link.parts.includes(part) ? [across(link, part).part] : [])));
  const rank = (part: number) => {
    const { kind = 'atom', atoms = [] } = parts[part] ?? {};
    return (kind === 'rings' ? 1e6 : kind === 'chain' ? 1e3 : 0) * 1e3 + (near[part]?.length ?? 0) * 1e3 + atoms.length;
  };
  const roots: number[] = [];
  const seen = new Set<number>();
  parts.forEach((_, start) => {
    if (seen.has(start)) return;
    const piece = new Set([start]);
    for (const part of piece) for (const next of near[part] ?? []) piece.add(next);
    for (const part of piece) seen.add(part);
    roots.push([...piece].sort((a, b) => rank(b) - rank(a) || a - b)[0] ?? start);
  });
  return roots;
}

/** How the rings of one system hang together. */
function fusions(molecule: Molecule, rings: readonly (readonly number[])[]): readonly string[] {
  const nameOf = (ring: readonly number[]) => {
    const noun = ringNoun(molecule, ring);
    const isAlone = rings.filter((other) => ringNoun(molecule, other) === noun).length === 1;
    return isAlone ? `the ${noun}` : `the ${noun} of ${atomWords(molecule, ring[0] ?? 0)}`;
  };
  return rings.flatMap((one, i) =>
    rings.slice(i + 1).flatMap((other) => {
      const shared = one.filter((atom) => other.includes(atom));
      if (shared.length === 0) return [];
      const pair = `${nameOf(one)} and ${nameOf(other)}`;
      if (shared.length === 1) return [`${capital(pair)} share only ${atomWords(molecule, shared[0] ?? 0)}.`];
      if (shared.length === 2) return [`${capital(pair)} share the bond between ${listWords(shared.map((atom) => atomWords(molecule, atom)))}.`];
      return [`${capital(pair)} are bridged: they share ${atomsWords(molecule, shared)}.`];
    }),
  );
}

function itself(molecule: Molecule, anatomy: Anatomy, part: number, isRoot: boolean): readonly string[] {
  const own = anatomy.parts[part];
  if (!own) return [];
  const noun = partNoun(molecule, anatomy, own);
  const rings = ringsIn(anatomy, own);
  const name = capital(partName(molecule, anatomy, own));
  if (rings.length === 1) return [`${isRoot ? `It is built on ${article(ringTitle(molecule, rings[0] ?? []))}` : name}: ${ringWords(molecule, anatomy, rings[0] ?? [])}.`];
  if (rings.length > 1) {
    const begin = isRoot ? `It is built on ${article(noun)}` : name;
    if (noun.endsWith('cage')) return [`${begin}: ${elementCounts(molecule, own.atoms)}, ${atomsWords(molecule, own.atoms)}, in rings that share their edges.`];
    const each = rings.map((ring) => `${capital(article(ringTitle(molecule, ring)))}: ${ringWords(molecule, anatomy, ring)}.`);
    return [`${begin} grown together.`, ...each, ...fusions(molecule, rings)];
  }
  if (!isRoot) return [];
  const isWhole = anatomy.parts.length === 1;
  return [isWhole ? `It is ${partWithAtoms(molecule, anatomy, own)}, and nothing else.` : `It is built on ${partWithAtoms(molecule, anatomy, own)}.`];
}

/** Bonds within a chain that are not single. */
function multiples(molecule: Molecule, anatomy: Anatomy, part: number): readonly string[] {
  const own = anatomy.parts[part];
  if (own?.kind !== 'chain') return [];
  const found = molecule.bonds.filter(({ from, to, order }) => own.atoms.includes(from) && own.atoms.includes(to) && order !== 1);
  const side = { E: ', E: the senior neighbours on opposite sides', Z: ', Z: the senior neighbours on the same side', '?': ', of a side that is not stated' };
  return found.map(({ from, to, order, stereo }) => `Between ${atomWords(molecule, from)} and ${atomWords(molecule, to)} is a ${order === 3 ? 'triple' : 'double'} bond${stereo ? side[stereo] : ''}.`);
}

export function readGroups(molecule: Molecule, anatomy: Anatomy): readonly string[] {
  const { parts, links } = anatomy;
  if (parts.reduce((count, { atoms }) => count + atoms.length, 0) > MOST_TOLD) return ['It is too large to be told group by group.'];
  const sentences: string[] = [];
  const told = new Set<number>();
  const tell = (part: number, isRoot: boolean) => {
    told.add(part);
    sentences.push(...itself(molecule, anatomy, part, isRoot), ...multiples(molecule, anatomy, part));
    const children = links
      .filter((link) => link.parts.includes(part))
      .map((link) => {
        const { part: child, on, by } = across(link, part);
        return { child, on, by, order: molecule.bonds[link.bond]?.order };
      })
      .filter(({ child }) => !told.has(child));
    const spots = [...new Set(children.map(({ on }) => on))].sort((a, b) => a - b);
    for (const spot of spots) {
      const here = children.filter(({ on }) => on === spot);
      const words = here.map(({ child, by, order }) => {
        const own = parts[child];
        if (!own) return '';
        const isRings = own.kind === 'rings';
        const noun = isRings ? article(partNoun(molecule, anatomy, own)) : partWithAtoms(molecule, anatomy, own);
        const joint = own.atoms.length === 1 ? '' : `, joined by ${atomWords(molecule, by)}`;
        return `${noun}${joint}${order === 2 ? ', by a double bond' : order === 3 ? ', by a triple bond' : ''}`;
      });
      sentences.push(`On ${atomWords(molecule, spot)}: ${words.join('; ')}.`);
    }
    for (const { child } of children) tell(child, false);
  };
  const roots = rootsOf(anatomy);
  if (roots.length > 1) sentences.push(`It is in ${numberWords(roots.length)} separate pieces.`);
  roots.forEach((root, index) => {
    if (roots.length > 1) sentences.push(`Piece ${index + 1}.`);
    tell(root, true);
  });
  return sentences;
}
