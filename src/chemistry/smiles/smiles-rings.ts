// Ring numbers of a SMILES: each opens at one atom and closes at another, with a bond sign at either end or both.

import type { WrittenAtom, WrittenBond } from '../graph/written-graph';
import { smilesFault } from './smiles-fault';

/** A bond sign as read: its order, its direction, its place. */
export interface BondSign {
  readonly order: 1 | 2 | 3 | 'aromatic';
  readonly direction?: '/' | '\\';
  readonly at: number;
}

interface OpenRing {
  readonly atom: number;
  readonly sign: BondSign | undefined;
  readonly label: string;
  readonly at: number;
}

export class SmilesRings {
  private readonly open = new Map<number, OpenRing>();

  /** Opens the ring, or closes it and gives its bond. */
  meet(label: string, at: number, atom: number, sign: BondSign | undefined): WrittenBond | undefined {
    const number = Number(label.replace('%', ''));
    const start = this.open.get(number);
    if (!start) {
      this.open.set(number, { atom, sign, label, at });
      return undefined;
    }
    this.open.delete(number);
    if (start.atom === atom) {
      throw smilesFault('syntax', 'ringOnItself', at, label);
    }
    return joinEnds(start, { atom, sign, label, at });
  }

  refuseOpen(): void {
    const [first] = this.open.values();
    if (!first) return;
    throw smilesFault('syntax', 'ringOpen', first.at, first.label);
  }
}

/** The bond points from the end where a direction was written, so that the mark keeps its sense. */
function joinEnds(start: OpenRing, end: OpenRing): WrittenBond {
  const clash = (word: 'ringBonds' | 'ringDirections') => smilesFault('syntax', word, end.at, end.label, start.at + 1);
  if (start.sign && end.sign) {
    if (start.sign.order !== end.sign.order) throw clash('ringBonds');
    // Seen from its own atom each mark looks the other way: C/1 … C\1.
    const [a, b] = [start.sign.direction, end.sign.direction];
    if (a && b && a === b) throw clash('ringDirections');
  }
  const atEnd = start.sign?.direction === undefined && end.sign?.direction !== undefined;
  const direction = start.sign?.direction ?? end.sign?.direction;
  return {
    from: atEnd ? end.atom : start.atom,
    to: atEnd ? start.atom : end.atom,
    order: start.sign?.order ?? end.sign?.order ?? 'implied',
    ...(direction ? { direction } : {}),
    at: end.at,
  };
}

/** A bond sign left out is single unless both atoms are aromatic; then the rings decide. */
export function unsaidOrder(a: WrittenAtom | undefined, b: WrittenAtom | undefined): 1 | 'implied' {
  return a?.aromatic && b?.aromatic ? 'implied' : 1;
}
