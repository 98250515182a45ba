// The bar over a panel: the contents behind one button, where the reader is among the panels, and a step back or on.

import { useId, useRef } from 'react';
import { PANEL_IDS, type PanelId, PANELS } from '../content/panels';
import { article } from '../languages/en/article';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { PanelLink } from './PanelLink';
import { placePopover } from './popover-place';

export function ContentsMenu({ current }: { readonly current: PanelId }) {
  const words = useWords(article);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const index = PANEL_IDS.indexOf(current);
  const [previous, next] = [PANEL_IDS[index - 1], PANEL_IDS[index + 1]];
  return (
    <nav className="contents" aria-label={words.contents}>
      <button ref={button} type="button" className="contents-button" popoverTarget={id}>
        {words.contents}
        <Icon name="down" />
      </button>
      <div
        id={id}
        popover="auto"
        className="contents-list"
        onToggle={({ newState, currentTarget }) => {
          if (newState !== 'open' || !button.current) return;
          placePopover(currentTarget, button.current, 'start');
          currentTarget.querySelector<HTMLElement>('[aria-current]')?.focus();
        }}
      >
        <ol lang="en">
          {PANEL_IDS.map((each) => (
            <li key={each}>
              <PanelLink to={each} current={each === current}>
                {PANELS[each].title}
              </PanelLink>
            </li>
          ))}
        </ol>
      </div>
      <span className="contents-count">{words.of(index + 1, PANEL_IDS.length)}</span>
      {previous && (
        <PanelLink to={previous} className="contents-step" label={words.previousPanel}>
          <Icon name="previous" />
        </PanelLink>
      )}
      {next && (
        <PanelLink to={next} className="contents-step" label={words.nextPanel}>
          <Icon name="next" />
        </PanelLink>
      )}
    </nav>
  );
}
