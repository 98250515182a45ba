// A dialog over the picture, opened and closed by its key in either window: the steps, the link, or the keys.

import { type RefObject, useEffect, useRef } from 'react';
import { acts } from '../../languages/en/acts';
import { presenter as presenterRoom } from '../../languages/en/presenter';
import type { Sheet } from '../../state/presenter/presenter-command';
import { HandoutButton } from '../handout/HandoutButton';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import type { PictureSource } from '../picture-source';
import { useLightDismiss } from '../use-light-dismiss';
import { useViewer } from '../viewer-context';
import { ClassLink } from './ClassLink';
import { KeyList } from './KeyList';
import { usePresenter, useRoom } from './presenter-context';
import { StepCards } from './StepCards';

interface PresenterSheetProps {
  readonly which: Sheet;
  readonly picture: RefObject<PictureSource | null>;
}

export function PresenterSheet({ which, picture }: PresenterSheetProps) {
  const words = useWords(presenterRoom);
  const { close } = useWords(acts);
  const { room, run } = usePresenter();
  const playing = useViewer(({ story }) => story);
  const hasStory = useRoom(({ lesson }) => lesson !== undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Where the teacher stands; else no ring around a button that the class need not see.
    (current?.querySelector<HTMLElement>('[aria-current]') ?? current?.querySelector('h2'))?.focus();
  }, []);
  useLightDismiss(dialog);
  const titles = { steps: hasStory ? words.steps : words.stories, link: words.openHere, keys: words.keysOf };
  return (
    <dialog
      ref={dialog}
      className="dialog presenter-sheet"
      data-which={which}
      aria-labelledby="presenter-sheet-title"
      onClose={() => room.getState().sheet === which && run({ do: 'sheet', which })}
    >
      <div className="dialog-body">
        <header>
          <h2 id="presenter-sheet-title" tabIndex={-1}>{titles[which]}</h2>
          <button type="button" className="plain" aria-label={close} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        {which === 'steps' && <StepCards />}
        {which === 'steps' && playing && (
          <p className="presenter-handout">
            <HandoutButton playing={playing} isNamed />
          </p>
        )}
        {which === 'link' && <ClassLink picture={picture} />}
        {which === 'keys' && <KeyList />}
      </div>
    </dialog>
  );
}
