// The direction in the frame of the molecule that points to the right of the screen, as the reader has turned it now.

import { useCallback } from 'react';
import type { Vec3 } from '../../chemistry/molecule';
import { bestView } from '../../representations/best-view';
import { axesOf } from '../../representations/view-axes';
import { baseOf } from '../../state/picture-actions';
import { useViewerStore } from '../viewer-context';

export function useScreenRight(): () => Vec3 {
  const store = useViewerStore();
  return useCallback(() => {
    const { pose, exhibit, options, shown } = store.getState();
    const { theta, phi } = pose ?? exhibit.view ?? options.camera ?? bestView(baseOf(shown).molecule);
    return axesOf(theta, phi).right;
  }, [store]);
}
