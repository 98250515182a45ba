// The notes in the window with the picture, where no second window can be had; in sight of the class, and it says so.

import { presenter } from '../../languages/en/presenter';
import { useWords } from '../language-context';
import { usePresenter, useRoom } from './presenter-context';
import { Woven } from '../Woven';

export function NotesHere({ onFold }: { readonly onFold: () => void }) {
  const words = useWords(presenter);
  const { setNotes } = usePresenter();
  const at = useRoom((room) => room.at);
  const lesson = useRoom((room) => room.lesson);
  const step = at === undefined ? undefined : lesson?.steps[at];
  const canTry = typeof BroadcastChannel === 'function';
  return (
    <section className="presenter-notes" aria-label={words.speakerNotes}>
      <p className="presenter-why">
        {words.noWindow}{' '}
        <Woven
          text={canTry ? words.tryOrFold : words.onlyFold}
          parts={{
            retry: (
              <button type="button" className="link" onClick={() => setNotes('none')}>
                {words.retry}
              </button>
            ),
            fold: (
              <button type="button" className="link" onClick={onFold}>
                {words.fold}
              </button>
            ),
          }}
        />
      </p>
      <p>{step ? step.notes === undefined ? words.noNotes : <span lang="en">{step.notes}</span> : words.noStory}</p>
    </section>
  );
}
