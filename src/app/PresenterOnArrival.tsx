// Brings presenter mode when it is asked for; where it cannot be had the page stays as it is and says so.

import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import type { PictureSource } from '../panels/picture-source';
import { useViewer, useViewerStore } from '../panels/viewer-context';

interface PresenterProps {
  readonly picture: RefObject<PictureSource | null>;
}

export function PresenterOnArrival({ picture }: PresenterProps) {
  const store = useViewerStore();
  const isAsked = useViewer(({ presenting }) => presenting !== undefined);
  const [Presenter, setPresenter] = useState<ComponentType<PresenterProps>>();
  useEffect(() => {
    if (!isAsked || Presenter) return;
    import('../panels/presenter/Presenter').then(
      (loaded) => setPresenter(() => loaded.Presenter),
      () => {
        store.setState({ presenting: undefined });
        store.getState().report({ code: 'network', message: 'The presenter mode could not be loaded. The connection may be down.', where: 'file', text: 'presenter' });
      },
    );
  }, [isAsked, Presenter, store]);
  return isAsked && Presenter ? <Presenter picture={picture} /> : null;
}
