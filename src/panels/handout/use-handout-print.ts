// Sends the handout to the printer, and has whatever is printed meanwhile be the handout; the file of a PDF is called after it.

import { useCallback, useLayoutEffect } from 'react';

export function useHandoutPrint(title: string): () => void {
  // With the dialog: whoever prints right after it is closed gets the page.
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    let former: string | undefined;
    const before = () => {
      former ??= document.title;
      document.title = title;
    };
    const after = () => {
      if (former !== undefined) document.title = former;
      former = undefined;
    };
    root.dataset['handout'] = 'open';
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      delete root.dataset['handout'];
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [title]);
  return useCallback(() => window.print(), []);
}
