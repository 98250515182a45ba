// Where the names of parts stand on the screen: on or beside what they name, the most important first, none over another, and
// as faint as the layer they belong to. Pure, no DOM.
import type { Label } from '../../representations/atom-labels';
import type { Surroundings } from '../../representations/surroundings';
import { cutPlane } from '../cut-plane';
import { seenShare } from '../journey';
import type { LabelBox } from '../label-place';
import { pixelsPerAngstrom, projectPoint, type ViewFrame } from '../view-frame';

export interface PartPlace {
  /** The label's middle, CSS pixels in the frame; undefined: not shown. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** 0 to 1. */
  readonly opacity: number;
  /** Which of its places it took; given back the next time, it stays there while it can. */
  readonly side: number;
}

/** Below this a name would be a smudge. */
const FAINTEST = 0.25;
/** Cosine between where a label may be seen from and where the eye is, below which it is behind what it stands on. */
const HIDDEN = 0.15;
/** CSS pixels between a part and its name, between two names, and to the frame's sides. */
const GAP = 4;
const APART = 3;
const EDGE = 4;
/** Å behind the face of the cut at which a part's middle still counts as left. */
const CUT_SLACK = 1;

/** CSS pixels: in a frame narrower than that names would hide the molecule, and only the most important may stand on its middle; Å of that. */
const NARROW = 480;
const MIDDLE = 3;
const MOST_IMPORTANT = 2;

/** Right, left, above, below, and the four corners: shares of the clear way across and up. */
const SIDES = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.8, -0.8], [-0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]] as const;

/** CSS pixels: above or below something as wide as this a name would stand on its neighbour. */
const WIDE = 36;
const BESIDE = SIDES.slice(0, 2);

export interface NamedPart {
  readonly label: Label;
  /** Index of its layer. */
  readonly layer: number;
}

/** All names in one list, as the layers have them. */
export const namedParts = ({ layers }: Surroundings): readonly NamedPart[] => layers.flatMap(({ labels }, layer) => labels.map((label) => ({ label, layer })));

/** A place on the screen, by its middle. */
export interface Taken {
  readonly x: number;
  readonly y: number;
  readonly box: LabelBox;
}

const overlap = (a: Taken, b: Taken) => Math.abs(a.x - b.x) * 2 < a.box.width + b.box.width + 2 * APART && Math.abs(a.y - b.y) * 2 < a.box.height + b.box.height + 2 * APART;

/** Where the molecule is in a narrow frame: the end of the way. */
function middleOf({ journey }: Surroundings, frame: ViewFrame): Taken | undefined {
  const center = journey.at(-1)?.center;
  const point = frame.size.width < NARROW && center ? projectPoint(frame, center) : undefined;
  if (!point) return undefined;
  const side = 2 * MIDDLE * pixelsPerAngstrom(frame, point.depth);
  return { ...point, box: { width: side, height: side } };
}

/** `covered`: CSS pixels at the top and bottom of the frame that bars cover; `before`: what this returned for the frame before; `others`: what names stay off. */
export function placeParts(
  around: Surroundings,
  frame: ViewFrame,
  scale: number,
  parts: readonly NamedPart[],
  boxes: readonly LabelBox[],
  covered: { readonly top: number; readonly bottom: number },
  before: readonly PartPlace[] = [],
  others: readonly Taken[] = [],
): readonly PartPlace[] {
  const shares = around.layers.map(({ seen }) => seenShare(seen, scale));
  const plane = around.cut === undefined ? undefined : cutPlane(frame.back, around.axis, around.cut);
  const { width, height } = frame.size;
  const middle = middleOf(around, frame);
  const taken = [...others];
  let important = 0;
  const places: PartPlace[] = parts.map((_, index) => ({ at: undefined, opacity: 0, side: before[index]?.side ?? 0 }));
  // What is seen best comes first; then the order of the lists.
  const order = parts.map((_, index) => index).sort((a, b) => Math.round(10 * ((shares[parts[b]?.layer ?? 0] ?? 0) - (shares[parts[a]?.layer ?? 0] ?? 0))) || a - b);
  for (const index of order) {
    const part = parts[index];
    const box = boxes[index];
    const share = shares[part?.layer ?? 0] ?? 0;
    if (!part || !box || share < FAINTEST) continue;
    const { at, radius = 0, outward } = part.label;
    if (outward && outward[0] * frame.back[0] + outward[1] * frame.back[1] + outward[2] * frame.back[2] < HIDDEN) continue;
    const isCutAway = around.layers[part.layer]?.isCut && plane && plane.normal[0] * at[0] + plane.normal[1] * at[1] + plane.normal[2] * at[2] > plane.offset + CUT_SLACK;
    const point = isCutAway ? undefined : projectPoint(frame, at);
    if (!point) continue;
    const clear = radius * pixelsPerAngstrom(frame, point.depth);
    const isWide = clear > WIDE;
    const edge = box.width / 2 + EDGE;
    // Beside something wider than the frame a name stands on it, at the edge.
    const kept = (x: number) => (isWide ? Math.min(Math.max(x, edge), width - edge) : x);
    const sides = radius > 0 ? (isWide ? BESIDE : SIDES).map(([x, y]) => ({ x: kept(point.x + x * (clear + GAP + box.width / 2)), y: point.y + y * (clear + GAP + box.height / 2) })) : [{ x: point.x, y: point.y }];
    const former = places[index]?.side ?? 0;
    const isFree = (each: number, off: readonly Taken[]) => {
      const place = sides[each];
      if (!place) return false;
      const isInside = Math.abs(place.x - width / 2) + edge <= width / 2 + 0.01 && place.y - box.height / 2 >= covered.top + EDGE && place.y + box.height / 2 <= height - covered.bottom - EDGE;
      return isInside && !off.some((other) => overlap({ ...place, box }, other));
    };
    const wanted = [former, ...sides.keys()];
    const beside = middle && wanted.find((each) => isFree(each, [...taken, middle]));
    const mayHide = !middle || important++ < MOST_IMPORTANT;
    const side = beside ?? (mayHide ? wanted.find((each) => isFree(each, taken)) : undefined);
    const place = side === undefined ? undefined : sides[side];
    if (!place || side === undefined) continue;
    taken.push({ ...place, box });
    places[index] = { at: place, opacity: Math.round(share * 20) / 20, side };
  }
  return places;
}
