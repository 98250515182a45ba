// Opens the handout of the story that is told; the dialog comes when it is asked for.

import { type ComponentType, useState } from 'react';
import { handout } from '../../languages/en/handout';
import type { Playing } from '../../state/viewer-state';
import { Icon } from '../Icon';
import { useLanguage, useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';

type Dialog = ComponentType<{ readonly playing: Pick<Playing, 'id' | 'story'>; readonly onClose: () => void }>;

interface HandoutButtonProps {
  readonly playing: Playing;
  /** Said on the button, where its sign is not enough. */
  readonly isNamed?: boolean;
}

export function HandoutButton({ playing, isNamed = false }: HandoutButtonProps) {
  const words = useWords(handout);
  const language = useLanguage();
  const store = useViewerStore();
  const [Open, setOpen] = useState<Dialog>();
  const open = () => {
    import('./HandoutDialog').then(
      ({ HandoutDialog }) => setOpen(() => HandoutDialog),
      () => store.getState().report({ code: 'network', message: words.failed, lang: language, where: 'file', text: words.title }),
    );
  };
  const look = isNamed ? { className: 'button' } : { className: 'plain story-handout', 'aria-label': words.open, title: words.openHint };
  return (
    <>
      <button type="button" {...look} aria-haspopup="dialog" onClick={open}>
        <Icon name="print" />
        {isNamed && words.make}
      </button>
      {Open && <Open playing={playing} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Beside other things that can be taken along; nothing while no story is told. */
export function HandoutSection() {
  const words = useWords(handout);
  const playing = useViewer(({ story }) => story);
  if (!playing) return null;
  return (
    <section>
      <h3>{words.title}</h3>
      <p className="share-note">{words.what}</p>
      <HandoutButton playing={playing} isNamed />
    </section>
  );
}
