// Shows the mirror image in the place of the molecule, read once more by chemistry so that its formula and facts are its own, and goes back.

import { useCallback, useEffect, useRef, useState } from 'react';
import { exportMolecule } from '../../chemistry/export-molecule';
import { mirrorImage } from '../../chemistry/stereo/mirror-image';
import { moleculeName } from '../../content/describe-molecule';
import { mirrorName } from '../../content/describe-stereo';
import { molecules } from '../../languages/en/molecules';
import { stereo as stereoRoom } from '../../languages/en/stereo';
import type { Rooms } from '../../languages/room';
import { tell, toldBy, type Told } from '../../languages/said';
import { useViewer, useViewerStore } from '../viewer-context';

export interface Mirror {
  readonly isShown: boolean;
  readonly isWorking: boolean;
  readonly fault: Told | undefined;
  readonly show: () => void;
  readonly back: () => void;
}

export function useMirror(): Mirror {
  const store = useViewerStore();
  const isShown = useViewer(({ shown }) => shown.variant?.kind === 'mirror');
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<Told>();
  const running = useRef<AbortController>(undefined);
  const back = useCallback(() => {
    if (store.getState().shown.variant?.kind === 'mirror') store.getState().showBase();
  }, [store]);
  // The tool leaves the molecule as it found it.
  useEffect(() => () => {
    running.current?.abort();
    back();
  }, [back]);
  const show = () => {
    if (isWorking) return;
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const { loaders, shown: { molecule } } = store.getState();
    const mirror = mirrorImage(molecule, mirrorName(molecule));
    setFault(undefined);
    setWorking(true);
    loaders.chemistry({ molfile: exportMolecule(mirror, 'mol') }, { signal: stop.signal, onProgress: () => undefined }).then(
      (read) => {
        if (stop.signal.aborted) return;
        setWorking(false);
        if (store.getState().shown.molecule !== molecule) return;
        const isNamedSo = mirror.name.endsWith(moleculeName(molecule));
        const sentence = (rooms: Rooms) => {
          const [say, { mirrorShown, mirrorOfShown }] = [{ molecules: rooms(molecules) }, rooms(stereoRoom)];
          const name = moleculeName(mirror, say);
          return isNamedSo ? mirrorShown(name) : mirrorOfShown(name, moleculeName(molecule, say));
        };
        store.getState().showVariant({ ...read, molecule: mirror }, 'mirror', sentence);
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setWorking(false);
        setFault(toldBy(error) ?? tell(stereoRoom, 'notMirrored'));
      },
    );
  };
  return { isShown, isWorking, fault, show, back };
}
