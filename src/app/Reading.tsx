// What stands beside the viewer: the box, the tools and the article, or the story that is told.

import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { page } from '../languages/en/page';
import { useWords } from '../panels/language-context';
import { useViewer } from '../panels/viewer-context';
import { PageTitle } from './PageTitle';
import { useArticlePlace } from './use-article-place';

const CompareTool = lazy(async () => ({ default: (await import('../panels/compare/CompareTool')).CompareTool }));
const StoryPlayer = lazy(async () => ({ default: (await import('../panels/story/StoryPlayer')).StoryPlayer }));

/** `children`: while no story is told. */
export function Reading({ children }: { readonly children: ReactNode }) {
  const words = useWords(page);
  const playing = useViewer(({ story }) => story);
  const isAwaited = useViewer(({ options, story, problem }) => options.story !== undefined && !story && !problem);
  const isTold = playing !== undefined || isAwaited;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-story', isTold);
  }, [isTold]);
  useArticlePlace(isTold);
  const isComparing = useViewer(({ options }) => options.compare !== undefined);
  if (!isTold) return children;
  const waiting = <p className="story-waiting">{words.opening}</p>;
  return (
    <>
      {/* The title of the page gives its place to the story. */}
      <PageTitle isHidden />
      <Suspense fallback={waiting}>{playing ? <StoryPlayer playing={playing} /> : waiting}</Suspense>
      {/* A step that compares has words of its own; the tool only does its work. */}
      <div hidden>
        <Suspense>{isComparing && <CompareTool />}</Suspense>
      </div>
    </>
  );
}
