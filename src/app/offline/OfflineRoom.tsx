// Starts the copy of the page, and shows how it stands.

import { useState } from 'react';
import { OfflineSign } from '../../panels/offline/OfflineSign';
import { UpdateNote } from '../../panels/offline/UpdateNote';
import { startOffline } from './start-offline';
import './offline.css';

export function OfflineRoom() {
  const [control] = useState(startOffline);
  if (!control) return null;
  return (
    <>
      <OfflineSign control={control} />
      <UpdateNote control={control} />
    </>
  );
}
