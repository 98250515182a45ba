// The browser's offer to install the page as an app, kept until the reader asks for it. Browsers without one have it in their own menu.

import { createStore } from 'zustand/vanilla';

interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

export const installOffer = createStore<{ readonly offer: InstallPrompt | undefined }>(() => ({ offer: undefined }));

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event && typeof event.prompt === 'function';

export function offerInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    // Asked for when the reader presses the button, and not over the picture.
    event.preventDefault();
    if (isPrompt(event)) installOffer.setState({ offer: event });
  });
  window.addEventListener('appinstalled', () => installOffer.setState({ offer: undefined }));
}

/** An offer can be taken once. */
export function takeInstallOffer(): void {
  const { offer } = installOffer.getState();
  installOffer.setState({ offer: undefined });
  offer?.prompt().catch(() => undefined);
}
