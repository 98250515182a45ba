// The pages at the width that there is room for: laid out in millimetres as the printer will have them, and made smaller as a whole.

import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { PAPERS, type Paper } from '../../content/handout/handout-pages';
import { handout } from '../../languages/en/handout';
import { useWords } from '../language-context';
import { SCROLLED } from '../scrolled';

/** CSS pixels to a millimetre. */
const MILLIMETRE = 96 / 25.4;
/** CSS pixels beside a page. */
const EDGE = 24;

export function PaperPreview({ paper, children }: { readonly paper: Paper; readonly children: ReactNode }) {
  const words = useWords(handout);
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, Math.max(0.25, (width - EDGE) / (PAPERS[paper].width * MILLIMETRE)));
  return (
    <section ref={frame} className="handout-preview" aria-label={words.preview} {...SCROLLED} style={{ '--paper-scale': scale.toFixed(3) } as CSSProperties}>
      {children}
    </section>
  );
}
