// What went wrong, in the reader's words; the last good picture stays under it.

import { Icon } from '../../panels/Icon';
import { useViewer } from '../../panels/viewer-context';

export function EmbedProblem() {
  const problem = useViewer((state) => state.problem);
  const dismiss = useViewer((state) => state.dismissProblem);
  if (!problem) return null;
  return (
    <div className="embed-problem" role="alert">
      <p>{problem.message}</p>
      <button type="button" className="plain" aria-label="Close" onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
