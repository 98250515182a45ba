// Brings presenter mode when it is asked for; where it cannot be had the page stays as it is and says so.

import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import { page } from '../languages/en/page';
import type { PictureSource } from '../panels/picture-source';
import { useViewer, useViewerStore } from '../panels/viewer-context';
import { spokenLanguage, spokenWords } from '../state/spoken-words';

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
        const { options, report } = store.getState();
        report({ code: 'network', message: spokenWords(options, page).unloaded.presenter, lang: spokenLanguage(options), where: 'file', text: 'presenter' });
      },
    );
  }, [isAsked, Presenter, store]);
  return isAsked && Presenter ? <Presenter picture={picture} /> : null;
}
