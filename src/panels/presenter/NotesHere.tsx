// The notes in the window with the picture, where no second window can be had; in sight of the class, and it says so.

import { usePresenter, useRoom } from './presenter-context';

export function NotesHere({ onFold }: { readonly onFold: () => void }) {
  const { setNotes } = usePresenter();
  const at = useRoom((room) => room.at);
  const lesson = useRoom((room) => room.lesson);
  const step = at === undefined ? undefined : lesson?.steps[at];
  const canTry = typeof BroadcastChannel === 'function';
  return (
    <section className="presenter-notes" aria-label="Speaker notes">
      <p className="presenter-why">
        This browser opens no second window here, so the notes stand where the class can read them too.{' '}
        {canTry && 'Allow pop-up windows for this page, then '}
        {canTry && (
          <button type="button" className="link" onClick={() => setNotes('none')}>
            try again
          </button>
        )}
        {canTry && ', or '}
        <button type="button" className="link" onClick={onFold}>
          fold them away
        </button>
        .
      </p>
      <p>{step ? (step.notes ?? 'This step has no notes.') : 'No story is told, so there are no notes.'}</p>
    </section>
  );
}
