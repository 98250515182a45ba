// Fetches the viewer itself: it waits until an element is near, so that a page that only names the element stays light.

import type { MountedViewer, MountSettings } from '../mounted-viewer';

/** Until the viewer can be mounted in a page of somebody's, an element keeps its poster and its words. */
export async function fetchViewer(): Promise<(settings: MountSettings) => MountedViewer> {
  throw new Error('There is no viewer yet.');
}
