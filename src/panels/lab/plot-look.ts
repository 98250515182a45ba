// The page's colours and letters as a canvas can use them; they follow the theme.

import { useSyncExternalStore } from 'react';

/** Custom properties of tokens.css, without the dashes. */
export type PlotColor = 'ink' | 'ink-soft' | 'line' | 'paper' | 'drug' | 'receptor' | 'agonist' | 'magnesium' | 'membrane' | 'current';

const COLORS: readonly PlotColor[] = ['ink', 'ink-soft', 'line', 'paper', 'drug', 'receptor', 'agonist', 'magnesium', 'membrane', 'current'];

export interface PlotLook {
  readonly colors: Readonly<Record<PlotColor, string>>;
  /** CSS pixels of the letters. */
  readonly size: number;
  readonly font: string;
}

/** Relative to the page's letters. */
const SIZE = 0.75;

function readLook(): PlotLook {
  // What light-dark() comes to is known only where it is used.
  const probe = document.createElement('span');
  document.body.append(probe);
  const colors = Object.fromEntries(
    COLORS.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Record<PlotColor, string>;
  probe.style.color = '';
  probe.style.fontFamily = 'var(--sans)';
  const family = getComputedStyle(probe).fontFamily;
  probe.remove();
  const size = SIZE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { colors, size, font: `${size}px ${family}` };
}

let look: PlotLook | undefined;

function subscribe(changed: () => void): () => void {
  const forget = () => {
    look = undefined;
    changed();
  };
  const observer = new MutationObserver(forget);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  look = undefined;
  return () => observer.disconnect();
}

export function usePlotLook(): PlotLook {
  return useSyncExternalStore(subscribe, () => (look ??= readLook()));
}
