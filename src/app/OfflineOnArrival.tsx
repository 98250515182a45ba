// The sign of the copy for work without a network, and the note of a new version: with the worker behind them after the first picture.

import { type ComponentType, useEffect, useState } from 'react';
import { whenPictureStands } from './when-picture-stands';

export function OfflineOnArrival() {
  const [Room, setRoom] = useState<ComponentType>();
  useEffect(
    () =>
      whenPictureStands(() => {
        // Without it the page works as well.
        import('./offline/OfflineRoom').then(({ OfflineRoom }) => setRoom(() => OfflineRoom), () => undefined);
      }),
    [],
  );
  return Room && <Room />;
}
