// The picture of a stage as SVG in its wrapper: drawn anew when the stage says that something is seen differently, in fewer points
// while it moves, and left alone at rest.
import type { Rgb } from '../../representations/element-style';
import { svgElement, type SvgElement } from '../../representations/svg/draw-svg-element';
import type { Detail } from '../../representations/svg/draw-svg-strokes';
import type { Pane } from '../panes';
import type { Stage } from '../stage-contract';
import type { Size } from '../view-frame';
import { drawFlat, type FlatScene } from './draw-flat';
import { createSvgPatch } from './patch-svg';

/** What each pane shows. */
export type FlatScenes = (pane: Pane) => FlatScene | undefined;

interface FlatPictureHost {
  readonly stage: Stage;
  readonly scenes: FlatScenes;
  /** sRGB behind the picture. */
  readonly ground: () => Rgb;
  /** After each frame. */
  readonly painted: (settled: boolean) => void;
}

export interface FlatPicture {
  /** Out of sight: no frame is drawn. */
  pause(isPaused: boolean): void;
  readonly element: SVGSVGElement;
  dispose(): void;
}

/** Seconds: after a pause the molecule does not leap. */
const LONGEST_STEP = 0.05;
let pictures = 0;

/** One SVG element a pane, each as large as its pane, so that nothing reaches into the other. */
export function flatPanes(panes: readonly Pane[], scenes: FlatScenes, ground: Rgb, detail: Detail, idPrefix: string): readonly SvgElement[] {
  return panes.flatMap((pane) => {
    const scene = scenes(pane);
    const { width, height } = pane.frame.size;
    return scene ? svgElement('svg', { x: pane.left, y: 0, width, height }, drawFlat(scene, pane.frame, { ground, idPrefix: `${idPrefix}${pane.name}-`, detail })) : [];
  });
}

export const sizeAttributes = ({ width, height }: Size) => ({ viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) });

export function createFlatPicture(wrapper: HTMLElement, { stage, scenes, ground, painted }: FlatPictureHost): FlatPicture {
  const element = wrapper.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('class', 'flat-picture');
  element.style.cssText = 'position: absolute; inset: 0; display: block;';
  wrapper.prepend(element);
  const patch = createSvgPatch(element);
  const idPrefix = `flat-${++pictures}-`;
  let request = 0;
  let last = 0;
  let isPaused = false;

  const draw = (detail: Detail) => {
    for (const [name, value] of Object.entries(sizeAttributes(stage.size()))) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    patch(flatPanes(stage.panes(), scenes, ground(), detail, idPrefix));
  };
  const frame = (now: number) => {
    request = 0;
    const isMoving = stage.step(last === 0 ? 0 : Math.min((now - last) / 1000, LONGEST_STEP));
    last = isMoving ? now : 0;
    stage.takeChange();
    draw(isMoving ? 'quick' : 'fine');
    painted(!isMoving);
    if (isMoving) wake();
  };
  const wake = () => {
    if (request === 0 && !isPaused) request = requestAnimationFrame(frame);
  };
  const sleep = () => {
    cancelAnimationFrame(request);
    request = 0;
    last = 0;
  };
  const endWatch = stage.whenWoken(() => {
    wrapper.dataset['settled'] = 'false';
    wake();
  });
  wake();
  return {
    element,
    pause(now) {
      if (now === isPaused) return;
      isPaused = now;
      if (now) sleep();
      else wake();
    },
    dispose() {
      endWatch();
      sleep();
      element.remove();
    },
  };
}
