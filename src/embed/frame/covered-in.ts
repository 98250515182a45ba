// What has room on the picture of an embedded viewer, by its size, and how much of it that covers. No React.

import type { Options } from '../../options/options';

/** CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The whole bar needs this much; a smaller frame has the short one. */
const ROOM_FOR_BAR: FrameSize = { width: 400, height: 280 };
/** Below this a name over the picture would hide it. */
const LOW = 200;

export function controlsFor(controls: Options['controls'], { width, height }: FrameSize): Options['controls'] {
  return controls === 'full' && (width < ROOM_FOR_BAR.width || height < ROOM_FOR_BAR.height) ? 'minimal' : controls;
}

/** The card of what is selected: its title alone in a low frame, else with its facts. As in small-frames.css. */
const LOW_FOR_CARD = 400;
const CARD_TITLE = 40;
const CARD_SHARE = 0.3;
const CARD_MOST = 160;
/** Of the whole bar, which stands above the card. */
const BAR = 48;
/** From here on the card is a strip above the bar, as on the page. */
const WIDE = 960;

const coveredByCard = (controls: Options['controls'], { height }: FrameSize) =>
  (height < LOW_FOR_CARD ? CARD_TITLE : Math.min(CARD_MOST, Math.round(CARD_SHARE * height))) + (controls === 'full' ? BAR : 0);

/** CSS pixels that stand over the picture at its top and its bottom. */
export function coveredIn(controls: Options['controls'], size: FrameSize, hasWarnings: boolean, hasCard: boolean): { readonly top: number; readonly bottom: number } {
  const free = coveredAlways(controls, size, hasWarnings);
  return hasCard && controls !== 'none' && size.width < WIDE ? { ...free, bottom: Math.max(free.bottom, coveredByCard(controls, size)) } : free;
}

function coveredAlways(controls: Options['controls'], { height }: FrameSize, hasWarnings: boolean): { readonly top: number; readonly bottom: number } {
  if (controls === 'none' || height < LOW) return NOTHING;
  if (hasWarnings) return controls === 'full' ? FULL_WARNED : MINIMAL_WARNED;
  return controls === 'full' ? FULL : MINIMAL;
}

const NOTHING = { top: 0, bottom: 0 } as const;
const MINIMAL = { top: 32, bottom: 12 } as const;
const FULL = { top: 52, bottom: 64 } as const;
/** With two lines under the name. */
const MINIMAL_WARNED = { top: 76, bottom: 12 } as const;
const FULL_WARNED = { top: 84, bottom: 64 } as const;
