// Fetches the viewer itself: it waits until an element is near, so that a page that only names the element stays light.

import type { MountedViewer, MountSettings } from '../mounted-viewer';

export async function fetchViewer(): Promise<(settings: MountSettings) => MountedViewer> {
  // Beside it and not after it: no picture is without a scene. Whether it comes is for the stage to tell.
  import('../../scene/MoleculeCanvas').catch(() => undefined);
  return (await import('../mount-viewer')).mountViewer;
}
