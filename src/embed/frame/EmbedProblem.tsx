// What went wrong, in the reader's words; the last good picture stays under it.

import { acts } from '../../languages/en/acts';
import { FaultText } from '../../panels/FaultText';
import { Icon } from '../../panels/Icon';
import { useWords } from '../../panels/language-context';
import { useViewer } from '../../panels/viewer-context';
import { useEmbedRoom } from './embed-room';

export function EmbedProblem() {
  const { close } = useWords(acts);
  const problem = useViewer((state) => state.problem);
  const hasPicture = useEmbedRoom((room) => room.hasPicture);
  const dismiss = useViewer((state) => state.dismissProblem);
  if (!problem) return null;
  return (
    <div className="embed-problem" role="alert">
      <p>
        <FaultText fault={problem} />
      </p>
      {/* Without a picture there would be nothing. */}
      {hasPicture && (
        <button type="button" className="plain" aria-label={close} onClick={dismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
