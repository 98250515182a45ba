// The receptor around a molecule that has been placed: its layers, the scales at which each is seen, and the way from the whole to the drug.

import type { Vec3 } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import type { Drawing } from '../representations/drawing';
import { joinDrawings } from '../representations/join-drawings';
import type { JourneyStop, SeenScales, Surroundings, SurroundingLayer } from '../representations/surroundings';
import { between, length, subtract } from '../representations/vector';
import { drawContacts } from './drawing/draw-contacts';
import { drawDrugMark, drawMembrane, drawMembraneDomains, drawOuterDomains, NOTHING } from './drawing/draw-domains';
import { drawGate, drawInnerHelices, drawOuterHelices, drawTraces } from './drawing/draw-helices';
import { drawAxis, drawOtherResidues, drawRings } from './drawing/draw-rings';
import { drawSites } from './drawing/draw-sites';
import { FACING } from './facing';
import { isLigand, POCKET_CENTRE, type Placed } from './place-in-pore';
import { type Ground, RECEPTOR_COLORS } from './receptor-colors';
import type { ReceptorChoice } from './receptor-choice';
import { drugLabels, pocketLabels, poreLabels, wholeLabels } from './surrounding-labels';

export interface SurroundingsInput {
  readonly start: Exclude<ReceptorChoice, 'none'>;
  readonly ground: Ground;
  /** Percent: 0 not cut, 50 to the pore axis, 100 all of it; undefined: as the view needs. */
  readonly cut: number | undefined;
  readonly placed: Placed;
}

/** Å. A layer that stays to the widest or to the closest has no end there. */
const WIDEST = 1e4;
const SEEN = {
  outerDomains: [50, 66, WIDEST, WIDEST],
  membraneDomains: [46, 60, WIDEST, WIDEST],
  membrane: [20, 28, WIDEST, WIDEST],
  outerHelices: [19, 25, WIDEST, WIDEST],
  innerHelices: [16, 20, WIDEST, WIDEST],
  rings: [0, 0, 52, 68],
  poreMarks: [18, 22, 52, 68],
  traces: [0, 0, 16, 20],
  pocket: [0, 0, 17, 21],
  drugMark: [42, 58, WIDEST, WIDEST],
  drugName: [18, 22, WIDEST, WIDEST],
  supposed: [0, 0, WIDEST, WIDEST],
} as const satisfies Record<string, SeenScales>;

/** Å: the ball around all of the domains, of the membrane part, and of the drug with its rings. */
const WHOLE: JourneyStop = { center: [0, 57, 0], radius: 94 };
const PORE: JourneyStop = { center: [0, 3, 0], radius: 31 };
const POCKET_RADIUS = 12;
const DRUG_RADIUS = 7.5;
/** What of the pore is kept in the picture of a molecule beside it. */
const PORE_HALF = 13;
const DRUG_MARK = 6;

/** Å from the axis to where nothing is left to cut. */
const REACH = 80;

/** Å before the axis, finer about the pore than far out. */
export function cutBefore(percent: number): number | undefined {
  const share = 1 - percent / 50;
  return percent <= 0 ? undefined : REACH * share * Math.abs(share);
}

/** Å: a plane through the axis opens the membrane and the pore to the drug. */
const CUT_AS_NEEDED = 0;

const drawings = new Map<Ground, Readonly<Record<'outerDomains' | 'membraneDomains' | 'membrane' | 'outerHelices' | 'innerHelices' | 'gate' | 'traces' | 'rings' | 'others' | 'axis', Drawing>>>();

/** Made once a ground: they do not depend on the molecule. */
export function drawingsOn(ground: Ground) {
  const known = drawings.get(ground);
  if (known) return known;
  const colors = RECEPTOR_COLORS[ground];
  const made = {
    outerDomains: joinDrawings(drawOuterDomains(colors), drawSites(colors)),
    membraneDomains: drawMembraneDomains(colors),
    membrane: drawMembrane(colors),
    outerHelices: drawOuterHelices(colors),
    innerHelices: drawInnerHelices(colors),
    gate: drawGate(colors),
    traces: drawTraces(colors),
    rings: drawRings(colors),
    others: drawOtherResidues(colors),
    axis: drawAxis(colors),
  };
  drawings.set(ground, made);
  return made;
}

const NO_LABELS: readonly Label[] = [];

const layer = (id: string, drawing: Drawing, seen: SeenScales, isCut: boolean, labels = NO_LABELS): SurroundingLayer => ({ id, drawing, labels, seen, isCut });

export function receptorSurroundings({ start, ground, cut, placed }: SurroundingsInput): Surroundings {
  const made = drawingsOn(ground);
  const isAsked = cut !== undefined;
  const colors = RECEPTOR_COLORS[ground];
  const drug = middleOf(placed);
  const pocket = isLigand(placed) ? joinDrawings(made.others, drawContacts(placed.molecule, colors)) : made.others;
  return {
    layers: [
      layer('outer-domains', made.outerDomains, SEEN.outerDomains, isAsked, wholeLabels()),
      // What is as through glass is drawn in this order, so that each is seen through the next.
      layer('drug-mark', drawDrugMark(colors, drug, DRUG_MARK), SEEN.drugMark, false),
      layer('membrane', made.membrane, SEEN.membrane, true),
      layer('membrane-domains', made.membraneDomains, SEEN.membraneDomains, true),
      layer('outer-helices', made.outerHelices, SEEN.outerHelices, true),
      layer('inner-helices', made.innerHelices, SEEN.innerHelices, true),
      layer('gate', made.gate, SEEN.poreMarks, isAsked, poreLabels()),
      layer('axis', made.axis, SEEN.poreMarks, false),
      layer('rings', made.rings, SEEN.rings, isAsked),
      layer('traces', made.traces, SEEN.traces, true),
      // Before the residues: the first name finds room.
      layer('drug', NOTHING, isLigand(placed) ? SEEN.drugName : SEEN.supposed, false, drugLabels(placed, drug)),
      layer('pocket', pocket, SEEN.pocket, isAsked, pocketLabels(placed)),
    ],
    ...journeyTo(placed, start),
    axis: [0, 0, 0],
    facing: FACING,
    cut: isAsked ? cutBefore(cut) : CUT_AS_NEEDED,
  };
}

const middleOf = ({ molecule: { atoms } }: Placed): Vec3 => {
  const sum = (axis: 0 | 1 | 2) => atoms.reduce((total, { position }) => total + position[axis], 0) / Math.max(1, atoms.length);
  return [sum(0), sum(1), sum(2)];
};

function journeyTo(placed: Placed, start: SurroundingsInput['start']): Pick<Surroundings, 'journey' | 'home'> {
  const drug = middleOf(placed);
  if (placed.kind !== 'apart') {
    const journey = [WHOLE, PORE, { center: POCKET_CENTRE, radius: POCKET_RADIUS }, { center: drug, radius: DRUG_RADIUS }] as const;
    return { journey, home: { whole: WHOLE.radius, pore: PORE.radius, pocket: POCKET_RADIUS }[start] };
  }
  // Beside the pore: the closest picture still holds both the pocket and the molecule.
  const gap = length(subtract(drug, POCKET_CENTRE));
  const radius = (gap + PORE_HALF + DRUG_RADIUS) / 2;
  const both: JourneyStop = { center: between(POCKET_CENTRE, drug, (radius - PORE_HALF) / gap), radius };
  const journey = [WHOLE, { ...PORE, radius: Math.max(PORE.radius, both.radius * 1.4) }, both] as const;
  return { journey, home: { whole: WHOLE.radius, pore: journey[1].radius, pocket: both.radius }[start] };
}
