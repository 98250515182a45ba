// The energy of a molecule as one bond turns, point by point as the worker tells it.

import { useEffect, useState } from 'react';
import { ChemistryError } from '../../chemistry/chemistry-error';
import type { Molecule } from '../../chemistry/molecule';
import type { ScanPoint } from '../../chemistry/shape/found-shape';
import { conformers } from '../../languages/en/conformers';
import { tell, toldBy, type Told } from '../../languages/said';
import { useViewerStore } from '../viewer-context';

export interface TorsionScan {
  readonly points: readonly ScanPoint[];
  /** Why there is no curve. */
  readonly failed?: Told;
}

const NONE: TorsionScan = { points: [] };
/** Atoms up to which every fifth degree is computed; else every tenth. */
const FINE = 60;

export function useTorsionScan(molecule: Molecule, bond: number | undefined): TorsionScan {
  const store = useViewerStore();
  const [latest, setLatest] = useState<{ readonly molecule: Molecule; readonly bond: number; readonly scan: TorsionScan }>();
  useEffect(() => {
    if (bond === undefined) return undefined;
    const mine = new AbortController();
    const put = (scan: TorsionScan) => !mine.signal.aborted && setLatest({ molecule, bond, scan });
    let points: readonly ScanPoint[] = [];
    const run = async () => {
      try {
        const finder = await store.getState().loaders.shapes?.();
        const onPoint = (point: ScanPoint) => {
          points = [...points, point];
          put({ points });
        };
        if (!mine.signal.aborted) await finder?.scanTorsion(molecule, bond, molecule.atoms.length > FINE ? 10 : 5, onPoint, { signal: mine.signal });
      } catch (error) {
        put({ points: [], failed: (error instanceof ChemistryError ? toldBy(error) : undefined) ?? tell(conformers, 'noEnergies') });
      }
    };
    void run();
    return () => mine.abort();
  }, [store, molecule, bond]);
  return latest && latest.molecule === molecule && latest.bond === bond ? latest.scan : NONE;
}
