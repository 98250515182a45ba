// The view that a picture would have where there is none: no WebGL, or a viewer that has given its context back.

import { REPRESENTATIONS } from '../../representations/registry';
import type { Drawing } from '../../representations/drawing';
import { bestView } from '../../representations/best-view';
import type { SvgView } from '../../representations/svg/draw-svg-view';
import { extentOf, fitCamera } from '../../scene/camera-fit';
import { viewFrame } from '../../scene/view-frame';
import type { ViewerState } from '../../state/viewer-state';

export interface FlatView {
  readonly drawing: Drawing;
  readonly frame: SvgView;
  /** CSS colour. */
  readonly ground: string;
}

const GROUNDS = { auto: '#fdfcfa', light: '#fdfcfa', dark: '#17191d', projector: '#ffffff' } as const;

export function flatDrawing({ shown, options: { representation, hydrogens, palette } }: ViewerState): Drawing {
  return REPRESENTATIONS[representation].draw(shown.molecule, { hydrogens, palette });
}

export function flatView(state: ViewerState, size: { readonly width: number; readonly height: number }): FlatView {
  const { shown, options, pose } = state;
  const drawing = flatDrawing(state);
  const extent = extentOf(drawing);
  const aim: { readonly theta: number; readonly phi: number; readonly distance?: number } = pose ?? options.camera ?? bestView(shown.molecule);
  const fit = fitCamera(extent, aim.theta, aim.phi, size);
  const frame = viewFrame({ theta: aim.theta, phi: aim.phi, distance: aim.distance ?? fit.distance, target: fit.target }, options.projection, size);
  return { drawing, frame, ground: options.background === 'transparent' ? GROUNDS[options.theme] : options.background };
}
