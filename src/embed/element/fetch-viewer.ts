// Fetches the viewer itself: it waits until an element is near, so that a page that only names the element stays light.

import type { MountedViewer, MountSettings } from '../mounted-viewer';

export async function fetchViewer(): Promise<(settings: MountSettings) => MountedViewer> {
  return (await import('../mount-viewer')).mountViewer;
}
