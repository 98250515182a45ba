// What kind of neighbour each residue of the pocket is to the ligand, from the pair of atoms that are closest in the entry.

import { ligandAtom } from './ligand';
import { RECEPTOR_PARTS, type ReceptorPart } from './parts';

export type ContactKind =
  /** Carbon or chlorine of the ligand by a carbon of the residue: two oily surfaces. */
  | 'packing'
  /** A nitrogen or an oxygen is one of the two. */
  | 'polar'
  /** A hydrogen bond that the authors report and that the deposited coordinates do not show. */
  | 'reported-hydrogen-bond';

export interface Contact {
  /** Number of the residue. */
  readonly part: number;
  readonly kind: ContactKind;
  /** Index in LIGAND.atoms. */
  readonly ligandAtom: number;
  /** Å, as deposited. For the reported hydrogen bond that of the closest pair, which is another one. */
  readonly distance: number;
  /** Closer than atoms can be that are not bonded: the coordinates are approximate there. */
  readonly isTooClose: boolean;
}

/** Å: farther ones are named, not joined to the ligand. */
const FARTHEST = 4.2;
/** Å: two carbon atoms that only touch are 3.4 apart (van der Waals radius 1.7, Bondi 1964); a map of 4 Å may be wrong by half of one. */
const TOO_CLOSE = 2.9;

const isCarbon = (name: string) => name.startsWith('C');

function contactOf({ closest, residue, number }: ReceptorPart, part: number): readonly Contact[] {
  if (!closest || closest.distance > FARTHEST) return [];
  const { distance, ligandAtom: name, residueAtom } = closest;
  const shared = { part, distance, isTooClose: distance < TOO_CLOSE };
  // GluN1 Asn616: the authors name the amine as what it binds.
  if (residue === 'Asn' && number === 616) return [{ ...shared, kind: 'reported-hydrogen-bond', ligandAtom: ligandAtom('N1') }];
  return [{ ...shared, kind: isCarbon(name) && isCarbon(residueAtom) ? 'packing' : 'polar', ligandAtom: ligandAtom(name) }];
}

/** Nearest first. */
export const CONTACTS: readonly Contact[] = RECEPTOR_PARTS.flatMap(contactOf).sort((a, b) => a.distance - b.distance);

export const contactOfPart = (part: number): Contact | undefined => CONTACTS.find((contact) => contact.part === part);
