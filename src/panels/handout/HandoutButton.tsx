// Opens the handout of the story that is told; the dialog comes when it is asked for.

import { type ComponentType, useState } from 'react';
import { handout } from '../../languages/en/handout';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { useViewerStore } from '../viewer-context';

type Dialog = ComponentType<{ readonly playing: Pick<Playing, 'id' | 'story'>; readonly onClose: () => void }>;

export function HandoutButton({ playing }: { readonly playing: Playing }) {
  const words = useWords(handout);
  const store = useViewerStore();
  const [Open, setOpen] = useState<Dialog>();
  const open = () => {
    import('./HandoutDialog').then(
      ({ HandoutDialog }) => setOpen(() => HandoutDialog),
      () => store.getState().report({ code: 'network', message: words.failed, where: 'file', text: words.title }),
    );
  };
  return (
    <>
      <button type="button" className="plain story-handout" aria-haspopup="dialog" aria-label={words.open} title={words.openHint} onClick={open}>
        <Icon name="print" />
      </button>
      {Open && <Open playing={playing} onClose={() => setOpen(undefined)} />}
    </>
  );
}
