// Whether an element is in sight, or soon will be; in a closed <details> or a hidden tab it is not.

/** The viewer is begun when it is this near, so that its picture is there when it comes into sight. */
const NEAR = '300px';

export interface Sight {
  /** Scrolled near, once for each time it comes. */
  readonly onNear: () => void;
  readonly onVisible: (isVisible: boolean) => void;
}

const last = (entries: readonly IntersectionObserverEntry[]) => entries.at(-1)?.isIntersecting ?? false;

/** Returns what ends it. Where there is no IntersectionObserver everything is in sight. */
export function watchSight(element: Element, { onNear, onVisible }: Sight): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onVisible(true);
    onNear();
    return () => undefined;
  }
  const near = new IntersectionObserver((entries) => last(entries) && onNear(), { rootMargin: NEAR });
  const visible = new IntersectionObserver((entries) => onVisible(last(entries)));
  near.observe(element);
  visible.observe(element);
  return () => {
    near.disconnect();
    visible.disconnect();
  };
}
