// After a story the article is again where the reader left it, with the focus on the link that led to the story.

import { useEffect, useLayoutEffect, useRef } from 'react';

/** `id`: of the story that is told. */
export function useArticlePlace(isTold: boolean, id: string | undefined): void {
  const place = useRef({ top: 0, id: undefined as string | undefined });
  useEffect(() => {
    if (id !== undefined) place.current.id = id;
  }, [id]);
  // The page is shorter at once when the story takes the article's place, so that it must be noted before.
  useLayoutEffect(() => {
    if (isTold) return;
    const note = () => (place.current.top = window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [isTold]);
  useLayoutEffect(() => {
    if (!isTold) return;
    const { current } = place;
    return () => {
      const { top } = current;
      requestAnimationFrame(() => {
        window.scrollTo({ top, behavior: 'instant' });
        if (document.activeElement !== document.body) return;
        const link = document.querySelector<HTMLElement>(`.stories a[href="#story=${current.id ?? ''}"]`);
        (link ?? document.querySelector<HTMLElement>('#panel-title'))?.focus({ preventScroll: true });
      });
    };
  }, [isTold]);
}
