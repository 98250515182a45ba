// What comes and goes at a channel that works: agonists at their sites, a competitor in their place, a magnesium ion, and the drug where
// it is not the molecule that is shown. All are marks: larger than what they stand for, so that they are seen beside the receptor.

import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import { createDrawingBuilder, type DrawingBuilder } from '../../representations/drawing-builder';
import type { Rgb } from '../../representations/element-style';
import { add, anyPerpendicular, cross, scale } from '../../representations/vector';
import { DOMAINS } from '../figures/domains';
import type { Chain } from '../figures/source';
import { numberOfPart } from '../parts';
import { toPicture } from '../picture-frame';
import type { Ground, ReceptorColors } from '../receptor-colors';

/** Å: of the ring around a site, and of what sits in it. */
const SITE = 6;
const AGONIST = 3.8;
const COMPETITOR = { radius: 2.6, apart: 2.4 };
const DASHES = 12;
const DRAWN = 0.6;
/** Å: the ion is 0.7; with the water around it, about this. */
export const MAGNESIUM_RADIUS = 2.1;
/** Å: about the reach of ketamine. */
const DRUG_RADIUS = 3.6;

/** The page's hue of magnesium, on each ground. */
export const MAGNESIUM_COLORS = { light: [109, 26, 107], dark: [213, 131, 178], projector: [109, 26, 107] } as const satisfies Record<Ground, Rgb>;

export interface ChannelSite {
  readonly chain: Chain;
  readonly agonist: 'glycine' | 'glutamate';
  readonly part: number;
  /** The middle of the ligand-binding domain: the scheme does not say where in it. Picture frame, Å. */
  readonly at: Vec3;
}

/** The glycine sites, then those of glutamate. */
export const CHANNEL_SITES: readonly ChannelSite[] = (['A', 'C', 'B', 'D'] as const).flatMap((chain) => {
  const figure = DOMAINS.find((each) => each.chain === chain && each.domain === 'LBD');
  const agonist = chain === 'A' || chain === 'C' ? 'glycine' : 'glutamate';
  return figure ? [{ chain, agonist, part: numberOfPart(`${agonist}-site-${chain.toLowerCase()}`) ?? -1, at: toPicture(figure.centre) } as const] : [];
});

export type SiteFill = 'empty' | 'agonist' | 'competitor';

/** What sits in each of CHANNEL_SITES: glycine always, glutamate in as many as are bound, a competitor where none is. */
export function siteFills(glutamate: 0 | 1 | 2, isSeatTaken: boolean): readonly SiteFill[] {
  const other = isSeatTaken ? 'competitor' : 'empty';
  return ['agonist', 'agonist', glutamate >= 1 ? 'agonist' : other, glutamate === 2 ? 'agonist' : other];
}

function addRing(builder: DrawingBuilder, at: Vec3, facing: Vec3, color: Rgb, part: number): void {
  const side = anyPerpendicular(facing);
  const up = cross(facing, side);
  const rim = (turn: number): Vec3 => add(at, add(scale(side, SITE * Math.cos(2 * Math.PI * turn)), scale(up, SITE * Math.sin(2 * Math.PI * turn))));
  for (let dash = 0; dash < DASHES; dash++) builder.cylinder(rim(dash / DASHES), rim((dash + DRAWN) / DASHES), 0.5, color, color, part);
}

/** `facing`: unit vector to the eye that the rings are turned to. */
export function drawChannelSites({ agonist, drug }: ReceptorColors, fills: readonly SiteFill[], facing: Vec3): Drawing {
  const builder = createDrawingBuilder();
  const side = anyPerpendicular(facing);
  CHANNEL_SITES.forEach(({ at, part }, index) => {
    addRing(builder, at, facing, agonist, part);
    if (fills[index] === 'agonist') builder.sphere(at, AGONIST, agonist, part);
    // Two balls: it is told from an agonist by its shape too.
    if (fills[index] === 'competitor') for (const way of [-1, 1]) builder.sphere(add(at, scale(side, way * COMPETITOR.apart)), COMPETITOR.radius, drug, part);
  });
  return builder.build();
}

export function drawBall(at: Vec3, radius: number, color: Rgb): Drawing {
  const builder = createDrawingBuilder();
  builder.sphere(at, radius, color, -1);
  return builder.build();
}

/** A drug that stands for one whose atoms are not shown. */
export const drawDrugBall = ({ drug }: ReceptorColors, at: Vec3): Drawing => drawBall(at, DRUG_RADIUS, drug);
