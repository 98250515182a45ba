// The quiet sign that the page works without a network; pressed, it says more.

import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { offline } from '../../languages/en/offline';
import type { OfflineControl } from '../../state/offline/offline-state';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { placePopover } from '../popover-place';
import { OfflineCopy } from './OfflineCopy';
import { signText } from './offline-words';

export function OfflineSign({ control }: { readonly control: OfflineControl }) {
  const words = useWords(offline);
  const status = useStore(control.store, (state) => state.status);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);
  const text = signText(words, status);
  return (
    <div className="offline-sign" hidden={!text}>
      <button ref={opener} type="button" popoverTarget={id}>
        {status.kind === 'ready' && <Icon name="done" />}
        {text}
      </button>
      <section
        id={id}
        ref={popover}
        popover="auto"
        className="menu"
        aria-label={words.title}
        onToggle={() => popover.current?.matches(':popover-open') && opener.current && placePopover(popover.current, opener.current)}
      >
        <OfflineCopy control={control} />
      </section>
    </div>
  );
}
