// The second level: what the molecule is put together from, told from its middle outwards.

import type { Molecule } from '../../chemistry/molecule';
import { across, type Anatomy } from './parts';
import { isCage, newPart, partName, partNoun, ringName, ringNoun, ringsIn, spokenRing } from './part-words';
import { READ_IN_ENGLISH, type ReadingWords } from './reading-words';
import { elementCounts, spokenAtom, spokenAtoms } from './speech';

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
function fusions(molecule: Molecule, rings: readonly (readonly number[])[], { groups: say }: ReadingWords): readonly string[] {
  const nameOf = (ring: readonly number[]) => ringName(molecule, ring, rings);
  return rings.flatMap((one, i) =>
    rings.slice(i + 1).flatMap((other) => {
      const shared = one.filter((atom) => other.includes(atom));
      const pair = [nameOf(one), nameOf(other)] as const;
      if (shared.length === 0) return [];
      if (shared.length === 1) return [say.sharedAtom(...pair, spokenAtom(molecule, shared[0] ?? 0))];
      if (shared.length === 2) return [say.sharedBond(...pair, shared.map((atom) => spokenAtom(molecule, atom)))];
      return [say.bridged(...pair, spokenAtoms(molecule, shared))];
    }),
  );
}

function itself(molecule: Molecule, anatomy: Anatomy, part: number, isRoot: boolean, words: ReadingWords): readonly string[] {
  const { groups: say } = words;
  const own = anatomy.parts[part];
  if (!own) return [];
  const noun = partNoun(molecule, anatomy, own);
  const rings = ringsIn(anatomy, own);
  const name = isRoot ? undefined : partName(molecule, anatomy, own);
  const [only = []] = rings;
  if (rings.length === 1) return [say.ring(name, noun, only.length, spokenRing(molecule, anatomy, only))];
  if (rings.length > 1) {
    if (isCage(noun)) return [say.cage(name, noun, elementCounts(molecule, own.atoms), spokenAtoms(molecule, own.atoms))];
    const each = rings.map((ring) => say.ringOfSystem(ringNoun(molecule, ring), ring.length, spokenRing(molecule, anatomy, ring)));
    return [say.system(name, noun), ...each, ...fusions(molecule, rings, words)];
  }
  if (!isRoot) return [];
  const what = newPart(molecule, anatomy, own);
  return [anatomy.parts.length === 1 ? say.whole(what) : say.builtOn(what)];
}

/** Bonds within a chain that are not single. */
function multiples(molecule: Molecule, anatomy: Anatomy, part: number, { groups: say }: ReadingWords): readonly string[] {
  const own = anatomy.parts[part];
  if (own?.kind !== 'chain') return [];
  const found = molecule.bonds.filter(({ from, to, order }) => own.atoms.includes(from) && own.atoms.includes(to) && order !== 1);
  return found.map(({ from, to, order, stereo }) => say.multiple(spokenAtom(molecule, from), spokenAtom(molecule, to), order === 3, stereo));
}

export function readGroups(molecule: Molecule, anatomy: Anatomy, say = READ_IN_ENGLISH): readonly string[] {
  const { parts, links } = anatomy;
  if (parts.reduce((count, { atoms }) => count + atoms.length, 0) > MOST_TOLD) return [say.short.tooLarge.groups];
  const sentences: string[] = [];
  const told = new Set<number>();
  const tell = (part: number, isRoot: boolean) => {
    told.add(part);
    sentences.push(...itself(molecule, anatomy, part, isRoot, say), ...multiples(molecule, anatomy, part, say));
    const children = links
      .filter((link) => link.parts.includes(part))
      .map((link) => {
        const { part: child, on, by } = across(link, part);
        return { child, on, by, order: molecule.bonds[link.bond]?.order ?? (1 as const) };
      })
      .filter(({ child }) => !told.has(child));
    const spots = [...new Set(children.map(({ on }) => on))].sort((a, b) => a - b);
    for (const spot of spots) {
      const here = children
        .filter(({ on }) => on === spot)
        .flatMap(({ child, by, order }) => {
          const own = parts[child];
          if (!own) return [];
          const what = own.kind === 'rings' ? partNoun(molecule, anatomy, own) : newPart(molecule, anatomy, own);
          return [{ part: what, joint: own.atoms.length === 1 ? undefined : spokenAtom(molecule, by), order }];
        });
      sentences.push(say.groups.on(spokenAtom(molecule, spot), here));
    }
    for (const { child } of children) tell(child, false);
  };
  const roots = rootsOf(anatomy);
  if (roots.length > 1) sentences.push(say.groups.pieces(roots.length));
  roots.forEach((root, index) => {
    if (roots.length > 1) sentences.push(say.groups.piece(index + 1));
    tell(root, true);
  });
  return sentences;
}
