// What is being made, how far it is, the way to stop it, and how it ended. In sight wherever the reader has scrolled.

import { acts } from '../languages/en/acts';
import { exporting } from '../languages/en/exporting';
import { FaultText } from './FaultText';
import { useWords } from './language-context';
import type { Exporting } from './use-export';

export function ExportStatus({ job, fault, saved, stop }: Exporting) {
  const words = useWords(exporting);
  const { cancel } = useWords(acts);
  return (
    <div className="share-status" aria-live="polite">
      {job && (
        <>
          <progress aria-label={job.label} {...(job.share === undefined ? {} : { value: job.share })} />
          <span>{job.label}…</span>
          <button type="button" className="button" onClick={stop}>
            {cancel}
          </button>
        </>
      )}
      {fault && (
        <span className="share-fault">
          <FaultText fault={fault} />
        </span>
      )}
      {saved !== undefined && <span>{words.saved(saved)}</span>}
    </div>
  );
}
