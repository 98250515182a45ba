// The title of the page, in the reader's language; the window bears it too.

import { useEffect } from 'react';
import { page } from '../languages/en/page';
import { useWords } from '../panels/language-context';

export function PageTitle({ isHidden = false }: { readonly isHidden?: boolean }) {
  const { title } = useWords(page);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <h1 className={isHidden ? 'visually-hidden' : undefined}>{title}</h1>;
}
