// What the picture is asked by its host: a name, a rest, elements in its scene, and to leave one finger to the page.

import { useMemo } from 'react';
import type { StageHost } from '../../app/stage-host';
import { useEmbedRoom, useEmbedRoomStore } from './embed-room';

/** undefined: there is no picture to be made yet. */
export function useStageHost(onPicture: () => void, covered: StageHost['covered']): StageHost | undefined {
  const room = useEmbedRoomStore();
  const alt = useEmbedRoom((state) => state.alt);
  const suspended = useEmbedRoom((state) => state.suspended);
  const isPaused = useEmbedRoom((state) => state.isPaused && state.hasPicture);
  const from = useEmbedRoom((state) => state.from);
  const isReady = useEmbedRoom((state) => state.isReady);
  const overlay = useEmbedRoom((state) => state.overlay);
  const host = useMemo(
    () => ({
      alt,
      suspended,
      isPaused,
      overlay,
      from,
      covered,
      onPicture,
      onDrawn: () => room.setState({ isDrawn: true }),
      onFlat() {
        room.setState({ isFlat: true });
        onPicture();
      },
    }),
    [alt, suspended, isPaused, overlay, from, covered, onPicture, room],
  );
  return isReady ? host : undefined;
}
