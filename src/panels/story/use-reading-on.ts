// Reading on by scrolling: the step on the reading line is the one that is told. A step that was gone to is scrolled to,
// and until it is there the steps on the way are passed by; it is kept there while those above still grow.

import { type RefObject, useEffect, useRef } from 'react';
import { sayAloud } from '../../state/say-aloud';
import { goToStep } from '../../state/story-player';
import type { Playing } from '../../state/viewer-state';
import { useViewerStore } from '../viewer-context';
import { wordsOf } from './words-of';

/** Where a step takes over, in percent of the window's height: where the picture is above it takes the upper part. */
const READING_LINE = { beside: 50, below: 66 } as const;
const IS_BELOW = '(max-width: 59.99rem) and (orientation: portrait), (max-width: 59.99rem) and (min-height: 32.01rem), (max-width: 39.99rem)';

/** Milliseconds that a step stays on the line before the picture follows: flinging through a story changes it once. */
const REST_MS = 140;

/** What says that the reader has taken over the scrolling. */
const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
const SCROLL_KEYS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'End']);

/** Other keys and presses may be for the next step. */
function isScrolling(event: Event): boolean {
  if (event instanceof KeyboardEvent) return SCROLL_KEYS.has(event.key);
  // The bar at the side.
  return event.type !== 'pointerdown' || event.target === document.documentElement;
}

/** A focus comes back by itself when its window does, wherever the page has been scrolled to meanwhile. */
function isInSight(section: Element): boolean {
  const { top, bottom } = section.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Tells which step is on the line, by 0-based index, until it is stopped. */
function watchLine(sections: readonly Element[], reach: (index: number) => void): () => void {
  let observer: IntersectionObserver | undefined;
  const media = window.matchMedia(IS_BELOW);
  const observe = () => {
    const line = media.matches ? READING_LINE.below : READING_LINE.beside;
    observer?.disconnect();
    observer = new IntersectionObserver(
      (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && reach(sections.indexOf(target))),
      { rootMargin: `-${line}% 0px -${100 - line}% 0px` },
    );
    for (const section of sections) observer.observe(section);
  };
  observe();
  media.addEventListener('change', observe);
  return () => {
    observer?.disconnect();
    media.removeEventListener('change', observe);
  };
}

/** The keyboard goes on in the step that it went to, unless it stands on a button of the way; true if it does. */
function takeFocus(step: Element | undefined): boolean {
  const { activeElement } = document;
  const isFree = activeElement === document.body || activeElement?.closest('.story-steps, #story-title');
  const title = step?.querySelector('h3');
  if (!isFree || !title) return false;
  title.focus({ preventScroll: true });
  return true;
}

/** A step that was gone to, and how far below the top of the column it then stood, in CSS pixels. */
interface Kept {
  readonly step: number;
  readonly below: number;
}

const heightAbove = (section: Element): number => section.getBoundingClientRect().top - (section.parentElement?.getBoundingClientRect().top ?? 0);

function goTo(section: Element | undefined, step: number, behavior: ScrollBehavior): Kept | undefined {
  if (step === 0) window.scrollTo({ top: 0, behavior });
  else section?.scrollIntoView({ block: 'start', behavior });
  return section && { step, below: heightAbove(section) };
}

/** `list`: of the steps, which stay the same. A step that does not take the focus is told. */
export function useReadingOn(list: RefObject<HTMLOListElement | null>, { story, step, isReadOn }: Playing): void {
  const store = useViewerStore();
  /** `seen`: the step on the line; `awaited`: the one that the page glides to; `kept`: where it stays until the reader scrolls. */
  const way = useRef<{ seen?: number | undefined; awaited?: number | undefined; kept?: Kept | undefined; isGliding?: boolean; isUnderWay?: boolean }>({});

  useEffect(() => {
    const frame = list.current;
    const { current } = way;
    if (!frame) return;
    const sections = [...frame.children];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readHere = (index: number) => {
      if (index >= 0 && store.getState().story?.step !== index) void goToStep(store, index, true);
    };
    // A lab that opens in a step above is taller or lower than what stood for it. Seen before the line is.
    const growth = new ResizeObserver(() => {
      const { kept } = current;
      const section = kept && sections[kept.step];
      if (!section || Math.abs(heightAbove(section) - kept.below) < 1) return;
      current.kept = goTo(section, kept.step, current.awaited === undefined ? 'instant' : 'smooth');
    });
    for (const section of sections) growth.observe(section);
    // A glide under a sticky head may end a line too far.
    const onEnd = () => {
      const { kept, isGliding } = current;
      current.isGliding = false;
      if (isGliding && kept) goTo(sections[kept.step], kept.step, 'instant');
    };
    window.addEventListener('scrollend', onEnd);
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (current.awaited === undefined && current.seen !== undefined) readHere(current.seen);
      }, REST_MS);
    };
    const stopWatching = watchLine(sections, (index) => {
      current.seen = index;
      if (current.awaited === undefined) settle();
      else if (current.awaited === index) current.awaited = undefined;
    });
    const onHand = (event: Event) => {
      if (!isScrolling(event)) return;
      current.kept = undefined;
      if (current.awaited === undefined) return;
      current.awaited = undefined;
      settle();
    };
    for (const event of BY_HAND) window.addEventListener(event, onHand, { passive: true });
    // By Tab, or by a tap on a phrase.
    const onFocus = ({ target }: FocusEvent) => {
      const index = sections.findIndex((section) => target instanceof Node && section.contains(target));
      const section = sections[index];
      if (section && isInSight(section)) readHere(index);
    };
    frame.addEventListener('focusin', onFocus);
    return () => {
      clearTimeout(timer);
      stopWatching();
      growth.disconnect();
      window.removeEventListener('scrollend', onEnd);
      for (const event of BY_HAND) window.removeEventListener(event, onHand);
      frame.removeEventListener('focusin', onFocus);
    };
  }, [list, store]);

  useEffect(() => {
    const { current } = way;
    const isFirst = !current.isUnderWay;
    current.isUnderWay = true;
    current.kept = undefined;
    if (isReadOn && !isFirst) return;
    // What was on the line before is no longer what is read, though it may not have been told yet.
    current.seen = undefined;
    const section = list.current?.children[step];
    const isTold = isFirst || takeFocus(section);
    if (!isTold) sayAloud(store, 'story', wordsOf(story, step), 'en');
    const isCut = isFirst || document.documentElement.dataset['motion'] === 'reduced';
    const behavior = isCut ? 'instant' : 'smooth';
    current.awaited = isCut ? undefined : step;
    current.isGliding = !isCut;
    current.kept = goTo(section, step, behavior);
  }, [list, store, story, step, isReadOn]);
}
