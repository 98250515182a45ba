// A link to a panel of the article or to a place in it; it opens within the page, and like every link in a new tab.

import { type MouseEvent, type ReactNode, useContext } from 'react';
import { readPanelAddress } from '../content/panels';
import { ArticleContext } from './article-context';
import { land } from './land';
import { useViewerStore } from './viewer-context';

interface PanelLinkProps {
  /** `mood`, or with a place `mood.12`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly label?: string;
  readonly className?: string;
  readonly onFollow?: () => void;
}

export function PanelLink({ to, children, current = false, label, className, onFollow }: PanelLinkProps) {
  const store = useViewerStore();
  const hasArticle = useContext(ArticleContext);
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    onFollow?.();
    const { options, setOptions } = store.getState();
    const place = readPanelAddress(to)?.place;
    // Followed once more, it leads there once more.
    if (options.panel === to && place !== undefined) land(place);
    else setOptions({ panel: to });
  };
  if (!hasArticle) return children;
  return (
    <a href={`#panel=${to}`} className={className} aria-label={label} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}
