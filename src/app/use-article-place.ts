// After a story the article is again where the reader left it, with the focus on the link that led to the story.

import { useEffect, useLayoutEffect, useRef } from 'react';
import { useViewerStore } from '../panels/viewer-context';

export function useArticlePlace(isTold: boolean): void {
  const store = useViewerStore();
  const place = useRef({ top: 0, link: '' });
  // As the story begins, and not when it stands there: the page is shorter then.
  useEffect(
    () =>
      store.subscribe(({ story }, former) => {
        if (story && !former.story) place.current.top = window.scrollY;
        if (story?.id !== undefined) place.current.link = `.stories a[href="#story=${story.id}"]`;
      }),
    [store],
  );
  useLayoutEffect(() => {
    if (!isTold) return;
    const { current } = place;
    // Back would restore where the page stood when the story was written into the address: at its top.
    window.history.scrollRestoration = 'manual';
    return () => {
      requestAnimationFrame(() => {
        window.scrollTo({ top: current.top, behavior: 'instant' });
        window.history.scrollRestoration = 'auto';
        if (document.activeElement !== document.body) return;
        const link = current.link === '' ? null : document.querySelector<HTMLElement>(current.link);
        (link ?? document.querySelector<HTMLElement>('#panel-title'))?.focus({ preventScroll: true });
      });
    };
  }, [isTold]);
}
