// The domains as bodies: solid outside of the cell, as through glass where the helices within them are drawn too.

import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing, Mesh } from '../../representations/drawing';
import { createDrawingBuilder } from '../../representations/drawing-builder';
import { unit } from '../../representations/vector';
import { DOMAINS, type DomainFigure } from '../figures/domains';
import { SUBUNIT_OF } from '../figures/source';
import { MEMBRANE } from '../landmarks';
import { numberOfPart } from '../parts';
import { toPicture } from '../picture-frame';
import type { ReceptorColors } from '../receptor-colors';
import { addEllipsoid } from './add-ellipsoid';
import { addSlab } from './add-slab';
import { createMeshBuilder } from './mesh-builder';

export const NOTHING: Drawing = createDrawingBuilder().build();

/** Å; wide enough for the four subunits to stand in it. */
export const SLAB_RADIUS = 62;

const numberOf = ({ chain, domain }: DomainFigure) => numberOfPart(`${SUBUNIT_OF[chain]}-${domain}-${chain}`.toLowerCase()) ?? -1;

function bodies(figures: readonly DomainFigure[], { subunit }: ReceptorColors, look: Mesh['look'], cover?: Mesh['cover']): Drawing {
  const builder = createMeshBuilder();
  for (const figure of figures) {
    const [a, b, c] = figure.axes;
    const ellipsoid = { centre: toPicture(figure.centre), semiAxes: figure.semiAxes, axes: [unit(toPicture(a)), unit(toPicture(b)), unit(toPicture(c))] as const };
    addEllipsoid(builder, ellipsoid, subunit[SUBUNIT_OF[figure.chain]], numberOf(figure));
  }
  return { ...NOTHING, meshes: [builder.build(look, cover)] };
}

/** As through glass, for a picture of what binds in them. */
export const drawBindingDomains = (colors: ReceptorColors): Drawing => bodies(DOMAINS.filter(({ domain }) => domain === 'LBD'), colors, 'translucent', [0.07, 0.42]);

/** ATD and LBD. */
export const drawOuterDomains = (colors: ReceptorColors): Drawing => bodies(DOMAINS.filter(({ domain }) => domain !== 'TMD'), colors, 'opaque');

export const drawMembraneDomains = (colors: ReceptorColors): Drawing => bodies(DOMAINS.filter(({ domain }) => domain === 'TMD'), colors, 'translucent', [0.08, 0.5]);

/** A bubble about the molecule, which is too small to be seen beside the whole. Å. */
export function drawDrugMark({ drug }: ReceptorColors, centre: Vec3, radius: number): Drawing {
  const builder = createMeshBuilder();
  addEllipsoid(builder, { centre, semiAxes: [radius, radius, radius], axes: [[1, 0, 0], [0, 1, 0], [0, 0, 1]] }, drug, -1);
  return { ...NOTHING, meshes: [{ ...builder.build('translucent', [0.22, 0.8]), isConvex: true }] };
}

export function drawMembrane({ membrane, membraneEdge }: ReceptorColors): Drawing {
  const builder = createMeshBuilder();
  const part = numberOfPart('membrane') ?? -1;
  addSlab(builder, { ...MEMBRANE, radius: SLAB_RADIUS }, membrane, part);
  const edges = createDrawingBuilder(1.5);
  const count = 96;
  for (const y of [MEMBRANE.bottom, MEMBRANE.top]) {
    const at = (index: number) => [(SLAB_RADIUS - 1) * Math.cos((2 * Math.PI * index) / count), y, (SLAB_RADIUS - 1) * Math.sin((2 * Math.PI * index) / count)] as const;
    for (let index = 0; index < count; index++) edges.line(at(index), at(index + 1), membraneEdge, membraneEdge, part);
  }
  return { ...edges.build(), meshes: [{ ...builder.build('translucent', [0.16, 0.34]), isConvex: true }] };
}
