// The still of the default molecule that stands in the page until its picture is drawn: the same drawing, from the same side, and
// in frames of any shape where the picture will be.
import type { Molecule } from '../src/chemistry/molecule';
import { COVERED_BY_BARS } from '../src/app/covered';
import { bestView } from '../src/representations/best-view';
import { REPRESENTATIONS } from '../src/representations/registry';
import { serializeSvg, svgElement, svgNumber, type SvgElement } from '../src/representations/svg/draw-svg-element';
import { paintStrokes, svgStrokes } from '../src/representations/svg/draw-svg-strokes';
import { createPalette } from '../src/representations/svg/draw-svg-tones';
import { DEFAULT_OPTIONS } from '../src/options/options';
import { extentOf, fitCamera } from '../src/scene/camera-fit';
import { pixelsPerAngstrom, projectPoint, viewFrame, type Size } from '../src/scene/view-frame';

/** CSS pixels: frames in which the width, and in which the height, decides how large the molecule is. */
const BY_WIDTH: Size = { width: 835, height: 900 };
const BY_HEIGHT: Size = { width: 900, height: 420 };

/** So small that rods are two lines each: a sixth of the bytes. */
const SMALL = 0.5;

/**
 * SVG for the part of the frame that the bars leave free: as wide as it, as high as it, and the drawing in its middle as large as
 * fits, which is how large the camera shows it. What nearness enlarges differs between frames by a pixel or two.
 */
export function posterMarkup(molecule: Molecule): string {
  const { representation, projection, ...options } = DEFAULT_OPTIONS;
  const drawing = REPRESENTATIONS[representation].draw(molecule, { hydrogens: options.hydrogens, palette: options.palette });
  const extent = extentOf(drawing);
  const facing = bestView(molecule);
  const seenIn = (size: Size) => {
    const frame = viewFrame({ ...facing, ...fitCamera(extent, facing.theta, facing.phi, size, COVERED_BY_BARS) }, projection, size);
    const free = size.height - COVERED_BY_BARS.top - COVERED_BY_BARS.bottom;
    const below = (projectPoint(frame, extent.center)?.y ?? 0) - COVERED_BY_BARS.top - free / 2;
    return { frame, free, below, scale: pixelsPerAngstrom(frame, frame.distance) };
  };
  const [wide, high] = [seenIn(BY_WIDTH), seenIn(BY_HEIGHT)];
  const height = high.free * (wide.scale / high.scale);
  // The molecule stands a little below the middle of what is free, in each frame by another share: halfway.
  const below = (wide.below + (high.below * wide.scale) / high.scale) / 2;
  const middle = (projectPoint(wide.frame, extent.center)?.y ?? 0) - below;
  const box = [0, middle - height / 2, BY_WIDTH.width, height].map((value) => svgNumber(value * SMALL));
  const view = { ...wide.frame, size: { width: BY_WIDTH.width * SMALL, height: BY_WIDTH.height * SMALL } };
  const palette = createPalette(undefined, 'still-');
  const painted = paintStrokes(svgStrokes(drawing, view, palette, 'quick'));
  const name = 'Esketamine, as balls and sticks';
  const svg = svgElement('svg', { class: 'poster', viewBox: box.join(' '), role: 'img', 'aria-label': name }, [
    svgElement('defs', {}, palette.gradients()),
    ...painted.flatMap(plain),
  ]);
  return serializeSvg(svg);
}

/** Nobody points at it: without the numbers of bonds, which are its only groups, and with no more decimals than are seen. */
function plain({ tag, attributes, children }: SvgElement): readonly (SvgElement | string)[] {
  if (tag === 'g') return children.flatMap((child) => (typeof child === 'string' ? child : plain(child)));
  const { 'data-atom': _, 'stroke-linecap': __, ...kept } = attributes;
  const written = Object.entries(kept).map(([name, value]) => [name, /^-?[\d.]+$/.test(value) ? svgNumber(Number(value), 1) : value]);
  return [{ tag, attributes: Object.fromEntries(written) as Record<string, string>, children }];
}
