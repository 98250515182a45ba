// What a change of options takes with it: the camera that belongs to another scale, and what was chosen in a receptor that goes.

import type { Options } from '../options/options';
import type { ViewerData } from './viewer-state';

/** A camera that is asked for takes it from the reader's hand, and so does another part of the receptor: its scale is another. */
export function withOptions({ options }: Pick<ViewerData, 'options'>, patch: Partial<Options>): Partial<ViewerData> {
  const isOtherScale = patch.receptor !== undefined && patch.receptor !== options.receptor;
  const isLeft = isOtherScale && patch.receptor === 'none';
  return {
    options: { ...options, ...(isOtherScale && { camera: undefined }), ...(isLeft && { cut: undefined, part: [] }), ...patch },
    ...((isOtherScale || 'camera' in patch) && { pose: undefined }),
  };
}
