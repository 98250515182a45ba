// The side chains that line the cavity, in the colour of their ring, each ring threaded so that it reads as one; and the pore axis.

import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import { createDrawingBuilder, type DrawingBuilder } from '../../representations/drawing-builder';
import type { Rgb } from '../../representations/element-style';
import { between } from '../../representations/vector';
import { RINGS } from '../figures/rings';
import { GATE, MEMBRANE } from '../landmarks';
import { numberOfPart, RECEPTOR_PARTS, type ReceptorPart } from '../parts';
import { toPicture } from '../picture-frame';
import type { ReceptorColors } from '../receptor-colors';
import { splineThrough } from './spline';

/** Å. */
const STICK = 0.26;
const BALL = 0.8;
const ROOT = 0.42;

const paler = (color: Rgb, ground: Rgb): Rgb => color.map((value, channel) => Math.round((value + (ground[channel] ?? 0)) / 2)) as unknown as Rgb;

function addSideChain(builder: DrawingBuilder, { ca, centre, sideChainModelled }: ReceptorPart, part: number, color: Rgb, faint: Rgb): void {
  if (!ca) return;
  builder.sphere(ca, ROOT, color, part);
  if (sideChainModelled !== false) {
    builder.cylinder(ca, centre, STICK, color, color, part);
    builder.sphere(centre, BALL, color, part);
    return;
  }
  // Cut short in the entry: dashes and a pale, small ball at the place of Cβ.
  const pale = paler(color, faint);
  for (const dash of [0.3, 0.62]) builder.cylinder(between(ca, centre, dash), between(ca, centre, dash + 0.16), STICK * 0.7, pale, pale, part);
  builder.sphere(centre, BALL * 0.6, pale, part);
}

export function drawRings({ ring, faint }: ReceptorColors): Drawing {
  const builder = createDrawingBuilder(2);
  RECEPTOR_PARTS.forEach((part, number) => {
    if (part.ring) addSideChain(builder, part, number, ring[part.ring], faint);
  });
  for (const { members } of RINGS) {
    const corners = members.map(({ sideChainCentre }) => toPicture(sideChainCentre)).sort((a, b) => Math.atan2(a[2], a[0]) - Math.atan2(b[2], b[0]));
    const [first, second, , last] = corners;
    const color = ring[RECEPTOR_PARTS[numberOfMember(members[0])]?.ring ?? 'asn-ring'];
    if (!first || !second || !last) continue;
    // One corner more at either end, so that the thread closes without a kink.
    const way = splineThrough([last, ...corners, first, second], 10).filter(({ share }) => share >= 1 && share <= corners.length + 1);
    way.slice(1).forEach(({ at }, index) => {
      const from = way[index]?.at ?? at;
      if (index % 2 === 0) builder.line(from, at, color, color, -1);
    });
  }
  return builder.build();
}

const numberOfMember = (member: { readonly chain: string; readonly number: number } | undefined) =>
  RECEPTOR_PARTS.findIndex(({ chain, number }) => chain === member?.chain && number === member?.number);

/** The residues by the drug that are in no ring: seen only close by. */
export function drawOtherResidues({ quiet, faint }: ReceptorColors): Drawing {
  const builder = createDrawingBuilder();
  RECEPTOR_PARTS.forEach((part, number) => {
    if (part.kind === 'residue' && !part.ring && part.subunit) addSideChain(builder, part, number, quiet[part.subunit], faint);
  });
  return builder.build();
}

export function drawAxis({ mark }: ReceptorColors): Drawing {
  const builder = createDrawingBuilder(1.5);
  const part = numberOfPart('pore-axis') ?? -1;
  const [bottom, top] = [MEMBRANE.bottom - 8, GATE.height + 16];
  const dash = 1.6;
  for (let y = bottom; y < top; y += 2 * dash) {
    const [from, to]: readonly [Vec3, Vec3] = [[0, y, 0], [0, Math.min(top, y + dash), 0]];
    builder.line(from, to, mark, mark, part);
  }
  return builder.build();
}
