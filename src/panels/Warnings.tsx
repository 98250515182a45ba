// What a reader has to know about the molecule shown, such as that one hand is drawn for a mixture.

import { lazy, Suspense } from 'react';
import { noticesOf } from '../chemistry/notices';
import { missingHighlight } from '../content/highlight';
import { molecules } from '../languages/en/molecules';
import { unlit } from '../languages/en/unlit';
import { FaultText } from './FaultText';
import { useWords } from './language-context';
import { useViewer } from './viewer-context';

const LargeNote = lazy(async () => ({ default: (await import('./LargeNote')).LargeNote }));

/** Atoms, above which the picture may turn slowly on some devices. */
const MOST_QUICK = 20_000;

export function Warnings() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isLarge = useViewer(({ shown }) => shown.molecule.atoms.length > MOST_QUICK);
  const highlight = useViewer(({ options }) => options.highlight);
  const pattern = useViewer((state) => state.pattern);
  const names = useWords(molecules);
  const words = useWords(unlit);
  const missing = missingHighlight(molecule, highlight, pattern, { molecules: names, unlit: words });
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
      {missing !== undefined && <p>{missing}</p>}
      <Suspense>{isLarge && <LargeNote />}</Suspense>
    </div>
  );
}
