// The helices of the membrane part as ribbons, the filter loops as tubes, and dots where the entry has nothing.

import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import { createDrawingBuilder, type DrawingBuilder } from '../../representations/drawing-builder';
import { between, length, subtract } from '../../representations/vector';
import { FILTER_LOOPS, type LoopFigure } from '../figures/filter-loops';
import type { HelixFigure } from '../figures/helix-figure';
import { HELICES } from '../figures/helices';
import { SUBUNIT_OF } from '../figures/source';
import { GATE, helixAxis } from '../landmarks';
import { numberOfPart } from '../parts';
import { toPicture } from '../picture-frame';
import type { ReceptorColors } from '../receptor-colors';
import { addHoop, addRibbon, addTube } from './add-ribbon';
import { NOTHING } from './draw-domains';
import { createMeshBuilder } from './mesh-builder';

/** Å. */
const INNER = { halfWidth: 1.55, halfThickness: 0.42 };
const OUTER = { halfWidth: 1.15, halfThickness: 0.32 };
const LOOP = 0.42;
const NARROW = { halfWidth: 0.9, halfThickness: 0.2 };
const TRACE = 0.24;
const DOT = { radius: 0.34, every: 1.7 };
/** Å outside of the axes of M3: clear of their ribbons. */
const HOOP_CLEARANCE = 4.4;

const numberOf = ({ chain, name }: HelixFigure) => numberOfPart(`${SUBUNIT_OF[chain]}-${name}-${chain}`.toLowerCase()) ?? -1;
const numberOfLoop = ({ chain }: LoopFigure) => numberOfPart(`${SUBUNIT_OF[chain]}-filter-loop-${chain}`.toLowerCase()) ?? -1;

/** A loop in its unbroken stretches. */
function stretches({ numbers, ca }: LoopFigure): readonly (readonly Vec3[])[] {
  const made: Vec3[][] = [];
  ca.forEach((at, index) => {
    if (index === 0 || numbers[index] !== (numbers[index - 1] ?? 0) + 1) made.push([]);
    made.at(-1)?.push(toPicture(at));
  });
  return made;
}

function addDots(builder: DrawingBuilder, from: Vec3, to: Vec3, colors: ReceptorColors): void {
  const count = Math.max(2, Math.round(length(subtract(to, from)) / DOT.every));
  for (let dot = 1; dot < count; dot++) builder.sphere(between(from, to, dot / count), DOT.radius, colors.faint, -1);
}

/** M1 and M4, with the unmodelled way from M1 to M2 as dots. */
export function drawOuterHelices(colors: ReceptorColors): Drawing {
  const builder = createMeshBuilder();
  for (const helix of HELICES.filter(({ name }) => name === 'M1' || name === 'M4')) {
    addRibbon(builder, helix.ca.map(toPicture), helixAxis(helix), { ...OUTER, color: colors.quiet[SUBUNIT_OF[helix.chain]], part: numberOf(helix) });
  }
  const dots = createDrawingBuilder();
  for (const { chain, ca } of HELICES.filter(({ name }) => name === 'M1')) {
    const [from, to] = [ca.at(-1), HELICES.find((helix) => helix.chain === chain && helix.name === 'M2')?.ca[0]];
    if (from && to) addDots(dots, toPicture(from), toPicture(to), colors);
  }
  return { ...dots.build(), meshes: [builder.build('opaque')] };
}

/** M2 and M3, the loops between them with their gaps. */
export function drawInnerHelices(colors: ReceptorColors): Drawing {
  const builder = createMeshBuilder();
  const dots = createDrawingBuilder();
  for (const helix of HELICES.filter(({ name }) => name === 'M2' || name === 'M3')) {
    const look = helix.name === 'M3' ? INNER : OUTER;
    addRibbon(builder, helix.ca.map(toPicture), helixAxis(helix), { ...look, color: colors.subunit[SUBUNIT_OF[helix.chain]], part: numberOf(helix) });
  }
  for (const loop of FILTER_LOOPS) {
    const parts = stretches(loop);
    for (const stretch of parts) addTube(builder, stretch, LOOP, colors.subunit[SUBUNIT_OF[loop.chain]], numberOfLoop(loop));
    parts.slice(1).forEach((next, index) => {
      const [from, to] = [parts[index]?.at(-1), next[0]];
      if (from && to) addDots(dots, from, to, colors);
    });
  }
  return { ...dots.build(), meshes: [builder.build('opaque')] };
}

/** A hoop about the M3 helices where they cross. */
export function drawGate({ mark }: ReceptorColors): Drawing {
  const builder = createMeshBuilder();
  addHoop(builder, GATE.height, GATE.radius + HOOP_CLEARANCE, 0.3, mark, numberOfPart('gate') ?? -1);
  return { ...NOTHING, meshes: [builder.build('opaque')] };
}

/** Å along the pore: what stands close about the drug. */
const NEAR = { bottom: -6, top: 24 };

/** The backbone about the drug as through glass, so that it hides nothing. */
export function drawTraces(colors: ReceptorColors): Drawing {
  const builder = createMeshBuilder();
  for (const helix of HELICES.filter(({ name }) => name === 'M3')) {
    const isNear = ([, y]: Vec3) => y > NEAR.bottom && y < NEAR.top;
    const [ca, axis] = [helix.ca.map(toPicture), helixAxis(helix)].map((way) => way.slice(way.findIndex(isNear), way.findLastIndex(isNear) + 1));
    addRibbon(builder, ca ?? [], axis ?? [], { ...NARROW, color: colors.subunit[SUBUNIT_OF[helix.chain]], part: numberOf(helix) });
  }
  for (const loop of FILTER_LOOPS) {
    const near = (stretches(loop)[0] ?? []).filter(([, y]) => y > NEAR.bottom);
    if (near.length > 1) addTube(builder, near, TRACE, colors.subunit[SUBUNIT_OF[loop.chain]], numberOfLoop(loop));
  }
  return { ...NOTHING, meshes: [builder.build('translucent', [0.3, 0.75])] };
}
