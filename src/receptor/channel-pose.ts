// A channel at one moment of its work as a picture: the pore of PDB 7EU8 with its gate at a given width, what is bound, and where the
// drug is on its way. The figures are those of the entry; all that moves is a scheme.

import type { Vec3 } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { moveMesh } from '../representations/move-drawing';
import type { JourneyStop, SeenScales, SurroundingLayer, Surroundings } from '../representations/surroundings';
import { add, scale } from '../representations/vector';
import { CHANNEL_SITES, drawBall, drawChannelSites, drawDrugBall, MAGNESIUM_COLORS, MAGNESIUM_RADIUS, siteFills, type SiteFill } from './drawing/draw-channel';
import { drawBindingDomains, drawDrugMark, NOTHING } from './drawing/draw-domains';
import { leanDrawing, splitMesh } from './drawing/lean-drawing';
import { GATE, MEMBRANE } from './landmarks';
import { numberOfPart } from './parts';
import { POCKET_CENTRE } from './place-in-pore';
import { type Ground, RECEPTOR_COLORS } from './receptor-colors';
import { cutBefore, drawingsOn } from './receptor-surroundings';

export interface ChannelPose {
  /** 0 closed, 1 open. */
  readonly openness: number;
  /** Bound. */
  readonly glutamate: 0 | 1 | 2;
  /** A competitor sits where no glutamate is. */
  readonly isSeatTaken: boolean;
  /** 0 above the gate, 1 at the Asn ring; undefined: there is none. */
  readonly magnesium: number | undefined;
  /** 0 waiting above the gate, 1 in its place in the pore; undefined: there is none. */
  readonly drug: number | undefined;
}

export interface PoseSetting {
  readonly ground: Ground;
  /** Percent, as of the surroundings. */
  readonly cut: number | undefined;
  /** Å, the middle of the drug where it sits; picture frame. */
  readonly seat: Vec3;
  /** In the label. */
  readonly drugName: string;
  /** Of all open channels those that hold the ion, in words; it stands beside the ion. */
  readonly magnesiumWords: string;
  /** The drug is drawn as a ball, since the molecule that is shown is another. */
  readonly isBall: boolean;
}

export interface PosedChannel {
  readonly surroundings: Surroundings;
  /** Å, to be added to the molecule where it is placed. */
  readonly shift: Vec3;
}

/** Degrees: from here two M3 helices lean to the left and the right, one stands behind, one in front, and no site hides another. */
const FACING = { theta: 330, phi: 82 } as const;
const RADIANS = Math.PI / 180;
const TO_EYE: Vec3 = [Math.sin(FACING.theta * RADIANS), 0, Math.cos(FACING.theta * RADIANS)];
const TO_RIGHT: Vec3 = [Math.cos(FACING.theta * RADIANS), 0, -Math.sin(FACING.theta * RADIANS)];
/** What of the pore stands before the drug there is drawn as glass. */
const FRONT: ReadonlySet<number | undefined> = new Set(['glun2b-m3-b', 'glun2b-m2-b', 'glun2b-filter-loop-b'].map(numberOfPart));

/** Å along the pore, where what has not come in yet waits: above the ends of the M3 helices, between the ligand-binding domains. */
export const WAITING_HEIGHT = GATE.height + 17;
const ION_WAITS: Vec3 = add([0, WAITING_HEIGHT - 2, 0], scale(TO_RIGHT, 9));
/** In the middle of the Asn ring. */
const ION_SITS: Vec3 = [0, 0, 0];

const WIDEST = 1e4;
const SEEN = {
  all: [0, 0, WIDEST, WIDEST],
  wide: [24, 32, WIDEST, WIDEST],
  near: [0, 0, 16, 20],
  helices: [16, 20, WIDEST, WIDEST],
  mark: [28, 40, WIDEST, WIDEST],
} as const satisfies Record<string, SeenScales>;

