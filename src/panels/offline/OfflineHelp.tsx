// A part of the help: how the page stands without a network. A viewer in somebody else's page has none.

import { useStore } from 'zustand';
import { pageOffline } from '../../state/offline/page-offline';
import { OfflineCopy } from './OfflineCopy';

export function OfflineHelp() {
  const control = useStore(pageOffline, (state) => state.control);
  if (!control) return null;
  return (
    <section>
      <h3>Without a network</h3>
      <OfflineCopy control={control} />
    </section>
  );
}
