// Stereo as a flat drawing shows it: wedges narrow at their centre, the sides of double bonds, wavy and crossed bonds.

import type { Graph } from '../graph/graph';
import { handAt, handInOrder, sideAt } from './handedness';
import type { Vec3 } from '../molecule';
import { across, neighboursOf, type Centre, type DoubleBond, type Structure } from '../structure';
import { normalize, subtract } from '../vector';

/** How far out of the paper a wedge lifts its end, with unit bonds. */
const LIFT = 0.7;

export function centresInDrawing(graph: Graph, structure: Structure): Centre[] {
  return [...wedgesByCentre(graph, structure)].flatMap(([atom, lifts]): Centre[] => {
    const drawn = neighboursOf(structure, atom).filter((each) => each < structure.firstAdded);
    const hidden = neighboursOf(structure, atom).filter((each) => each >= structure.firstAdded);
    const [a, b, c, d] = [...(drawn.length + hidden.length === 3 ? [-1] : hidden), ...drawn];
    if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
    if (drawn.length + hidden.length > 4 || hidden.length > 1) return [];
    const neighbours = [a, b, c, d] as const;
    if (lifts.includesEither) return [{ atom, neighbours, hand: 'unknown' }];
    const seen = handAt(atom, neighbours, liftedPositions(structure, atom, drawn, lifts.heights));
    const hand = seen === 'unknown' && drawn.length === 4 ? handAroundWedge(structure, atom, neighbours, lifts.heights) : seen;
    return [{ atom, neighbours, hand }];
  });
}

interface Lifts {
  readonly heights: Map<number, number>;
  includesEither: boolean;
}

function wedgesByCentre(graph: Graph, structure: Structure): Map<number, Lifts> {
  const centres = new Map<number, Lifts>();
  graph.bonds.forEach((written, index) => {
    const bond = structure.bonds[index];
    if (!bond || bond.order !== 1 || !written.wedge || written.wedge === 'crossed') return;
    const lifts = centres.get(bond.from) ?? { heights: new Map<number, number>(), includesEither: false };
    if (written.wedge === 'either') lifts.includesEither = true;
    else lifts.heights.set(bond.to, written.wedge === 'up' ? LIFT : -LIFT);
    centres.set(bond.from, lifts);
  });
  return centres;
}

/** Three plain bonds in one half of the paper span no volume; their turn, seen from the wedge's side, still tells the hand. */
function handAroundWedge(structure: Structure, atom: number, neighbours: Centre['neighbours'], heights: ReadonlyMap<number, number>): Centre['hand'] {
  const [lifted, ...more] = [...heights];
  if (!lifted || more.length > 0) return 'unknown';
  const [wedge, height] = lifted;
  const middle = structure.atoms[atom]?.position ?? [0, 0, 0];
  const angle = (each: number) => {
    const [x, y] = subtract(structure.atoms[each]?.position ?? middle, middle);
    return Math.atan2(y, x);
  };
  const [a, b, c] = neighbours.filter((each) => each !== wedge).sort((x, y) => angle(x) - angle(y));
  if (a === undefined || b === undefined || c === undefined) return 'unknown';
  // Ascending angles run anticlockwise for a viewer in front, where a wedge that is up stands.
  return handInOrder({ atom, neighbours: [wedge, a, b, c], hand: height > 0 ? 'anticlockwise' : 'clockwise' }, neighbours);
}

/** Unit bonds about the centre, wedges lifted out of the paper; a hydrogen that is not drawn points away from all the others. */
function liftedPositions(structure: Structure, atom: number, drawn: readonly number[], heights: ReadonlyMap<number, number>) {
  const middle = structure.atoms[atom]?.position ?? [0, 0, 0];
  const places = new Map<number, Vec3>([[atom, [0, 0, 0]]]);
  const sum = [0, 0, 0];
  for (const each of drawn) {
    const flat = normalize(subtract(structure.atoms[each]?.position ?? middle, middle));
    const place: Vec3 = [flat[0], flat[1], heights.get(each) ?? 0];
    places.set(each, place);
    place.forEach((value, axis) => (sum[axis] = (sum[axis] ?? 0) + value));
  }
  const away: Vec3 = [-(sum[0] ?? 0), -(sum[1] ?? 0), -(sum[2] ?? 0)];
  return (each: number): Vec3 => places.get(each) ?? away;
}

/** Every double bond that could have two sides, with what its drawing (or its file's geometry) shows. */
export function doubleBondsInPlaces(graph: Graph, structure: Structure): DoubleBond[] {
  const position = (atom: number): Vec3 => structure.atoms[atom]?.position ?? [0, 0, 0];
  return structure.bonds.flatMap((bond, index): DoubleBond[] => {
    if (bond.order !== 2) return [];
    const ends = [bond.from, bond.to].map((end) =>
      (structure.bondsOf[end] ?? []).filter((each) => each !== index).map((each) => across(structure.bonds[each], end)),
    );
    const [a, b] = ends.map((substituents) => substituents.find((each) => each < structure.firstAdded));
    if (a === undefined || b === undefined) return [];
    const wavy = [bond.from, bond.to].some((end) =>
      (structure.bondsOf[end] ?? []).some((each) => graph.bonds[each]?.wedge === 'either' && structure.bonds[each]?.from === end),
    );
    const hidden = graph.bonds[index]?.wedge === 'crossed' || graph.bonds[index]?.wedge === 'either' || wavy;
    return [{ bond: index, a, b, side: hidden ? 'unknown' : sideAt({ a, b }, bond, position) }];
  });
}
