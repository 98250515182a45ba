// What the page lays over the picture: caption, keys, bars and cards. Names of parts keep off it.
import type { Taken } from './part-places';

const LAID_OVER = '.caption > *, .element-key, .corner, .card, .measures, .viewer-foot > *';

/** Boxes in CSS pixels of the wrapper, which stands in the viewer; none where there is no page about it. */
export function boxesOver(wrapper: HTMLElement): readonly Taken[] {
  const viewer = wrapper.closest('.viewer');
  if (!viewer) return [];
  const { left, top } = wrapper.getBoundingClientRect();
  return Array.from(viewer.querySelectorAll<HTMLElement>(LAID_OVER)).flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isSeen = width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    return isSeen ? [{ x: x - left + width / 2, y: y - top + height / 2, box: { width, height } }] : [];
  });
}
