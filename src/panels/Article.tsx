// The text beside the viewer: one panel at a time, with the contents before it and the way on after it.

import { useEffect, useMemo, useRef, useState } from 'react';
import { isClaim, type PanelText, sentencesOf, type Standing } from '../content/article';
import { PANEL_IDS, type PanelId, PANELS, readPanelAddress } from '../content/panels';
import { whatIsKetamine } from '../content/panels/what-is-ketamine';
import { STORIES, STORY_OF_PANEL } from '../content/stories/stories';
import { article as room } from '../languages/en/article';
import { ContentsMenu } from './ContentsMenu';
import { Icon } from './Icon';
import { useLanguage, useWords } from './language-context';
import { type Drawings, DrawingsContext } from './numbering';
import { land } from './land';
import { PanelLink } from './PanelLink';
import { Sections } from './Sections';
import { StandingFilter } from './StandingFilter';
import { StoryLink } from './story/StoryLink';
import { useMorePanels } from './use-more-panels';
import { useViewer } from './viewer-context';
import { Woven } from './Woven';

interface PanelBodyProps {
  readonly id: PanelId;
  readonly more: ReturnType<typeof useMorePanels>['more'];
  readonly onRetry: () => void;
}

/** The panel's own text, the first at once and the others when they have come. */
function textOf(id: PanelId, more: PanelBodyProps['more']): PanelText | undefined {
  if (id === 'what-is-ketamine') return whatIsKetamine;
  return typeof more !== 'object' || id === 'glossary' || id === 'sources' ? undefined : more.PANEL_TEXTS[id];
}

function PanelBody({ id, more, onRetry }: PanelBodyProps) {
  const text = textOf(id, more);
  const words = useWords(room);
  const [standing, setStanding] = useState<Standing>();
  const isLoaded = typeof more === 'object';
  const drawings = useMemo<Drawings>(() => (typeof more === 'object' ? more : more && { failed: onRetry }), [more, onRetry]);
  if (text) {
    return (
      <>
        <StandingFilter claims={[...sentencesOf(text).filter(isClaim), ...(isLoaded ? more.figureClaimsInSight(text) : [])]} chosen={standing} onChoose={setStanding} />
        <div className="panel-text" lang="en" data-only={standing}>
          <DrawingsContext value={drawings}>
            <Sections text={text} />
          </DrawingsContext>
        </div>
        {isLoaded && <more.SourceList text={text} />}
      </>
    );
  }
  if (isLoaded) return id === 'glossary' ? <more.GlossaryText /> : <more.SourcesText />;
  if (more === 'failed') {
    return (
      <div className="fault" role="alert">
        <p>{words.failed}</p>
        <button type="button" className="link" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    );
  }
  return (
    <output className="panel-waiting">{words.waiting}</output>
  );
}

/** A new panel starts at its beginning, or at its place, for the eye and for a screen reader; the first one leaves the page where it is. */
function useLanding(address: string | undefined, id: PanelId, isThere: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const former = useRef({ address: undefined as string | undefined, isFirst: true });
  useEffect(() => {
    if (!isThere || former.current.address === (address ?? id)) return;
    const { isFirst } = former.current;
    former.current = { address: address ?? id, isFirst: false };
    const place = readPanelAddress(address)?.place;
    if ((place !== undefined && land(place)) || isFirst) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
  }, [address, id, isThere]);
  return heading;
}

export function Article() {
  const words = useWords(room);
  const isTranslated = useLanguage() !== 'en';
  const address = useViewer(({ options }) => options.panel);
  const current: PanelId = readPanelAddress(address)?.id ?? 'what-is-ketamine';
  const { more, retry } = useMorePanels(current !== 'what-is-ketamine');
  const heading = useLanding(address, current, current === 'what-is-ketamine' || typeof more === 'object');
  const story = STORY_OF_PANEL[current];
  const index = PANEL_IDS.indexOf(current);
  const [previous, next] = [PANEL_IDS[index - 1], PANEL_IDS[index + 1]];
  return (
    <article className="article" aria-labelledby="panel-title">
      <ContentsMenu current={current} />
      {isTranslated && <p className="in-english">{words.inEnglish}</p>}
      <h2 id="panel-title" ref={heading} tabIndex={-1} lang="en">
        {PANELS[current].title}
      </h2>
      <p className="lead" lang="en">{PANELS[current].lead}</p>
      <PanelBody key={current} id={current} more={more} onRetry={retry} />
      {story && (
        <p className="as-story">
          <Woven text={words.asStory} parts={{ story: <StoryLink id={story}>{STORIES[story].title}</StoryLink> }} />
        </p>
      )}
      <nav className="onward" aria-label={words.onward}>
        {previous && (
          <PanelLink to={previous}>
            <Icon name="previous" />
            <span lang="en">{PANELS[previous].title}</span>
          </PanelLink>
        )}
        {next && (
          <PanelLink to={next}>
            <span lang="en">{PANELS[next].title}</span>
            <Icon name="next" />
          </PanelLink>
        )}
      </nav>
    </article>
  );
}
