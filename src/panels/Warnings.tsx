// What a reader has to know about the molecule shown, such as that one hand is drawn for a mixture.

import { lazy, Suspense } from 'react';
import { noticesOf } from '../chemistry/notices';
import { missingHighlight } from '../content/highlight';
import { FaultText } from './FaultText';
import { useViewer } from './viewer-context';

const LargeNote = lazy(async () => ({ default: (await import('./LargeNote')).LargeNote }));

/** Atoms, above which the picture may turn slowly on some devices. */
const MOST_QUICK = 20_000;

export function Warnings() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isLarge = useViewer(({ shown }) => shown.molecule.atoms.length > MOST_QUICK);
  const missing = useViewer(({ shown, options, pattern }) => missingHighlight(shown.molecule, options.highlight, pattern));
  const isAwaited = useViewer(({ loading }) => loading?.isFirst ?? false);
  if (isAwaited) return null;
  if (molecule.warnings.length === 0 && missing === undefined && !isLarge) return null;
  return (
    <div className="warnings">
      {noticesOf(molecule).map((notice) => (
        <p key={notice.message}>
          <FaultText fault={notice} />
        </p>
      ))}
      {missing !== undefined && <p lang="en">{missing}</p>}
      <Suspense>{isLarge && <LargeNote />}</Suspense>
    </div>
  );
}
