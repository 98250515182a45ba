// Fetches the viewer itself: it waits until an element is near, so that a page that only names the element stays light.

import type { MountedViewer, MountSettings } from '../mounted-viewer';

/** Until the viewer can be mounted in a page of somebody's, an element keeps its poster and its words. */
export async function startViewer(settings: () => MountSettings): Promise<MountedViewer> {
  throw new Error(`There is nothing yet to show ${Object.keys(settings().options).join(', ')} with.`);
}
