// One page of the handout, with its foot. It is set as large as its content fits, which is measured where it is laid out.

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { SETTINGS } from '../../content/handout/handout-pages';
import { handout } from '../../languages/en/handout';
import { useWords } from '../language-context';

export interface Fit {
  /** Which of the settings each page has, by its name; absent: the first. */
  readonly settings: Readonly<Record<string, number>>;
  /** The next setting is asked for; undefined where nothing is laid out. */
  readonly onTooMuch: ((page: string) => void) | undefined;
}

interface PaperPageProps {
  readonly name: string;
  readonly fit: Fit;
  readonly story: string;
  /** From 1 on. */
  readonly number: number;
  readonly count: number;
  /** By the most words of a step. */
  readonly children: (words: number) => ReactNode;
}

/** CSS pixels: borders are rounded. */
const SLACK = 1;

export function PaperPage({ name, fit: { settings, onTooMuch }, story, number, count, children }: PaperPageProps) {
  const words = useWords(handout);
  const body = useRef<HTMLDivElement>(null);
  const at = settings[name] ?? 0;
  const setting = SETTINGS[at] ?? SETTINGS[0];
  const isLast = at === SETTINGS.length - 1;
  // Each time: what has come since may need more room.
  useLayoutEffect(() => {
    const { current } = body;
    if (current && !isLast && current.scrollHeight > current.clientHeight + SLACK) onTooMuch?.(name);
  });
  return (
    <section className="paper-page" data-points={setting.points} data-pictures={setting.pictures} data-last={isLast} aria-label={words.pageOf(number, count)}>
      <div className="paper-body" ref={body}>
        {children(setting.words)}
      </div>
      <footer className="paper-foot">
        <span lang="en">{story}</span>
        <span>{words.pageOf(number, count)}</span>
      </footer>
    </section>
  );
}
