// The receptor around the molecule, as the scene draws it, and what the pointer says of its parts.

import { useCallback, useMemo, useState } from 'react';
import { type Sayable, sayIn } from '../languages/room';
import { useRooms } from '../panels/use-atom-words';
import { useViewer, useViewerStore } from '../panels/viewer-context';
import { inLanguage } from '../representations/surroundings';
import type { Around } from '../scene/canvas-contract';
import { receptorShown } from '../state/receptor-view';

const NONE: readonly number[] = [];

export interface PointedPart {
  readonly label: string;
  /** CSS pixels within the picture. */
  readonly x: number;
  readonly y: number;
}

export function useAround(onScale: (scale: number) => void): { readonly around: Around | undefined; readonly pointed: PointedPart | undefined } {
  const store = useViewerStore();
  const view = useViewer(receptorShown);
  const lit = useViewer(({ partNumbers }) => partNumbers ?? NONE);
  const [pointed, setPointed] = useState<Omit<PointedPart, 'label'> & { readonly label: Sayable }>();
  const parts = view?.parts;
  const surroundings = view?.surroundings;

  const onHover = useCallback<Around['onHover']>(
    (number, at) => {
      const part = number === undefined ? undefined : parts?.[number];
      store.getState().lightParts(part ? [part.id] : []);
      setPointed(part && at ? { label: part.says ?? part.label, x: at.x, y: at.y } : undefined);
    },
    [store, parts],
  );
  const onSelect = useCallback<Around['onSelect']>(
    (number) => {
      const part = number === undefined ? undefined : parts?.[number];
      const { options, selection, select, setOptions } = store.getState();
      if (selection.length > 0) select([]);
      if (part || options.part.length > 0) setOptions({ part: part ? [part.id] : [] });
    },
    [store, parts],
  );
  const rooms = useRooms();
  const said = useMemo(() => surroundings && inLanguage(surroundings, rooms), [surroundings, rooms]);
  const around = useMemo((): Around | undefined => said && { ...said, lit, onHover, onSelect, onScale }, [said, lit, onHover, onSelect, onScale]);
  return { around, pointed: around && pointed && { ...pointed, label: sayIn(rooms, pointed.label) } };
}
