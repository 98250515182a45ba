// The picture without WebGL as a file, and as a still for paper: the same shapes, at any size.
import { makingFaults } from '../../languages/en/making-faults';
import { tell, ToldError } from '../../languages/said';
import type { Rgb } from '../../representations/element-style';
import { serializeSvg, svgElement, svgNumber, type SvgElement } from '../../representations/svg/draw-svg-element';
import { hexColor } from '../../representations/svg/draw-svg-tones';
import type { PictureRequest } from '../canvas-contract';
import { framedPanes, type Pane } from '../panes';
import type { WriteOver } from '../picture';
import type { Stage } from '../stage-contract';
import type { Size } from '../view-frame';
import { flatPanes, type FlatScenes } from './flat-picture';

interface FlatSource {
  readonly stage: Stage;
  readonly scenes: FlatScenes;
  readonly ground: Rgb;
}

const PAPER: Rgb = [255, 255, 255];

interface SvgFile {
  /** In the units of the panes. */
  readonly size: Size;
  readonly panes: readonly Pane[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Behind it; without it the picture is transparent. */
  readonly paper?: Rgb | undefined;
  readonly words?: readonly SvgElement[];
}

function svgText({ scenes, ground }: FlatSource, { size, panes, width, height, paper, words = [] }: SvgFile): string {
  const shapes = flatPanes(panes, scenes, ground, 'fine', 'file-');
  const sheet = paper ? [svgElement('rect', { width: size.width, height: size.height, fill: hexColor(paper) })] : [];
  const viewBox = `0 0 ${svgNumber(size.width)} ${svgNumber(size.height)}`;
  return serializeSvg(svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height }, [...sheet, ...shapes, ...words]));
}

const tooLarge = (width: number, height: number) => new ToldError(tell(makingFaults, 'pictureTooLarge', width, height));

/** A PNG of this view, its labels written over it by `write`. */
export async function takeFlatPicture(from: FlatSource & { readonly write: WriteOver }, { width, height, transparent, signal, onProgress }: PictureRequest): Promise<Blob> {
  const { panes, size } = framedPanes(from.stage.panes(), from.stage.size(), width, height);
  const text = svgText(from, { size, panes, width, height, paper: transparent ? undefined : from.ground });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  signal?.throwIfAborted();
  onProgress?.(0.5);
  const paper = document.createElement('canvas');
  Object.assign(paper, { width, height });
  const context = paper.getContext('2d');
  if (!context) throw tooLarge(width, height);
  context.drawImage(image, 0, 0, width, height);
  const ratio = height / size.height;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  from.write(context, panes, size);
  const blob = await new Promise<Blob | null>((resolve) => paper.toBlob(resolve, 'image/png'));
  // Frees the memory now; browsers collect large canvases late.
  paper.width = 0;
  signal?.throwIfAborted();
  if (!blob) throw tooLarge(width, height);
  return blob;
}

/** The labels where they stand on the screen, in ink. */
function wordsOver(wrapper: HTMLElement): readonly SvgElement[] {
  const box = wrapper.getBoundingClientRect();
  return [...wrapper.querySelectorAll<HTMLElement>('.scene-label')].flatMap((label) => {
    const style = getComputedStyle(label);
    if (style.visibility === 'hidden') return [];
    const at = label.getBoundingClientRect();
    const place = { x: at.left + at.width / 2 - box.left, y: at.top + at.height / 2 - box.top };
    const letters = { 'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight, 'font-style': style.fontStyle };
    const ink = { fill: '#111317', stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke', 'text-anchor': 'middle', 'dominant-baseline': 'central' };
    return svgElement('text', { ...place, ...letters, ...ink }, [label.textContent ?? '']);
  });
}

/** At once, as the address of a picture on white. */
export function takeFlatStill({ stage, scenes }: Omit<FlatSource, 'ground'>, wrapper: HTMLElement): string {
  const size = stage.size();
  const text = svgText({ stage, scenes, ground: PAPER }, { size, panes: stage.panes(), ...size, paper: PAPER, words: wordsOver(wrapper) });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}
