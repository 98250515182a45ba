// The fourth level: how the molecule stands in space, computed from its coordinates.

import { ringConformations } from '../../chemistry/properties/ring-conformation';
import { ringPlaces } from '../../chemistry/properties/ring-places';
import { newmanProjection } from '../../chemistry/shape/newman';
import { rotatableBonds } from '../../chemistry/shape/rotatable-bonds';
import type { Molecule } from '../../chemistry/molecule';
import { distance } from '../../chemistry/vector';
import { across, isHydrogen, type Anatomy } from './parts';
import { partName, partNoun, ringNoun, ringsIn } from './part-words';
import { MOST_TOLD } from './read-groups';
import { planesAngle, ringPlane, rise, type RingPlane } from './ring-plane';
import { middleOf, sitesOf } from './sites';
import { atomWords, capital, degreesWords, lengthWords, listWords } from './speech';

/** Å: what is flatter is called flat; benzene's vibrations come to 0.05. */
const FLAT = 0.1;
/** Sine: what rises less from the ring's plane is neither above nor below. */
const LEVEL = 0.1;
/** Told of one molecule at most. */
const MOST = { rings: 6, pairs: 3, torsions: 8 } as const;

const same = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((atom) => b.includes(atom));

interface Ring {
  readonly name: string;
  readonly atoms: readonly number[];
  readonly plane: RingPlane;
  readonly part: number;
}

function ringsOfParts(molecule: Molecule, anatomy: Anatomy): readonly Ring[] {
  return anatomy.parts.flatMap((part, index) => {
    if (part.kind !== 'rings' || partNoun(molecule, anatomy, part).endsWith('cage')) return [];
    const rings = ringsIn(anatomy, part);
    return rings.map((atoms): Ring => {
      const noun = ringNoun(molecule, atoms);
      const isAlone = anatomy.rings.filter((ring) => ringNoun(molecule, ring) === noun).length === 1;
      return { name: rings.length === 1 ? partName(molecule, anatomy, part) : `the ${noun}${isAlone ? '' : ` of ${atomWords(molecule, atoms[0] ?? 0)}`}`, atoms, plane: ringPlane(molecule, atoms), part: index };
    });
  });
}

const SHAPES = { planar: 'flat', chair: 'a chair', 'half-chair': 'a half-chair', envelope: 'an envelope', boat: 'a boat', 'twist-boat': 'a twist-boat' } as const;

function shapeWords(molecule: Molecule, { atoms, plane }: Ring): string {
  const six = ringConformations(molecule).find((each) => same(each.atoms, atoms));
  if (plane.offset < FLAT) return 'flat';
  return six ? SHAPES[six.shape] : `puckered, its atoms up to ${lengthWords(plane.offset)} off its plane`;
}

/** What hangs on a ring that is not flat: up or down, and on a chair axial or equatorial. */
function standing(molecule: Molecule, anatomy: Anatomy, ring: Ring): readonly string[] {
  const places = ringPlaces(molecule).find((each) => same(each.ring, ring.atoms))?.places ?? [];
  const hung = anatomy.links
    .filter((link) => link.parts.includes(ring.part))
    .map((link) => across(link, ring.part))
    .filter(({ on }) => ring.atoms.includes(on) && (anatomy.around[on] ?? []).length === 4)
    .map(({ part, on, by }) => {
      const up = rise(ring.plane, molecule, on, by);
      const side = Math.abs(up) < LEVEL ? 'level with the ring' : up > 0 ? 'above' : 'below';
      const place = places.find((each) => each.on === on && each.atom === by)?.place;
      const own = anatomy.parts[part];
      return { on, side, place, name: own ? partName(molecule, anatomy, own) : '' };
    });
  if (hung.length === 0) return [];
  const [first = 0, second = 0, third = 0] = ring.atoms;
  const order = listWords([first, second, third].map((atom) => atomWords(molecule, atom)));
  const words = hung.map(({ on, side, place, name }) => `${name} on ${atomWords(molecule, on)} is ${place ? `${place}, ` : ''}${side}`);
  const pairs = hung.flatMap((one, i) =>
    hung.slice(i + 1).flatMap((other) =>
      one.on === other.on || one.side.startsWith('level') || other.side.startsWith('level')
        ? []
        : [`${capital(one.name)} and ${other.name} stand on ${one.side === other.side ? 'the same side of the ring: cis' : 'opposite sides of the ring: trans'}.`],
    ),
  );
  return [`Of ${ring.name}, call above the side from which ${order} run clockwise.`, ...words.map((each) => `${capital(each)}.`), ...pairs.slice(0, MOST.pairs)];
}

