// Whether the reader has left the view of the step: turned it, chosen something, or shown another molecule.

import { ROOM_OPTIONS, asWritten } from '../../state/story-address';
import { addressOptions } from '../../state/shareable-options';
import type { ViewerState } from '../../state/viewer-state';
import type { Options } from '../../options/options';

function viewOf(options: Options): string {
  const rest: Partial<Record<keyof Options, unknown>> = { ...options };
  for (const name of ROOM_OPTIONS) delete rest[name];
  return asWritten(rest as unknown as Options);
}

export function isAway(state: ViewerState): boolean {
  const { story, loading, shown, tool } = state;
  if (!story || loading) return false;
  // A step that compares, or runs the channel, opens the tool by itself.
  const ownTool = story.view.compare ? 'compare' : story.view.lab && 'lab';
  const isOther = shown.variant !== undefined || (tool !== undefined && tool !== ownTool) || shown.origin.kind === 'file';
  return isOther || viewOf(addressOptions(state)) !== viewOf(story.view);
}
