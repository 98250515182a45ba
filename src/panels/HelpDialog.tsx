// How to move about: by hand and by keyboard. Made anew each time it is opened.

import { useEffect, useRef } from 'react';
import { acts } from '../languages/en/acts';
import { help } from '../languages/en/help';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { OfflineHelp } from './offline/OfflineHelp';
import { ReaderAids } from './ReaderAids';
import { useLightDismiss } from './use-light-dismiss';

interface Row {
  readonly key: string;
  readonly act: string;
}

const Keys = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) => (
  <section>
    <h3>{title}</h3>
    <dl>
      {rows.map(({ key, act }) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{act}</dd>
        </div>
      ))}
    </dl>
  </section>
);

interface HelpDialogProps {
  readonly onClose: () => void;
  /** In somebody else's page nobody presents, and there is no list of atoms. */
  readonly isEmbedded?: boolean;
}

export function HelpDialog({ onClose, isEmbedded = false }: HelpDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useWords(help);
  const { close } = useWords(acts);
  const { present: _, ...keyboard } = words.keyboard;
  useEffect(() => dialog.current?.showModal(), []);
  useLightDismiss(dialog);
  return (
    <dialog ref={dialog} className="dialog help" aria-labelledby="help-title" onClose={onClose}>
      <div className="dialog-body">
        <header>
          <h2 id="help-title">{words.title}</h2>
          <button type="button" className="plain" aria-label={close} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <Keys title={words.byHand} rows={Object.values(words.hand)} />
        <Keys title={words.byKeyboard} rows={Object.values(isEmbedded ? keyboard : words.keyboard)} />
        <Keys title={words.inStory} rows={Object.values(words.story)} />
        {!isEmbedded && <Keys title={words.inList} rows={Object.values(words.list)} />}
        <section className="help-ear">
          <ReaderAids />
          <p>{words.ear}</p>
        </section>
        <OfflineHelp />
      </div>
    </dialog>
  );
}
