// The molecule as a list to walk through: its groups, and all of its atoms, hydrogens under the atom that bears them.

import { elementName } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import { type AtomWords, capital, IN_ENGLISH, nameOfGroup } from './atom-words';
import { atomName } from './describe-atom';
import { typesetCharge, typesetMassNumber } from './typeset-formula';

export interface OutlineNode {
  /** Unique in the outline; an atom's own place is `atom:` and its 0-based index. */
  readonly id: string;
  readonly kind: 'group' | 'atoms' | 'atom';
  readonly label: string;
  /** What else is worth a word: charge, isotope, stereo, how many. */
  readonly note: string;
  /** Indices into atoms, 0-based: what the node stands for. */
  readonly atoms: readonly number[];
  readonly children: readonly OutlineNode[];
}

/** A node where it stands in the list, with what a screen reader tells of that. */
export interface OutlineRow {
  readonly node: OutlineNode;
  /** 1-based. */
  readonly level: number;
  /** 1-based, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  readonly parent: string | undefined;
  /** undefined: it has no children. */
  readonly open: boolean | undefined;
}

/** Beyond this only groups are listed. */
export const MOST_LISTED = 1000;

function atomNode(molecule: Molecule, atom: number, id: string, say: AtomWords, children: readonly OutlineNode[] = []): OutlineNode {
  const { charge = 0, isotope, stereo } = molecule.atoms[atom] ?? {};
  const notes = [
    isotope === undefined ? '' : `${typesetMassNumber(isotope)}${molecule.atoms[atom]?.element ?? ''}`,
    charge === 0 ? '' : say.atoms.chargeOf(typesetCharge(charge)),
    stereo === undefined ? '' : stereo === '?' ? say.atoms.handUnknown : `(${stereo})`,
    children.length === 0 ? '' : `${children.length} H`,
  ];
  return { id, kind: 'atom', label: atomName(molecule, atom, say), note: notes.filter(Boolean).join(', '), atoms: [atom], children };
}

/** "ketone", or "ketone 2" where there are several. */
function groupLabel({ groups }: Molecule, group: Molecule['groups'][number], say: AtomWords): string {
  const name = nameOfGroup(group, say);
  if (groups.filter(({ label }) => label === group.label).length === 1) return name;
  return `${name}\u00a0${/-(\d+)$/.exec(group.id)?.[1] ?? 1}`;
}

/** For each heavy atom its hydrogens. Hydrogen on hydrogen stands for itself. */
function hydrogensOf({ atoms, bonds }: Molecule): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { from, to } of bonds) {
    for (const [heavy, light] of [[from, to], [to, from]] as const) {
      if (atoms[heavy]?.element !== 'H' && atoms[light]?.element === 'H') found.set(heavy, [...(found.get(heavy) ?? []), light]);
    }
  }
  return found;
}

export function atomOutline(molecule: Molecule, say = IN_ENGLISH): readonly OutlineNode[] {
  const isListed = molecule.atoms.length <= MOST_LISTED;
  const groups = molecule.groups.map((group): OutlineNode => {
    const id = `group:${group.id}`;
    const children = isListed ? group.atoms.map((atom) => atomNode(molecule, atom, `${id}:${atom}`, say)) : [];
    const note = say.atoms.count(group.atoms.length);
    return { id, kind: 'group', label: capital(groupLabel(molecule, group, say)), note, atoms: group.atoms, children };
  });
  if (!isListed) return groups;
  const hydrogens = hydrogensOf(molecule);
  const borne = new Set([...hydrogens.values()].flat());
  const atoms = molecule.atoms.flatMap((_, atom) =>
    borne.has(atom) ? [] : [atomNode(molecule, atom, `atom:${atom}`, say, (hydrogens.get(atom) ?? []).map((each) => atomNode(molecule, each, `atom:${each}`, say)))],
  );
  return [...groups, { id: 'atoms', kind: 'atoms', label: say.atoms.all, note: String(molecule.atoms.length), atoms: [], children: atoms }];
}

/** What is to be seen of the outline, from top to bottom. */
export function outlineRows(nodes: readonly OutlineNode[], isOpen: (node: OutlineNode) => boolean): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (siblings: readonly OutlineNode[], level: number, parent: string | undefined) => {
    for (const [index, node] of siblings.entries()) {
      const open = node.children.length === 0 ? undefined : isOpen(node);
      rows.push({ node, level, position: index + 1, siblings: siblings.length, parent, open });
      if (open) add(node.children, level + 1, node.id);
    }
  };
  add(nodes, 1, undefined);
  return rows;
}

/** What typing means: an atom's number, an element's symbol, or how a label begins. */
function answersTo(molecule: Molecule, { kind, label, atoms: [atom = -1] }: OutlineNode, typed: string): boolean {
  const text = typed.toLowerCase();
  if (/^\d+$/.test(text)) return kind === 'atom' && atom + 1 === Number(text);
  const element = molecule.atoms[atom]?.element ?? '';
  return label.toLowerCase().startsWith(text) || (kind === 'atom' && (element.toLowerCase() === text || elementName(element).toLowerCase() === text));
}

/** The nodes from the top down to the next one from `from` on that answers to what was typed; the list goes round. */
export function findInOutline(molecule: Molecule, nodes: readonly OutlineNode[], from: string | undefined, typed: string): readonly OutlineNode[] | undefined {
  const paths: (readonly OutlineNode[])[] = [];
  const collect = (siblings: readonly OutlineNode[], above: readonly OutlineNode[]) => {
    for (const node of siblings) {
      paths.push([...above, node]);
      collect(node.children, [...above, node]);
    }
  };
  collect(nodes, []);
  // Each atom has one place of its own; its copies under the groups are passed over.
  const places = paths.filter((path) => path.length === 1 || path[0]?.kind === 'atoms');
  // More letters narrow down where one stands; a first one leads on.
  const here = places.findIndex((path) => path.at(-1)?.id === from);
  const start = typed.length > 1 ? Math.max(0, here) : here + 1;
  return [...places.slice(start), ...places.slice(0, start)].find((path) => answersTo(molecule, path.at(-1) as OutlineNode, typed));
}
