// A click beside a modal dialog closes it; Escape does so by itself.

import { type RefObject, useEffect } from 'react';

export function useLightDismiss(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    // The backdrop counts as the dialog itself, and the body covers all of the dialog's own area.
    const dismiss = (event: MouseEvent) => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', dismiss);
    return () => element?.removeEventListener('click', dismiss);
  }, [dialog]);
}
