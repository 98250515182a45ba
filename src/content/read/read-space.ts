// The fourth level: how the molecule stands in space, computed from its coordinates.

import { ringConformations } from '../../chemistry/properties/ring-conformation';
import { ringPlaces } from '../../chemistry/properties/ring-places';
import { newmanProjection } from '../../chemistry/shape/newman';
import { rotatableBonds } from '../../chemistry/shape/rotatable-bonds';
import type { Molecule } from '../../chemistry/molecule';
import { distance } from '../../chemistry/vector';
import type { Name, RingShape, TorsionRange } from '../../languages/grammar/spoken-things';
import { across, isHydrogen, type Anatomy } from './parts';
import { isCage, partName, partNoun, ringName, ringsIn } from './part-words';
import { MOST_TOLD } from './read-groups';
import { READ_IN_ENGLISH, type ReadingWords } from './reading-words';
import { planesAngle, ringPlane, rise, type RingPlane } from './ring-plane';
import { middleOf, sitesOf } from './sites';
import { spokenAtom } from './speech';

/** Å: what is flatter is called flat; benzene's vibrations come to 0.05. */
const FLAT = 0.1;
/** Sine: what rises less from the ring's plane is neither above nor below. */
const LEVEL = 0.1;
/** Told of one molecule at most. */
const MOST = { rings: 6, pairs: 3, torsions: 8 } as const;

const same = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((atom) => b.includes(atom));

interface Ring {
  readonly name: Name;
  readonly atoms: readonly number[];
  readonly plane: RingPlane;
  readonly part: number;
}

function ringsOfParts(molecule: Molecule, anatomy: Anatomy): readonly Ring[] {
  return anatomy.parts.flatMap((part, index) => {
    if (part.kind !== 'rings' || isCage(partNoun(molecule, anatomy, part))) return [];
    const rings = ringsIn(anatomy, part);
    return rings.map((atoms): Ring => {
      const name = rings.length === 1 ? partName(molecule, anatomy, part) : ringName(molecule, atoms, anatomy.rings);
      return { name, atoms, plane: ringPlane(molecule, atoms), part: index };
    });
  });
}

function shapeOf(molecule: Molecule, { atoms, plane }: Ring): RingShape {
  const six = ringConformations(molecule).find((each) => same(each.atoms, atoms));
  if (plane.offset < FLAT || six?.shape === 'planar') return 'flat';
  return six?.shape ?? { offset: plane.offset };
}

/** What hangs on a ring that is not flat: up or down, and on a chair axial or equatorial. */
function standing(molecule: Molecule, anatomy: Anatomy, ring: Ring, { space: say }: ReadingWords): readonly string[] {
  const places = ringPlaces(molecule).find((each) => same(each.ring, ring.atoms))?.places ?? [];
  const hung = anatomy.links
    .filter((link) => link.parts.includes(ring.part))
    .map((link) => across(link, ring.part))
    .filter(({ on }) => ring.atoms.includes(on) && (anatomy.around[on] ?? []).length === 4)
    .flatMap(({ part, on, by }) => {
      const own = anatomy.parts[part];
      if (!own) return [];
      const up = rise(ring.plane, molecule, on, by);
      const side = Math.abs(up) < LEVEL ? ('level' as const) : up > 0 ? ('above' as const) : ('below' as const);
      const place = places.find((each) => each.on === on && each.atom === by)?.place;
      return [{ on, side, place, name: partName(molecule, anatomy, own) }];
    });
  if (hung.length === 0) return [];
  const [first = 0, second = 0, third = 0] = ring.atoms;
  const words = hung.map(({ on, side, place, name }) => say.stands(name, spokenAtom(molecule, on), place, side));
  const pairs = hung.flatMap((one, i) =>
    hung.slice(i + 1).flatMap((other) =>
      one.on === other.on || one.side === 'level' || other.side === 'level' ? [] : [say.together(one.name, other.name, one.side === other.side)],
    ),
  );
  return [say.sides(ring.name, [first, second, third].map((atom) => spokenAtom(molecule, atom))), ...words, ...pairs.slice(0, MOST.pairs)];
}

function torsionRange(degrees: number): TorsionRange {
  const size = Math.abs(degrees);
  if (size < 30) return 'eclipsed';
  if (size < 90) return 'gauche';
  return size < 150 ? 'between' : 'anti';
}

function torsions(molecule: Molecule, { space: say }: ReadingWords): readonly string[] {
  return rotatableBonds(molecule).filter(({ movesHeavyAtoms }) => movesHeavyAtoms).slice(0, MOST.torsions).map(({ bond }) => {
    const { front, back, reference, torsion } = newmanProjection(molecule, bond);
    const [near, far] = reference;
    const turn = Math.abs(torsion) > 175 || Math.abs(torsion) < 5 ? undefined : torsion > 0 ? 'clockwise' : 'counterclockwise';
    const along = { front: spokenAtom(molecule, front), back: spokenAtom(molecule, back) };
    return say.torsion(along, { near: spokenAtom(molecule, near), far: spokenAtom(molecule, far) }, torsionRange(torsion), torsion, turn);
  });
}

/** Of each site how far the others are. */
function distances(molecule: Molecule, anatomy: Anatomy, { space: say }: ReadingWords): readonly string[] {
  const sites = sitesOf(molecule, anatomy);
  const poles = [...new Map(sites.flatMap((site) => (site.pole === undefined ? [] : [[site.pole, site] as const]))).values()];
  return poles.flatMap((site, i) => {
    const others = poles.slice(i + 1);
    if (others.length === 0) return [];
    const at = (atom: number) => molecule.atoms[atom]?.position ?? ([0, 0, 0] as const);
    const told = others.map(({ pole = 0 }) => ({ length: distance(at(site.pole ?? 0), at(pole)), atom: spokenAtom(molecule, pole) }));
    return [say.distances(spokenAtom(molecule, site.pole ?? 0), told)];
  });
}

function extent(molecule: Molecule, { space: say }: ReadingWords): readonly string[] {
  let [first, second, most] = [0, 0, 0];
  molecule.atoms.forEach(({ position }, a) => {
    for (let b = a + 1; b < molecule.atoms.length; b++) {
      const gap = distance(position, molecule.atoms[b]?.position ?? position);
      if (gap > most) [first, second, most] = [a, b, gap];
    }
  });
  return most === 0 ? [] : [say.furthest(spokenAtom(molecule, first), spokenAtom(molecule, second), most)];
}

export function readSpace(molecule: Molecule, anatomy: Anatomy, say = READ_IN_ENGLISH): readonly string[] {
  if (molecule.atoms.length === 1) return [say.space.oneAtom];
  if (molecule.atoms.filter((_, atom) => !isHydrogen(molecule, atom)).length > MOST_TOLD) return [say.short.tooLarge.space];
  const rings = ringsOfParts(molecule, anatomy).slice(0, MOST.rings);
  const ringSentences = rings.flatMap((ring) => [say.space.ringShape(ring.name, shapeOf(molecule, ring)), ...standing(molecule, anatomy, ring, say)]);
  const pairs = rings.flatMap((one, i) => rings.slice(i + 1).map((other) => [one, other] as const)).filter(([one, other]) => one.part !== other.part);
  const planes = pairs
    .slice(0, MOST.pairs)
    .map(([one, other]) => say.space.planes(one.name, other.name, distance(middleOf(molecule, one.atoms), middleOf(molecule, other.atoms)), planesAngle(one.plane, other.plane)));
  return [...ringSentences, ...planes, ...torsions(molecule, say), ...distances(molecule, anatomy, say), ...extent(molecule, say)];
}
