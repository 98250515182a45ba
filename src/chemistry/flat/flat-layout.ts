// Opens a 2D layout whose atoms or labels fall on each other: turns the part behind a single bond over, and swings or
// exchanges the two substituents of a ring atom, where that makes room.

import { Molecule as OclMolecule } from 'openchemlib';

/** Bond lengths: atoms nearer than this crowd each other; between two atoms with labels more room is wanted. */
const CROWDED = 0.75;
const CROWDED_LABELS = 1.3;
/** Degrees that a pair of substituents is swung by. */
const SWINGS = [-30, -15, 15, 30] as const;

/** Atoms; opening a larger layout takes longer than it is worth. */
const MOST_ATOMS = 80;

export function openLayout(flat: OclMolecule): void {
  if (flat.getAtoms() > MOST_ATOMS) return;
  const unit = flat.getAverageBondLength(true) || 1;
  if (crowding(flat, unit) === 0) return;
  const parities = Array.from({ length: flat.getAtoms() }, (_, atom) => flat.getAtomParity(atom));
  const pseudo = parities.map((_, atom) => flat.isAtomParityPseudo(atom));
  const bonds = Array.from({ length: flat.getBonds() }, (_, bond) => bond);
  const loose = bonds.filter((bond) => flat.getBondOrder(bond) === 1 && !flat.isRingBond(bond));
  const turns = loose.map((bond) => () => turnOver(flat, bond));
  settle(flat, unit, turns);
  if (crowding(flat, unit) > 0) settle(flat, unit, pairMoves(flat, loose).map((move) => () => (move(), settle(flat, unit, turns))));
  // New places change which wedges say the same hands.
  parities.forEach((parity, atom) => {
    if (parity !== OclMolecule.cAtomParityNone) flat.setAtomParity(atom, parity, pseudo[atom] ?? false);
  });
  flat.setParitiesValid(0);
  flat.setStereoBondsFromParity();
}

/** Tries each move and keeps it if the layout is less crowded with it. */
function settle(flat: OclMolecule, unit: number, moves: readonly (() => void)[]): void {
  for (const move of moves) {
    const before = crowding(flat, unit);
    if (before === 0) return;
    const places = Array.from({ length: flat.getAllAtoms() }, (_, atom) => [flat.getAtomX(atom), flat.getAtomY(atom)] as const);
    move();
    if (crowding(flat, unit) < before - 1e-6) continue;
    places.forEach(([x, y], atom) => put(flat, atom, x, y));
  }
}

function put(flat: OclMolecule, atom: number, x: number, y: number): void {
  flat.setAtomX(atom, x);
  flat.setAtomY(atom, y);
}

function crowding(flat: OclMolecule, unit: number): number {
  let sum = 0;
  for (let i = 0; i < flat.getAtoms(); i++) {
    for (let j = i + 1; j < flat.getAtoms(); j++) {
      const gap = Math.hypot(flat.getAtomX(i) - flat.getAtomX(j), flat.getAtomY(i) - flat.getAtomY(j)) / unit;
      const areLabels = flat.getAtomicNo(i) !== 6 && flat.getAtomicNo(j) !== 6 && flat.getBond(i, j) < 0;
      const room = areLabels ? CROWDED_LABELS : CROWDED;
      if (gap < room) sum += (room - gap) ** 2;
    }
  }
  return sum;
}

/** The atoms reached from `start` without passing `barred`. */
function sideOf(flat: OclMolecule, start: number, barred: number): readonly number[] {
  const seen = new Set([barred, start]);
  const members = [start];
  for (let next = 0; next < members.length; next++) {
    const atom = members[next] ?? 0;
    for (let i = 0; i < flat.getConnAtoms(atom); i++) {
      const other = flat.getConnAtom(atom, i);
      if (!seen.has(other)) members.push(other);
      seen.add(other);
    }
  }
  return members;
}

/** Mirrors the smaller side of a bond in the line of the bond. */
function turnOver(flat: OclMolecule, bond: number): void {
  const [a, b] = [flat.getBondAtom(0, bond), flat.getBondAtom(1, bond)];
  const [left, right] = [sideOf(flat, a, b), sideOf(flat, b, a)];
  const [x, y] = [flat.getAtomX(a), flat.getAtomY(a)];
  const [dx, dy] = [flat.getAtomX(b) - x, flat.getAtomY(b) - y];
  const square = dx * dx + dy * dy || 1;
  for (const atom of left.length < right.length ? left : right) {
    const [px, py] = [flat.getAtomX(atom) - x, flat.getAtomY(atom) - y];
    const along = (2 * (px * dx + py * dy)) / square;
    put(flat, atom, x + along * dx - px, y + along * dy - py);
  }
}

/** For each ring atom with two loose substituents: the moves that swing both, or turn each to where the other stood. */
function pairMoves(flat: OclMolecule, loose: readonly number[]): (() => void)[] {
  const isLoose = new Set(loose);
  return Array.from({ length: flat.getAtoms() }, (_, atom) => atom).flatMap((atom) => {
    const hanging = Array.from({ length: flat.getConnAtoms(atom) }, (_, i) => i)
      .filter((i) => isLoose.has(flat.getConnBond(atom, i)));
    const [a, b] = hanging.map((i) => flat.getConnAtom(atom, i));
    if (a === undefined || b === undefined || !flat.isRingAtom(atom)) return [];
    const [sideA, sideB] = [sideOf(flat, a, atom), sideOf(flat, b, atom)];
    const angle = (to: number) => Math.atan2(flat.getAtomY(to) - flat.getAtomY(atom), flat.getAtomX(to) - flat.getAtomX(atom));
    const swing = (degrees: number) => [sideA, sideB].forEach((side) => rotate(flat, side, atom, (degrees * Math.PI) / 180));
    const exchange = () => {
      const by = angle(b) - angle(a);
      rotate(flat, sideA, atom, by);
      rotate(flat, sideB, atom, -by);
    };
    const both = (degrees: number) => {
      exchange();
      swing(degrees);
    };
    return [exchange].concat(SWINGS.flatMap((degrees) => [() => swing(degrees), () => both(degrees)]));
  });
}

function rotate(flat: OclMolecule, atoms: readonly number[], about: number, by: number): void {
  const [x, y] = [flat.getAtomX(about), flat.getAtomY(about)];
  for (const atom of atoms) {
    const [px, py] = [flat.getAtomX(atom) - x, flat.getAtomY(atom) - y];
    put(flat, atom, x + px * Math.cos(by) - py * Math.sin(by), y + px * Math.sin(by) + py * Math.cos(by));
  }
}
