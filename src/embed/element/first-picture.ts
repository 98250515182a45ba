// The first picture of a viewer in somebody's page, which turns by hand before the viewer itself has come and takes it over.

import { defaultMolecule } from 'virtual:library';
import { appearanceHere, drawFirstPicture } from '../../app/first-picture';
import type { Options } from '../../options/options';
import { dropFirstCanvas } from '../../scene/first-canvas';
import { controlsFor, coveredIn } from '../frame/covered-in';
import { WALLS } from './walls';

/** Other colours than those; the viewer knows them. */
const OTHER_COLORS = '(prefers-contrast: more), (forced-colors: active)';

/** Over the frame of the viewer until that takes it over. Resolves once it is drawn: true; false where the viewer must draw it. */
export async function drawFirst(root: ShadowRoot, options: Options, signal: AbortSignal): Promise<boolean> {
  const { clientWidth: width, clientHeight: height } = root.host;
  if (width === 0 || height === 0 || window.matchMedia(OTHER_COLORS).matches) return false;
  const appearance = appearanceHere(options);
  const place = root.ownerDocument.createElement('div');
  place.className = 'first-picture';
  Object.assign(place.style, {
    position: 'absolute',
    inset: '0',
    zIndex: '1',
    overflow: 'hidden',
    borderRadius: 'var(--molecule-viewer-radius, 0)',
    background: `var(--molecule-viewer-background, ${WALLS[appearance.ground]})`,
    // What the page put in its place is seen until then; the picture asks already what lies behind it.
    opacity: '0',
  });
  root.append(place);
  signal.addEventListener('abort', () => dropFirstCanvas(root), { once: true });
  const covered = coveredIn(controlsFor(options.controls, { width, height }), { width, height }, false, false);
  const isDrawn = await drawFirstPicture({ place, still: null, molecule: defaultMolecule.molecule, options, appearance, covered, onTaken: () => place.remove() });
  if (isDrawn) place.style.opacity = '';
  else place.remove();
  return isDrawn && !signal.aborted;
}
