// What a presenter can ask for, by key, by button, or from the window with the notes; and the keys that ask for it.

import { LONGEST_MINUTES, type TimerCommand } from './lesson-timer';

export type Blank = 'black' | 'white';
/** What stands over the picture until it is put away. */
export type Sheet = 'steps' | 'link' | 'keys';

export type PresenterCommand =
  | { readonly do: 'step'; readonly by: 1 | -1 }
  /** 0-based. */
  | { readonly do: 'go'; readonly to: number }
  /** On, or off if it is on; so are the sheet, the freeze and the pointer. */
  | { readonly do: 'blank'; readonly as: Blank }
  | { readonly do: 'sheet'; readonly which: Sheet }
  | { readonly do: 'freeze' }
  | { readonly do: 'pointer' }
  | { readonly do: 'timer'; readonly how: TimerCommand }
  /** undefined: no end. */
  | { readonly do: 'give'; readonly minutes: number | undefined }
  | { readonly do: 'letters'; readonly on: boolean };

/** What only a window with a reader in it may do, since browsers ask for a press of a key or a button. */
export type OwnCommand = { readonly do: 'notes' } | { readonly do: 'full-screen' } | { readonly do: 'end' };

const FORTH = { do: 'step', by: 1 } as const;
const BACK = { do: 'step', by: -1 } as const;

/** What clickers send, and the arrows of a keyboard. */
const OF_CLICKER: Readonly<Record<string, PresenterCommand>> = {
  PageDown: FORTH,
  ArrowRight: FORTH,
  ArrowDown: FORTH,
  ' ': FORTH,
  PageUp: BACK,
  ArrowLeft: BACK,
  ArrowUp: BACK,
};

/** Signs count as letters: all of them can be turned off (WCAG 2.1.4). */
const OF_LETTERS: Readonly<Record<string, PresenterCommand | OwnCommand>> = {
  b: { do: 'blank', as: 'black' },
  '.': { do: 'blank', as: 'black' },
  w: { do: 'blank', as: 'white' },
  ',': { do: 'blank', as: 'white' },
  q: { do: 'sheet', which: 'link' },
  o: { do: 'sheet', which: 'steps' },
  k: { do: 'sheet', which: 'keys' },
  z: { do: 'freeze' },
  l: { do: 'pointer' },
  t: { do: 'timer', how: 'toggle' },
  s: { do: 'notes' },
  f: { do: 'full-screen' },
};

interface Press extends Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'> {}

export function commandOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Press, usesLetters: boolean): PresenterCommand | OwnCommand | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === ' ' && shiftKey) return BACK;
  if (Object.hasOwn(OF_CLICKER, key)) return OF_CLICKER[key];
  const letter = key.toLowerCase();
  return usesLetters && Object.hasOwn(OF_LETTERS, letter) ? OF_LETTERS[letter] : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

/** Steps of a story at the most, as its file may have. */
const MOST_STEPS = 40;

/** From another window: anything may stand there. */
export function readCommand(value: unknown): PresenterCommand | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['do']) {
    case 'step':
      return value['by'] === 1 ? FORTH : value['by'] === -1 ? BACK : undefined;
    case 'go':
      return isWhole(value['to'], MOST_STEPS - 1) ? { do: 'go', to: value['to'] } : undefined;
    case 'blank':
      return value['as'] === 'black' || value['as'] === 'white' ? { do: 'blank', as: value['as'] } : undefined;
    case 'sheet':
      return value['which'] === 'steps' || value['which'] === 'link' || value['which'] === 'keys' ? { do: 'sheet', which: value['which'] } : undefined;
    case 'freeze':
    case 'pointer':
      return { do: value['do'] };
    case 'timer':
      return value['how'] === 'toggle' || value['how'] === 'reset' ? { do: 'timer', how: value['how'] } : undefined;
    case 'give':
      if (value['minutes'] === undefined) return { do: 'give', minutes: undefined };
      return isWhole(value['minutes'], LONGEST_MINUTES) && value['minutes'] > 0 ? { do: 'give', minutes: value['minutes'] } : undefined;
    case 'letters':
      return typeof value['on'] === 'boolean' ? { do: 'letters', on: value['on'] } : undefined;
    default:
      return undefined;
  }
}
