// The two parts of the share dialog: for people, a link and files; for pages, what puts the viewer into them.

import { type KeyboardEvent, useRef } from 'react';
import { share } from '../languages/en/share';
import { useWords } from './language-context';

export type ShareTab = keyof typeof share.words.tabs;

const IDS = ['files', 'embed'] as const satisfies readonly ShareTab[];

export const tabId = (tab: ShareTab) => `share-tab-${tab}`;
export const tabPanelId = (tab: ShareTab) => `share-panel-${tab}`;

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

export function ShareTabs({ tab, onTab }: { readonly tab: ShareTab; readonly onTab: (tab: ShareTab) => void }) {
  const { tabs } = useWords(share);
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && IDS.at(step(IDS.indexOf(tab)) % IDS.length);
    if (!next) return;
    event.preventDefault();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} className="share-tabs" role="tablist" aria-labelledby="share-title">
      {IDS.map((each) => (
        <button key={each} id={tabId(each)} type="button" role="tab" aria-selected={tab === each} aria-controls={tabPanelId(each)} tabIndex={tab === each ? 0 : -1} onClick={() => onTab(each)} onKeyDown={walk}>
          {tabs[each]}
        </button>
      ))}
    </div>
  );
}
