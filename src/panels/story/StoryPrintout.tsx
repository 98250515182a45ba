// What a story has on paper alone: its sources in full. They are loaded with the story, since a printer does not wait.

import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface StoryPrintoutProps {
  readonly numbers: ReadonlyMap<string, number>;
}

export function StoryPrintout({ numbers }: StoryPrintoutProps) {
  const [Sources, setSources] = useState<ComponentType<StoryPrintoutProps>>();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // Without it a story is printed without its sources.
    void import('./StorySources').then(({ StorySources }) => setSources(() => StorySources), () => undefined);
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting && Sources ? <Sources numbers={numbers} /> : null;
}
