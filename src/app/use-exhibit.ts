// What an open tool adds to the picture, drawn in the same manner as the molecule: ghosts, and a second molecule beside it.

import { useMemo } from 'react';
import { sayIn } from '../languages/room';
import { useRooms } from '../panels/use-atom-words';
import { useViewer } from '../panels/viewer-context';
import { atomLabels } from '../representations/atom-labels';
import { REPRESENTATIONS } from '../representations/registry';
import { moveMolecule } from '../representations/move-drawing';
import { shownAtoms } from '../representations/shown-atoms';
import type { Beside, Ghost } from '../scene/canvas-contract';
import type { GhostMolecule } from '../state/exhibit';
import { receptorShown } from '../state/receptor-view';

const NONE: readonly GhostMolecule[] = [];

export function useExhibit(): { readonly ghosts: readonly Ghost[]; readonly beside: Beside | undefined } {
  const { ghosts: wanted = NONE, beside } = useViewer((state) => state.exhibit);
  const motion = useViewer((state) => receptorShown(state)?.motion);
  // One picture of its own at a time.
  const other = motion ? undefined : beside;
  const { representation, hydrogens, palette, labels } = useViewer((state) => state.options);
  const ghosts = useMemo(
    () =>
      wanted.map(({ molecule, opacity, tint }): Ghost => {
        const look = tint ? { colorOf: () => tint } : {};
        const placed = motion ? moveMolecule(molecule, motion) : molecule;
        return { drawing: REPRESENTATIONS[representation].draw(placed, { hydrogens, palette, ...look }), opacity };
      }),
    [wanted, motion, representation, hydrogens, palette],
  );
  const rooms = useRooms();
  const second = other?.molecule;
  // What is lit changes without the molecule being drawn anew.
  const drawn = useMemo(() => {
    if (!second) return undefined;
    const shown = shownAtoms(second, hydrogens);
    return {
      shown,
      drawing: REPRESENTATIONS[representation].draw(second, { hydrogens, palette }),
      labels: atomLabels(second, { labels, palette, shown }),
    };
  }, [second, representation, hydrogens, palette, labels]);
  const drawnBeside = useMemo((): Beside | undefined => {
    if (!other || !drawn) return undefined;
    const { shown, ...parts } = drawn;
    const written = other.labels ? [...other.labels, ...parts.labels] : parts.labels;
    const between = other.between && sayIn(rooms, other.between);
    return { molecule: other.molecule, ...parts, labels: written, camera: other.camera, between, selected: other.lit.filter((atom) => shown[atom]) };
  }, [other, drawn, rooms]);
  return { ghosts, beside: drawnBeside };
}
