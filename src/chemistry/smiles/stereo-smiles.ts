// Stereo as a SMILES writes it: @ and @@ by the order in which neighbours stand in the text, / and \ around double bonds.

import type { Graph } from '../graph/graph';
import { neighboursOf, type Centre, type DoubleBond, type Structure } from '../structure';

interface NeighbourOrder {
  /** For each atom of the graph its drawn neighbours, in the order of the text. */
  readonly order: readonly (readonly number[])[];
  /** Atoms that hang on the atom written before them; it is then the first of their neighbours. */
  readonly chained: ReadonlySet<number>;
}

/** The text must already have passed the strict reader. */
function neighbourOrder(text: string, graph: Graph): NeighbourOrder {
  const order: number[][] = graph.atoms.map(() => []);
  const chained = new Set<number>();
  const atomAt = new Map(graph.atoms.map(({ at }, index) => [at, index]));
  const rings = new Map<string, { atom: number; slot: number }>();
  const branches: number[] = [];
  let previous = -1;
  for (let at = graph.atoms[0]?.at ?? 0; at < text.length; ) {
    const atom = atomAt.get(at);
    const char = text[at] ?? '';
    if (atom !== undefined) {
      if (previous >= 0) {
        order[previous]?.push(atom);
        order[atom]?.push(previous);
        chained.add(atom);
      }
      previous = atom;
      at = char === '[' ? text.indexOf(']', at) + 1 : at + (/^(Cl|Br)/.test(text.slice(at, at + 2)) ? 2 : 1);
    } else if (char === '(') {
      branches.push(previous);
      at++;
    } else if (char === ')') {
      previous = branches.pop() ?? -1;
      at++;
    } else if (char === '.') {
      previous = -1;
      at++;
    } else if (char === '%' || /\d/.test(char)) {
      const label = char === '%' ? (/^%(\(\d+\)|\d\d)/.exec(text.slice(at))?.[0] ?? '%') : char;
      const number = String(Number(label.replace(/\D/g, '')));
      const open = rings.get(number);
      if (open) {
        const slots = order[open.atom];
        if (slots) slots[open.slot] = previous;
        order[previous]?.push(open.atom);
        rings.delete(number);
      } else {
        const slot = order[previous]?.push(-1) ?? 1;
        rings.set(number, { atom: previous, slot: slot - 1 });
      }
      at += label.length;
    } else if (/\s/.test(char)) {
      break;
    } else {
      at++;
    }
  }
  return { order, chained };
}

export function centresInSmiles(text: string, graph: Graph, structure: Structure): Centre[] {
  if (!graph.atoms.some(({ parity }) => parity)) return [];
  const { order, chained } = neighbourOrder(text, graph);
  return graph.atoms.flatMap((written, old): Centre[] => {
    if (!written.parity) return [];
    const atom = structure.indexOf[old] ?? 0;
    const drawn = (order[old] ?? []).map((each) => structure.indexOf[each] ?? -1);
    const hidden = neighboursOf(structure, atom).filter((each) => each >= structure.firstAdded);
    // What is not drawn, hydrogen or lone pair, stands right after the atom that comes before the centre.
    const first = chained.has(old) ? 1 : 0;
    const all = [...drawn.slice(0, first), ...(drawn.length + hidden.length === 3 ? [-1] : hidden), ...drawn.slice(first)];
    const [a, b, c, d] = all;
    if (a === undefined || b === undefined || c === undefined || d === undefined || all.length !== 4) return [];
    return [{ atom, neighbours: [a, b, c, d], hand: written.parity === '@@' ? 'clockwise' : 'anticlockwise' }];
  });
}

/** The double bonds whose sides the marks / and \ tell. */
export function doubleBondsInSmiles(graph: Graph, structure: Structure): DoubleBond[] {
  if (!graph.bonds.some(({ direction }) => direction)) return [];
  /** 1: the neighbour stands above the atom, -1: below. */
  const marked = (bond: number, atom: number): { neighbour: number; above: number } | undefined => {
    const written = graph.bonds[bond];
    if (!written?.direction) return undefined;
    const up = written.direction === '/' ? 1 : -1;
    const from = structure.indexOf[written.from];
    return from === atom
      ? { neighbour: structure.indexOf[written.to] ?? 0, above: up }
      : { neighbour: from ?? 0, above: -up };
  };
  return structure.bonds.flatMap((bond, index): DoubleBond[] => {
    if (bond.order !== 2) return [];
    const at = (atom: number) =>
      (structure.bondsOf[atom] ?? []).filter((each) => each !== index).map((each) => marked(each, atom)).find((each) => each);
    const a = at(bond.from);
    const b = at(bond.to);
    if (!a || !b) return [];
    return [{ bond: index, a: a.neighbour, b: b.neighbour, side: a.above === b.above ? 'same' : 'opposite' }];
  });
}