/** Å: the sites, the membrane and all between them. */
const CHANNEL: JourneyStop = { center: [0, 27.5, 0], radius: 52 };
const WHOLE: JourneyStop = { center: [0, 57, 0], radius: 94 };
const PORE: JourneyStop = { center: [0, 10, 0], radius: 26 };
const CLOSEST = 7.5;
const BUBBLE = 6.5;
/** Opacity of glass where it faces the eye, and at its rim. */
const BUBBLE_COVER = [0.08, 0.7] as const;
const FRONT_COVER = [0.16, 0.6] as const;
/** Å: the name of a site under its ring. */
const BELOW = 8.4;
/** The last of it is the way from the axis to the side. */
const eased = (share: number) => share * share * (3 - 2 * share);

/** Å: down the pore axis, and from it to the seat. */
export function drugShift(way: number, seat: Vec3): Vec3 {
  const left = 1 - way;
  const aside = 1 - eased(way);
  return left === 0 ? [0, 0, 0] : [-seat[0] * aside, (WAITING_HEIGHT - seat[1]) * left, -seat[2] * aside];
}

const ionAt = (way: number): Vec3 => {
  const [down, in_] = [way, eased(Math.min(1, way * 2.5))];
  return [ION_WAITS[0] * (1 - in_), ION_WAITS[1] + (ION_SITS[1] - ION_WAITS[1]) * down, ION_WAITS[2] * (1 - in_)];
};

/** What was made last for each purpose, so that what has not changed is the same object and is not drawn anew. */
const kept = new Map<string, { readonly key: string; readonly made: unknown }>();
function once<T>(purpose: string, key: string, make: () => T): T {
  const last = kept.get(purpose);
  if (last?.key === key) return last.made as T;
  const made = make();
  kept.set(purpose, { key, made });
  return made;
}

const label = (key: string, text: string, at: Vec3, radius: number): Label => ({ key: `part ${key}`, text, kind: 'part', at, atoms: [], radius, around: [] });

const SITE_WORDS: Readonly<Record<SiteFill, (agonist: string) => string>> = {
  agonist: (agonist) => agonist,
  empty: (agonist) => `${agonist}: empty`,
  competitor: () => 'competitor',
};

/** The triangles before the drug, and the others: the same ones in every pose. */
function innerMeshes(ground: Ground) {
  const [mesh] = drawingsOn(ground).innerHelices.meshes ?? [];
  return once('inner', ground, () => (mesh ? splitMesh(mesh, (part) => FRONT.has(part), FRONT_COVER) : []));
}

function poreAt(openness: number, ground: Ground) {
  const made = drawingsOn(ground);
  return once('pore', `${ground} ${openness}`, () => {
    const helices = leanDrawing(made.innerHelices, openness);
    const [{ positions, normals } = {}] = helices.meshes ?? [];
    const [rest, front] = innerMeshes(ground).map((mesh) => [{ ...mesh, ...(positions && normals ? { positions, normals } : {}) }]);
    return {
      helices: { ...helices, meshes: rest ?? [] },
      front: { ...NOTHING, meshes: front ?? [] },
      gate: leanDrawing(made.gate, openness),
      rings: leanDrawing(made.rings, openness),
      others: leanDrawing(made.others, openness),
    };
  });
}

