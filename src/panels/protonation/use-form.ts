// Shows the wanted form of an amine: made from the one that was loaded, read once more by chemistry so that all of it is right.

import { useEffect, useMemo, useState } from 'react';
import { exportMolecule } from '../../chemistry/export-molecule';
import type { Molecule } from '../../chemistry/molecule';
import { type AmineSite, otherForm } from '../../chemistry/properties/protonation-forms';
import { Notices, noticesOf, warningsOf } from '../../chemistry/notices';
import { atomWords } from '../../content/atom-words';
import { formSentence } from '../../content/protonation-text';
import { protonation } from '../../languages/en/protonation';
import { tell, toldBy, type Told } from '../../languages/said';
import { useViewer, useViewerStore } from '../viewer-context';

export type Form = 'charged' | 'neutral';

export interface FormShown {
  readonly isWorking: boolean;
  readonly fault: Told | undefined;
}

/** `wanted` undefined: the picture is left alone. */
export function useForm(molecule: Molecule, site: AmineSite | undefined, wanted: Form | undefined): FormShown {
  const store = useViewerStore();
  const isVariant = useViewer(({ shown }) => shown.variant?.kind === 'protonation');
  const made = useMemo(() => site && otherForm(molecule, site), [molecule, site]);
  const [failed, setFailed] = useState<{ readonly made: unknown; readonly fault: Told }>();
  const isOther = site !== undefined && wanted !== undefined && (wanted === 'charged') !== site.isCharged;
  useEffect(() => {
    if (!site || !made || wanted === undefined) return undefined;
    const { loaders, setExhibit, showVariant, showBase } = store.getState();
    if (!isOther) {
      if (store.getState().shown.variant?.kind === 'protonation') showBase();
      setExhibit({ lit: [] });
      return undefined;
    }
    const stop = new AbortController();
    const name = molecule.name === '' ? '' : `${molecule.name}, ${wanted === 'charged' ? 'protonated' : 'without its proton'}`;
    loaders.chemistry({ molfile: exportMolecule({ ...made.molecule, name }, 'mol') }, { signal: stop.signal, onProgress: () => undefined }).then(
      (read) => {
        if (stop.signal.aborted) return;
        const told = new Notices([...noticesOf(molecule), ...noticesOf(read.molecule)]).all;
        // The places are those of the molecule as it was, wherever they came from.
        const form = { ...read.molecule, name, coordinates: molecule.coordinates, ...warningsOf(told) };
        showVariant({ ...read, molecule: form }, 'protonation', (rooms) => formSentence(molecule, site.nitrogen, wanted === 'charged', { ...atomWords(rooms), protonation: rooms(protonation) }));
        setExhibit({ lit: made.changed });
        setFailed(undefined);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFailed({ made, fault: toldBy(error) ?? tell(protonation, 'failed') });
      },
    );
    return () => stop.abort();
  }, [store, molecule, site, made, wanted, isOther]);
  const fault = isOther && failed?.made === made ? failed?.fault : undefined;
  return { isWorking: isOther && !isVariant && fault === undefined, fault };
}