/** Klyne and Prelog's ranges, in plain words. */
export function torsionWords(degrees: number): string {
  const size = Math.abs(degrees);
  if (size < 30) return 'nearly one behind the other, eclipsed';
  if (size < 90) return 'beside each other, gauche';
  return size < 150 ? 'apart, between gauche and anti' : 'on opposite sides, anti';
}

function torsions(molecule: Molecule): readonly string[] {
  return rotatableBonds(molecule).filter(({ movesHeavyAtoms }) => movesHeavyAtoms).slice(0, MOST.torsions).map(({ bond }) => {
    const { front, back, reference, torsion } = newmanProjection(molecule, bond);
    const [near, far] = reference;
    const turn = Math.abs(torsion) > 175 || Math.abs(torsion) < 5 ? '' : torsion > 0 ? ' clockwise' : ' counterclockwise';
    return `Seen along the bond from ${atomWords(molecule, front)} to ${atomWords(molecule, back)}, ${atomWords(molecule, near)} and ${atomWords(molecule, far)} are ${torsionWords(torsion)}: ${degreesWords(torsion)}${turn}.`;
  });
}

/** Of each site how far the others are. */
function distances(molecule: Molecule, anatomy: Anatomy): readonly string[] {
  const sites = sitesOf(molecule, anatomy);
  const poles = [...new Map(sites.flatMap((site) => (site.pole === undefined ? [] : [[site.pole, site] as const]))).values()];
  return poles.flatMap((site, i) => {
    const others = poles.slice(i + 1);
    if (others.length === 0) return [];
    const at = (atom: number) => molecule.atoms[atom]?.position ?? ([0, 0, 0] as const);
    const words = others.map(({ pole = 0 }) => `${lengthWords(distance(at(site.pole ?? 0), at(pole)))} from ${atomWords(molecule, pole)}`);
    return [`${capital(atomWords(molecule, site.pole ?? 0))} is ${listWords(words)}.`];
  });
}

function extent(molecule: Molecule): readonly string[] {
  let [first, second, most] = [0, 0, 0];
  molecule.atoms.forEach(({ position }, a) => {
    for (let b = a + 1; b < molecule.atoms.length; b++) {
      const gap = distance(position, molecule.atoms[b]?.position ?? position);
      if (gap > most) [first, second, most] = [a, b, gap];
    }
  });
  return most === 0 ? [] : [`The two atoms furthest apart are ${atomWords(molecule, first)} and ${atomWords(molecule, second)}: ${lengthWords(most)}.`];
}

export function readSpace(molecule: Molecule, anatomy: Anatomy): readonly string[] {
  if (molecule.atoms.length === 1) return ['One atom has no shape to tell.'];
  if (molecule.atoms.filter((_, atom) => !isHydrogen(molecule, atom)).length > MOST_TOLD) return ['It is too large for its shape to be told.'];
  const rings = ringsOfParts(molecule, anatomy).slice(0, MOST.rings);
  const ringSentences = rings.flatMap((ring) => [`${capital(ring.name)} is ${shapeWords(molecule, ring)}.`, ...standing(molecule, anatomy, ring)]);
  const pairs = rings.flatMap((one, i) => rings.slice(i + 1).map((other) => [one, other] as const)).filter(([one, other]) => one.part !== other.part);
  const planes = pairs.slice(0, MOST.pairs).map(([one, other]) => `${capital(one.name)} and ${other.name} are ${lengthWords(distance(middleOf(molecule, one.atoms), middleOf(molecule, other.atoms)))} apart, middle to middle, their planes at ${degreesWords(planesAngle(one.plane, other.plane))}.`);
  return [...ringSentences, ...planes, ...torsions(molecule), ...distances(molecule, anatomy), ...extent(molecule)];
}
