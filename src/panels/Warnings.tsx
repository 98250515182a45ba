// What a reader has to know about the molecule shown, such as that one hand is drawn for a mixture.

import { useViewer } from './viewer-context';

export function Warnings() {
  const warnings = useViewer(({ shown }) => shown.molecule.warnings);
  if (warnings.length === 0) return null;
  return (
    <div className="warnings">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  );
}
