// Where the eye stands, told by the chemistry: along which bond it looks, which ring faces it, on which side the groups lie.

import type { Molecule } from '../../chemistry/molecule';
import { dot, length, normalize, subtract } from '../../chemistry/vector';
import type { ViewAxes } from '../../representations/view-axes';
import { capital } from '../../languages/grammar/spoken-things';
import { isHydrogen, type Anatomy } from './parts';
import { isCage, partName, partNoun, ringsIn } from './part-words';
import { MOST_TOLD } from './read-groups';
import { READ_IN_ENGLISH } from './reading-words';
import { ringPlane } from './ring-plane';
import { middleOf, sitesOf } from './sites';
import { spokenAtom } from './speech';

/** What can be said of a view; each fact under the name of what it tells of. */
export type ViewFacts = ReadonlyMap<string, string>;

/** Cosines: a bond within 12 degrees of the line of sight, a ring within 25 of facing, or within 15 of edge on. */
const ALONG = Math.cos((12 * Math.PI) / 180);
const FACING = Math.cos((25 * Math.PI) / 180);
const EDGE = Math.sin((15 * Math.PI) / 180);
/** Å from the middle: what is nearer lies in it. */
const NEAR = 0.8;

/** Counterclockwise from the right. */
const SECTORS = ['right', 'upperRight', 'top', 'upperLeft', 'left', 'lowerLeft', 'bottom', 'lowerRight'] as const;

/** Where something lies on the screen; Å to the right, up and towards the eye. */
export function placeWords(right: number, up: number, near: number, { view: say } = READ_IN_ENGLISH): string {
  const aside = Math.hypot(right, up);
  if (Math.hypot(aside, near) < NEAR) return say.middle;
  if (Math.abs(near) > 1.2 * aside) return near > 0 ? say.towards : say.away;
  const sector = say.sectors[SECTORS[Math.round(((Math.atan2(up, right) * 4) / Math.PI + 8) % 8) % 8] ?? 'right'];
  if (Math.abs(near) < 0.5 * aside) return sector;
  return near > 0 ? say.inFront(sector) : say.behind(sector);
}

/** `axes` in the frame of the molecule. */
export function readView(molecule: Molecule, anatomy: Anatomy, { right, up, back }: ViewAxes, say = READ_IN_ENGLISH): ViewFacts {
  const facts = new Map<string, string>();
  const heavy = molecule.atoms.flatMap((_, atom) => (isHydrogen(molecule, atom) ? [] : [atom]));
  if (heavy.length < 2 || heavy.length > MOST_TOLD) return facts;
  const at = (atom: number) => molecule.atoms[atom]?.position ?? ([0, 0, 0] as const);
  const best = molecule.bonds
    .flatMap(({ from: a, to: b }, bond) => (anatomy.isRingBond[bond] || isHydrogen(molecule, a) || isHydrogen(molecule, b) ? [] : [{ a, b, along: dot(normalize(subtract(at(a), at(b))), back) }]))
    .sort((one, other) => Math.abs(other.along) - Math.abs(one.along))[0];
  if (best && Math.abs(best.along) > ALONG) {
    const [front, rear] = best.along > 0 ? [best.a, best.b] : [best.b, best.a];
    facts.set('bond', say.view.along(spokenAtom(molecule, front), spokenAtom(molecule, rear)));
  }
  const stances = new Map<string, 'facing' | 'edge'>();
  for (const part of anatomy.parts) {
    const rings = ringsIn(anatomy, part);
    if (rings.length === 0 || isCage(partNoun(molecule, anatomy, part))) continue;
    // Of rings grown together the first alone: the others follow from it.
    const facing = Math.abs(dot(ringPlane(molecule, rings[0] ?? []).above, back));
    const key = JSON.stringify(partName(molecule, anatomy, part));
    if (facing > FACING) stances.set(key, 'facing');
    else if (facing < EDGE) stances.set(key, 'edge');
  }
  const middle = middleOf(molecule, heavy);
  for (const { name, atoms } of sitesOf(molecule, anatomy)) {
    const arm = subtract(middleOf(molecule, atoms), middle);
    // The greater part of the molecule is where the molecule is.
    const isMost = atoms.length > heavy.length / 2 && length(arm) < NEAR;
    const place = isMost ? '' : placeWords(dot(arm, right), dot(arm, up), dot(arm, back), say);
    const key = JSON.stringify(name);
    const stance = stances.get(key);
    if (stance || place !== '') facts.set(key, say.view.stands(name, stance, place));
  }
  return facts;
}

/** What is new against the view that was told last; '' where nothing is. */
export function viewSentence(facts: ViewFacts, told: ViewFacts = new Map()): string {
  const fresh = [...facts].filter(([about, text]) => told.get(about) !== text).map(([, text]) => text);
  return fresh.length === 0 ? '' : capital(`${fresh.join('; ')}.`);
}
