// A part of the lab that is folded away, and made only when it is first opened.

import { type ReactNode, useState } from 'react';

export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="lab-fold" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {wasOpened && children}
    </details>
  );
}
