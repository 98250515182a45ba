// The element that says in which theme, and with how much motion, a viewer is shown: the page itself, or the frame of one that
// stands in somebody else's.

import { createContext, useContext } from 'react';

export const AppearanceRootContext = createContext<HTMLElement | undefined>(undefined);

export const useAppearanceRoot = (): HTMLElement => useContext(AppearanceRootContext) ?? document.documentElement;

/** Whether things are to stay still there. */
export const isStill = (root: HTMLElement): boolean => root.dataset['motion'] === 'reduced';