const UNTURNED = [[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const;

function bubbleAt(at: Vec3, ground: Ground): Drawing {
  const [still] = once('bubble', ground, () => drawDrugMark(RECEPTOR_COLORS[ground], [0, 0, 0], BUBBLE)).meshes ?? [];
  return once('bubble there', `${ground} ${at.join()}`, () => {
    const mesh = still && moveMesh(still, { rotation: UNTURNED, translation: at });
    return { ...NOTHING, meshes: mesh ? [{ ...mesh, cover: BUBBLE_COVER }] : [] };
  });
}

/** Everything about the drug: the bubble, the name, and the ball that stands for it. Without a drug they are there, and empty. */
function drugLayers(way: number | undefined, { ground, seat, drugName, isBall }: PoseSetting): readonly SurroundingLayer[] {
  const at = way === undefined ? seat : add(seat, drugShift(way, seat));
  const key = `${ground} ${at.join()}`;
  const names = way === undefined ? [] : [label('drug', drugName, at, BUBBLE)];
  const ball = isBall && way !== undefined ? once('ball', key, () => drawDrugBall(RECEPTOR_COLORS[ground], at)) : NOTHING;
  return [
    { id: 'drug-mark', drawing: way === undefined ? NOTHING : bubbleAt(at, ground), labels: names, seen: SEEN.mark, isCut: false },
    { id: 'drug-ball', drawing: ball, labels: [], seen: SEEN.all, isCut: false },
  ];
}

function ionLayer(way: number | undefined, { ground, magnesiumWords }: PoseSetting): SurroundingLayer {
  const at = ionAt(way ?? 0);
  const drawing = way === undefined ? NOTHING : once('ion', `${ground} ${at.join()}`, () => drawBall(at, MAGNESIUM_RADIUS, MAGNESIUM_COLORS[ground]));
  const names = way === undefined ? [] : [label('magnesium', magnesiumWords, at, MAGNESIUM_RADIUS + 1)];
  return { id: 'magnesium', drawing, labels: names, seen: SEEN.all, isCut: false };
}

const NO_LABELS: readonly Label[] = [];
const layer = (id: string, drawing: Drawing, seen: SeenScales, isCut: boolean, labels = NO_LABELS): SurroundingLayer => ({ id, drawing, labels, seen, isCut });

export function channelPose({ openness, glutamate, isSeatTaken, magnesium, drug }: ChannelPose, setting: PoseSetting): PosedChannel {
  const { ground, cut, seat } = setting;
  const made = drawingsOn(ground);
  const colors = RECEPTOR_COLORS[ground];
  const pore = poreAt(openness, ground);
  const fills = siteFills(glutamate, isSeatTaken);
  const sites = once('sites', `${ground} ${fills.join()}`, () => drawChannelSites(colors, fills, TO_EYE));
  const domains = once('binding domains', ground, () => drawBindingDomains(colors));
  // Those of glutamate, which change, come first where there is no room for all.
  const siteLabels = CHANNEL_SITES.map(({ chain, agonist, at }, index) => label(`site-${chain}`, SITE_WORDS[fills[index] ?? 'empty'](agonist), add(at, [0, -BELOW, 0]), 0));
  const gateLabel = label('gate', openness > 0.5 ? 'gate: open (schematic)' : 'gate: closed (schematic)', [0, GATE.height, 0], GATE.radius + 7);
  const isAsked = cut !== undefined;
  const layers: readonly SurroundingLayer[] = [
    layer('channel-sites', sites, SEEN.all, isAsked, siteLabels.toReversed()),
    ionLayer(magnesium, setting),
    ...drugLayers(drug, setting),
    layer('gate', pore.gate, SEEN.wide, isAsked, [gateLabel]),
    layer('inner-helices', pore.helices, SEEN.helices, isAsked),
    layer('front-helix', pore.front, SEEN.helices, isAsked),
    layer('rings', pore.rings, SEEN.all, isAsked),
    layer('pocket', pore.others, SEEN.near, isAsked),
    layer('membrane', made.membrane, SEEN.wide, true, [label('membrane', 'membrane (schematic)', [0, MEMBRANE.bottom + 3, 0], 30)]),
    layer('outer-helices', made.outerHelices, SEEN.wide, true),
    layer('binding-domains', domains, SEEN.wide, isAsked),
  ];
  const closest: JourneyStop = { center: seat, radius: CLOSEST };
  return {
    surroundings: {
      layers,
      journey: [WHOLE, CHANNEL, PORE, { center: POCKET_CENTRE, radius: 12 }, closest],
      home: CHANNEL.radius,
      facing: FACING,
      axis: [0, 0, 0],
      cut: isAsked ? cutBefore(cut) : 0,
    },
    shift: drug === undefined ? [0, 0, 0] : drugShift(drug, seat),
  };
}

/** The middle of what is placed; Å. */
export const middleOf = (points: readonly Vec3[]): Vec3 => scale(points.reduce<Vec3>(add, [0, 0, 0]), 1 / Math.max(1, points.length));
