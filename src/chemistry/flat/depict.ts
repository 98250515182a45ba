// The 2D formula: OpenChemLib lays the molecule out and draws it as SVG text, which is read back here into plain data.
// Colours are dropped; a label keeps its element, so that a theme may colour it.

import { type Depiction, type DepictionMark, NO_DEPICTION } from './depiction';
import { openLayout } from './flat-layout';
import type { PerceivedStereo } from '../stereo/perceive-stereo';
import type { Structure } from '../structure';

/** Pixels; OpenChemLib draws bonds of 24 and crops to what it drew. */
const FRAME = 2000;
const MARGIN = 8;

type Attributes = Readonly<Record<string, string>>;

/** Heavy atoms; a larger formula is neither legible nor quickly drawn. */
const MOST_DRAWN = 200;

/** Empty for what is too large to draw. */
export function depict(structure: Structure, { ocl, atomOf }: PerceivedStereo): Depiction {
  if (structure.firstHydrogen > MOST_DRAWN) return NO_DEPICTION;
  const flat = ocl.getCompactCopy();
  ocl.copyMoleculeProperties(flat);
  flat.ensureHelperArrays(31);
  flat.inventCoordinates();
  openLayout(flat);
  const svg = flat.toSVG(FRAME, FRAME, 'm', {
    suppressChiralText: true,
    suppressCIPParity: true,
    suppressESR: true,
    noStereoProblem: true,
    autoCrop: true,
    autoCropMargin: MARGIN,
  });
  return readSvg(svg, (index) => atomOf[index] ?? -1, structure);
}

function readSvg(svg: string, atomAt: (index: number) => number, structure: Structure): Depiction {
  const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const x = (value: string | undefined) => round(Number(value) - left);
  const y = (value: string | undefined) => round(Number(value) - top);
  const elements = [...svg.matchAll(/<(line|polygon|text|circle)\b([^>]*?)\/?>([^<]*)/g)].map(([, tag = '', attributes = '', content = '']) => ({
    tag,
    attributes: readAttributes(attributes),
    content: unescape(content),
  }));
  const atoms: (readonly [number, number])[] = Array.from({ length: structure.firstHydrogen }, () => [0, 0] as const);
  const places: { atom: number; x: number; y: number }[] = [];
  for (const { tag, attributes } of elements) {
    const index = /:Atom:(\d+)$/.exec(attributes['id'] ?? '')?.[1];
    if (tag !== 'circle' || index === undefined) continue;
    const atom = atomAt(Number(index));
    places.push({ atom, x: x(attributes['cx']), y: y(attributes['cy']) });
    if (atom < atoms.length) atoms[atom] = [x(attributes['cx']), y(attributes['cy'])];
  }
  const elementAt = (at: { x: number; y: number }): string | undefined => {
    const nearest = places.reduce<{ atom: number; gap: number }>((best, place) => {
      const gap = Math.hypot(place.x - at.x, place.y - at.y);
      return gap < best.gap ? { atom: place.atom, gap } : best;
    }, { atom: -1, gap: Infinity });
    return structure.atoms[nearest.atom]?.element;
  };
  const marks = elements.flatMap(({ tag, attributes, content }): DepictionMark[] => {
    if (attributes['class'] === 'event') return [];
    const shape = shapeOf(tag, attributes, content, x, y);
    if (!shape) return [];
    if (shape.kind !== 'text') return [{ shape }];
    const element = elementAt({ x: shape.x + shape.size * 0.36, y: shape.y - shape.size * 0.36 });
    return [{ shape, ...(element === undefined ? {} : { element }) }];
  });
  return { width: round(width), height: round(height), marks, atoms };
}

function shapeOf(
  tag: string,
  attributes: Attributes,
  content: string,
  x: (value: string | undefined) => number,
  y: (value: string | undefined) => number,
): DepictionMark['shape'] | undefined {
  if (tag === 'line') {
    const { x1, y1, x2, y2 } = attributes;
    return { kind: 'line', x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2) };
  }
  if (tag === 'polygon') {
    const points = (attributes['points'] ?? '').trim().split(/\s+/).map((pair) => pair.split(','));
    return { kind: 'polygon', points: points.map(([px, py]) => [x(px), y(py)] as const) };
  }
  if (tag === 'text') {
    return { kind: 'text', x: x(attributes['x']), y: y(attributes['y']), size: Number(attributes['font-size']), text: content };
  }
  return undefined;
}

function readAttributes(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
const round = (value: number) => Math.round(value * 100) / 100;

