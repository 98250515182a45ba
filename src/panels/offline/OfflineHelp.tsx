// A part of the help: how the page stands without a network. A viewer in somebody else's page has none.

import { useStore } from 'zustand';
import { offline } from '../../languages/en/offline';
import { pageOffline } from '../../state/offline/page-offline';
import { useWords } from '../language-context';
import { OfflineCopy } from './OfflineCopy';

export function OfflineHelp() {
  const words = useWords(offline);
  const control = useStore(pageOffline, (state) => state.control);
  if (!control) return null;
  return (
    <section>
      <h3>{words.title}</h3>
      <OfflineCopy control={control} />
    </section>
  );
}
