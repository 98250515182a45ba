// What a reader has to know about the molecule shown, such as that one hand is drawn for a mixture.

import { lazy, Suspense } from 'react';
import { missingHighlight } from '../content/highlight';
import { useViewer } from './viewer-context';

const LargeNote = lazy(async () => ({ default: (await import('./LargeNote')).LargeNote }));

/** Atoms, above which the picture may turn slowly on some devices. */
const MOST_QUICK = 20_000;

export function Warnings() {
  const warnings = useViewer(({ shown }) => shown.molecule.warnings);
  const isLarge = useViewer(({ shown }) => shown.molecule.atoms.length > MOST_QUICK);
  const missing = useViewer(({ shown, options, pattern }) => missingHighlight(shown.molecule, options.highlight, pattern));
  if (warnings.length === 0 && missing === undefined && !isLarge) return null;
  return (
    <div className="warnings">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {missing !== undefined && <p>{missing}</p>}
      <Suspense>{isLarge && <LargeNote />}</Suspense>
    </div>
  );
}
