// Fetches the viewer itself: it waits until an element is near, so that a page that only names the element stays light. Where the
// first picture is a plain one, what draws that comes first: a third of it all.

import type { MountedViewer, MountSettings } from '../mounted-viewer';
import { plainOptions } from './plain-patch';

type Mount = (settings: MountSettings) => MountedViewer;

/** Whether the viewer comes or not: it draws a picture of its own. */
const without = () => false;

/** `onFirst`: a first picture is there that the viewer will take over. `signal`: takes it away, unless that has happened. */
export async function fetchViewer(settings: MountSettings, onFirst: () => void, signal: AbortSignal): Promise<Mount> {
  const plain = plainOptions(settings);
  if (plain && (await import('./first-picture').then(({ drawFirst }) => drawFirst(settings.root, plain, signal)).catch(without))) onFirst();
  // Beside it and not after it: no picture is without a scene. Whether it comes is for the stage to tell.
  import('../../scene/MoleculeCanvas').catch(() => undefined);
  return (await import('../mount-viewer')).mountViewer;
}
