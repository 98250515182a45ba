// The text beside the viewer: one panel at a time, with the list of panels before it and the way on after it.

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { isClaim, type Panel, plainText, type Sentence } from '../content/article';
import type { CitationId } from '../content/citations';
import { isPanelId, PANEL_IDS, type PanelId, PANELS } from '../content/panels';
import { Icon } from './Icon';
import { SentenceText } from './SentenceText';
import { CitationText } from './SourceNote';
import { useViewer } from './viewer-context';

function numberSources(panel: Panel): ReadonlyMap<CitationId, number> {
  const sentences = panel.sections.flatMap(({ paragraphs }) => paragraphs.flat());
  const ids = new Set(sentences.flatMap((sentence) => (isClaim(sentence) ? sentence.sources : [])));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

function PanelLink({ id, current, children }: { readonly id: PanelId; readonly current: boolean; readonly children: ReactNode }) {
  const setOptions = useViewer((state) => state.setOptions);
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOptions({ panel: id });
  };
  return (
    <a href={`#panel=${id}`} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}

const paragraphKey = (sentences: readonly Sentence[]) => sentences.map(({ text }) => plainText(text)).join(' ');

function PanelText({ panel }: { readonly panel: Panel }) {
  const numbers = numberSources(panel);
  return (
    <>
      <p className="lead">{panel.lead}</p>
      {panel.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((sentences) => (
            <p key={paragraphKey(sentences)}>
              {sentences.map((sentence) => (
                <SentenceText key={plainText(sentence.text)} sentence={sentence} numbers={numbers} />
              ))}
            </p>
          ))}
        </section>
      ))}
      <details className="sources">
        <summary>Sources</summary>
        <ol>
          {[...numbers.keys()].map((id) => (
            <li key={id}>
              <CitationText id={id} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

export function Article() {
  const wanted = useViewer(({ options }) => options.panel);
  const current: PanelId = isPanelId(wanted) ? wanted : 'what-is-ketamine';
  const heading = useRef<HTMLHeadingElement>(null);
  const former = useRef(current);

  // A new panel starts at its beginning, for the eye and for a screen reader; the first one leaves the page where it is.
  useEffect(() => {
    if (former.current === current) return;
    former.current = current;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('article')?.scrollIntoView({ block: 'start' });
  }, [current]);

  const index = PANEL_IDS.indexOf(current);
  const [previous, next] = [PANEL_IDS[index - 1], PANEL_IDS[index + 1]];
  return (
    <article className="article" aria-labelledby="panel-title">
      <nav className="contents" aria-label="Contents">
        <ol>
          {PANEL_IDS.map((id) => (
            <li key={id}>
              <PanelLink id={id} current={id === current}>
                {PANELS[id].title}
              </PanelLink>
            </li>
          ))}
        </ol>
      </nav>
      <h2 id="panel-title" ref={heading} tabIndex={-1}>
        {PANELS[current].title}
      </h2>
      <PanelText key={current} panel={PANELS[current]} />
      <nav className="onward" aria-label="Previous and next">
        {previous && (
          <PanelLink id={previous} current={false}>
            <Icon name="previous" />
            <span>{PANELS[previous].title}</span>
          </PanelLink>
        )}
        {next && (
          <PanelLink id={next} current={false}>
            <span>{PANELS[next].title}</span>
            <Icon name="next" />
          </PanelLink>
        )}
      </nav>
    </article>
  );
}
