// What went wrong on the way to the step's picture; the last good one stays.

import { acts } from '../../languages/en/acts';
import { returnToStep } from '../../state/story-player';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';

export function StoryFault() {
  const { retry } = useWords(acts);
  const store = useViewerStore();
  const problem = useViewer((state) => state.problem);
  if (!problem) return null;
  return (
    <div className="fault story-fault" role="alert">
      <p>
        <FaultText fault={problem} />
      </p>
      <button type="button" className="link" onClick={() => void returnToStep(store)}>
        {retry}
      </button>
    </div>
  );
}
