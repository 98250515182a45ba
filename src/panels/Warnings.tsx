// What a reader has to know about the molecule shown, such as that one hand is drawn for a mixture.

import { missingHighlight } from '../content/highlight';
import { useViewer } from './viewer-context';

export function Warnings() {
  const warnings = useViewer(({ shown }) => shown.molecule.warnings);
  const missing = useViewer(({ shown, options, pattern }) => missingHighlight(shown.molecule, options.highlight, pattern));
  if (warnings.length === 0 && missing === undefined) return null;
  return (
    <div className="warnings">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {missing !== undefined && <p>{missing}</p>}
    </div>
  );
}
