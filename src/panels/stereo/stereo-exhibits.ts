// What each part of the stereo tool puts into the picture: plain data, one whole exhibit each, so that no part leaves its marks behind.

import type { Molecule, Vec3 } from '../../chemistry/molecule';
import { awayFromLowest, handOfRanking, ligandPosition, viewAlong } from '../../chemistry/stereo/hand-of-ranking';
import { APART, layOver, onTheWay, type Overlay } from '../../chemistry/stereo/lay-over';
import { mirrorImage } from '../../chemistry/stereo/mirror-image';
import { rankNeighbours } from '../../chemistry/stereo/rank-neighbours';
import { dot, scale } from '../../chemistry/vector';
import { enantiomerTitle, mirrorName, stereocentresOf, titleWithHands } from '../../content/describe-stereo';
import { molecules } from '../../languages/en/molecules';
import { stereo as stereoRoom } from '../../languages/en/stereo';
import type { Sayable } from '../../languages/room';
import type { Label } from '../../representations/atom-labels';
import { drawTurnArrow } from '../../representations/draw-turn-arrow';
import type { Rgb } from '../../representations/element-style';
import type { Exhibit } from '../../state/exhibit';

const EMPTY: Exhibit = { beside: undefined, ghosts: undefined, marks: undefined, labels: undefined, lit: undefined, view: undefined };

/** The hue of the drug in the article, which reads on light and dark grounds. */
const ARROW: Rgb = [201, 84, 38];
/** Of the mirror image when it lies on the molecule. */
const TINT: Rgb = [64, 132, 196];
/** Å from the outermost atom to the mirror; balls as large as in the space-filling picture stay on their side. */
const TO_MIRROR = 1.4;

export const RANK_KEY = 'rank ';

const labelAt = (molecule: Molecule, key: string, text: string, atom: number, at: Vec3, centre: number): Label => ({
  key,
  text,
  kind: 'atom',
  at,
  // No ball hides it: what it names may lie behind others. Its own comes first: it is as large.
  atoms: [...(atom < 0 ? [] : [atom]), ...molecule.atoms.keys()],
  ...(atom < 0 ? { radius: 0.2 } : {}),
  around: [molecule.atoms[centre]?.position ?? [0, 0, 0]],
});

/** The hand of a centre as it is drawn, also where the source leaves it open; '' where the rules taught here do not tell. */
function drawnHand(molecule: Molecule, centre: number): string {
  const stereo = molecule.atoms[centre]?.stereo ?? '';
  if (stereo !== '?') return stereo;
  const ranking = rankNeighbours(molecule, centre);
  return ranking?.isDecided ? (handOfRanking(molecule, centre, ranking.order) ?? '') : '';
}

const handLabels = (molecule: Molecule, textOf: (centre: number) => string): readonly Label[] =>
  stereocentresOf(molecule).map((atom) => labelAt(molecule, `hand ${atom}`, textOf(atom), atom, molecule.atoms[atom]?.position ?? [0, 0, 0], atom));

const drawnHands = (molecule: Molecule) => handLabels(molecule, (atom) => drawnHand(molecule, atom)).filter(({ text }) => text !== '');

export function centresExhibit(molecule: Molecule, centre: number | undefined): Exhibit {
  return { ...EMPTY, labels: handLabels(molecule, (atom) => molecule.atoms[atom]?.stereo ?? ''), lit: centre === undefined ? [] : [centre] };
}

export function pairExhibit(molecule: Molecule): Exhibit {
  const mirror = mirrorImage(molecule, mirrorName(molecule));
  const titleOf = (each: Molecule): Sayable => {
    const drawn = stereocentresOf(each).map((atom) => drawnHand(each, atom)).filter((hand) => hand !== '');
    return (rooms) => enantiomerTitle(molecule, drawn, { molecules: rooms(molecules) }) ?? titleWithHands(each, rooms);
  };
  return {
    ...EMPTY,
    labels: drawnHands(molecule),
    lit: stereocentresOf(molecule),
    beside: { molecule: mirror, title: titleOf(mirror), ownTitle: titleOf(molecule), camera: 'mirrored', between: (rooms) => rooms(stereoRoom).mirrorPlane, lit: stereocentresOf(mirror), labels: drawnHands(mirror) },
  };
}

export interface LaidOver {
  readonly exhibit: Exhibit;
  readonly overlay: Overlay;
}

/** `held`: undefined for the best fit of all. `share`: 0 apart, each on its side of a mirror that stands across `right`; 1 laid over. */
export function overlayExhibit(molecule: Molecule, held: readonly number[] | undefined, ligands: readonly number[], share: number, right: Vec3): LaidOver {
  const mirror = mirrorImage(molecule, mirrorName(molecule), right);
  const overlay = layOver(molecule, mirror, held);
  const outermost = Math.max(...molecule.atoms.map(({ position }) => dot(position, right)));
  const ghost = onTheWay(mirror, overlay, scale(right, 2 * (outermost + TO_MIRROR)), share);
  const lit = ligands.filter((atom) => (overlay.gaps[atom] ?? 0) > APART);
  return { overlay, exhibit: { ...EMPTY, ghosts: [{ molecule: ghost, opacity: 0.55, tint: TINT }], lit } };
}

/** `letters`: what each neighbour is called; `isTurned`: the lowest points away; `hasArrow`: 1-2-3 is drawn. */
export function tutorExhibit(molecule: Molecule, centre: number, order: readonly number[], words: ReadonlyMap<number, string>, step: { readonly isTurned: boolean; readonly hasArrow: boolean }): Exhibit {
  return {
    ...EMPTY,
    labels: [...words].map(([atom, text]) => labelAt(molecule, `${RANK_KEY}${atom} ${text}`, text, atom, ligandPosition(molecule, centre, order, atom), centre)),
    lit: [...words.keys()].filter((atom) => atom >= 0),
    marks: step.hasArrow ? drawTurnArrow(molecule, centre, order, ARROW) : undefined,
    view: step.isTurned ? viewAlong(awayFromLowest(molecule, centre, order)) : undefined,
  };
}
