// What each part of the stereo tool puts into the picture: plain data, one whole exhibit each, so that no part leaves its marks behind.

import type { Molecule, Vec3 } from '../../chemistry/molecule';
import { awayFromLowest, ligandPosition, viewAlong } from '../../chemistry/stereo/hand-of-ranking';
import { layOver, onTheWay, type Overlay } from '../../chemistry/stereo/lay-over';
import { mirrorImage } from '../../chemistry/stereo/mirror-image';
import { mirrorName, stereocentresOf, titleWithHands } from '../../content/describe-stereo';
import { moleculeName } from '../../content/describe-molecule';
import type { Label } from '../../representations/atom-labels';
import { drawTurnArrow } from '../../representations/draw-turn-arrow';
import type { Rgb } from '../../representations/element-style';
import type { Exhibit } from '../../state/exhibit';

const EMPTY: Exhibit = { beside: undefined, ghosts: undefined, marks: undefined, labels: undefined, lit: undefined, view: undefined };

/** The hue of the drug in the article, which reads on light and dark grounds. */
const ARROW: Rgb = [201, 84, 38];
/** Of the mirror image when it lies on the molecule. */
const TINT: Rgb = [64, 132, 196];
/** Å from the molecule to its mirror image before it is laid over. */
const APART: Vec3 = [6, 0, 0];

export const RANK_KEY = 'rank ';

const labelAt = (molecule: Molecule, key: string, text: string, atom: number, at: Vec3, centre: number): Label => ({
  key,
  text,
  kind: 'atom',
  at,
  // No ball hides it: what it names may lie behind others.
  atoms: molecule.atoms.map((_, each) => each),
  ...(atom < 0 ? { radius: 0.2 } : {}),
  around: [molecule.atoms[centre]?.position ?? [0, 0, 0]],
});

export function centresExhibit(molecule: Molecule, centre: number | undefined): Exhibit {
  const labels = stereocentresOf(molecule).map((atom) =>
    labelAt(molecule, `hand ${atom}`, molecule.atoms[atom]?.stereo ?? '', atom, molecule.atoms[atom]?.position ?? [0, 0, 0], atom),
  );
  return { ...EMPTY, labels, lit: centre === undefined ? [] : [centre] };
}

export function pairExhibit(molecule: Molecule): Exhibit {
  const mirror = mirrorImage(molecule, mirrorName(molecule));
  return {
    ...EMPTY,
    beside: {
      molecule: mirror,
      title: titleWithHands(mirror.name, mirror),
      ownTitle: titleWithHands(moleculeName(molecule), molecule),
      camera: 'mirrored',
      lit: [],
    },
  };
}

/** `held`: undefined for the best fit of all. `share`: 0 apart, 1 laid over. */
export function overlayExhibit(molecule: Molecule, held: readonly number[] | undefined, ligands: readonly number[], share: number): { readonly exhibit: Exhibit; readonly overlay: Overlay } {
  const mirror = mirrorImage(molecule, mirrorName(molecule));
  const overlay = layOver(molecule, mirror, held);
  const ghost = onTheWay(mirror, overlay, APART, share);
  const lit = ligands.filter((atom) => (overlay.gaps[atom] ?? 0) > 0.75);
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
