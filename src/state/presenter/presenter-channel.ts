// The channel between the window with the picture and the one with the notes. Browsers open it to this origin alone; what comes over it
// is read as carefully as if it were not.

import { type Lesson, readLesson } from './lesson';
import { type Blank, type PresenterCommand, readCommand, type Sheet } from './presenter-command';
import { LONGEST_MINUTES, type LessonTimer } from './lesson-timer';
import type { PresenterState } from './presenter-state';

/** What the notes are told of it: all but what belongs to the hand at the picture. */
export type ToldState = Omit<PresenterState, 'hasPointer'> & {
  /** The step that the class sees, 0-based. */
  readonly shown: number | undefined;
};

export type ToNotes =
  /** `picture`: what is shown, in a few words. */
  | { readonly to: 'notes'; readonly say: 'lesson'; readonly lesson: Lesson | undefined; readonly picture: string }
  | { readonly to: 'notes'; readonly say: 'state'; readonly state: ToldState }
  /** How a step looked; PNG. */
  | { readonly to: 'notes'; readonly say: 'still'; readonly step: number; readonly image: Blob }
  /** Presenting is over, or its window has gone. */
  | { readonly to: 'notes'; readonly say: 'ended' };

export type ToPicture =
  | { readonly to: 'picture'; readonly say: 'hello' }
  | { readonly to: 'picture'; readonly say: 'command'; readonly command: PresenterCommand }
  /** The notes have been closed. */
  | { readonly to: 'picture'; readonly say: 'left' };

const LARGEST_STILL = 1_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isStep = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 40;
const isMaybeStep = (value: unknown): value is number | undefined => value === undefined || isStep(value);
const isBlank = (value: unknown): value is Blank | undefined => value === undefined || value === 'black' || value === 'white';
const isSheet = (value: unknown): value is Sheet | undefined => value === undefined || value === 'steps' || value === 'link' || value === 'keys';

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function readTimer(value: unknown): LessonTimer | undefined {
  if (!isRecord(value)) return undefined;
  const { spent, since, minutes } = value;
  if (!isTime(spent) || (since !== undefined && !isTime(since))) return undefined;
  if (minutes !== undefined && !(isTime(minutes) && minutes <= LONGEST_MINUTES)) return undefined;
  return { spent, since, minutes };
}

function readState(value: unknown): ToldState | undefined {
  if (!isRecord(value)) return undefined;
  const { at, shown, blank, isFrozen, sheet, usesLetters } = value;
  const timer = readTimer(value['timer']);
  if (!isMaybeStep(at) || !isMaybeStep(shown) || !isBlank(blank) || !isSheet(sheet) || !timer) return undefined;
  if (typeof isFrozen !== 'boolean' || typeof usesLetters !== 'boolean') return undefined;
  return { at, shown, blank, isFrozen, sheet, usesLetters, timer };
}

export function readToNotes(value: unknown): ToNotes | undefined {
  if (!isRecord(value) || value['to'] !== 'notes') return undefined;
  const { say, lesson, picture, step, image } = value;
  if (say === 'ended') return { to: 'notes', say };
  if (say === 'lesson') {
    const read = lesson === undefined ? undefined : readLesson(lesson);
    if ((lesson !== undefined && !read) || typeof picture !== 'string' || picture.length > 1000) return undefined;
    return { to: 'notes', say, lesson: read, picture };
  }
  if (say === 'state') {
    const state = readState(value['state']);
    return state && { to: 'notes', say, state };
  }
  const isImage = image instanceof Blob && image.type === 'image/png' && image.size <= LARGEST_STILL;
  return say === 'still' && isStep(step) && isImage ? { to: 'notes', say, step, image } : undefined;
}

export function readToPicture(value: unknown): ToPicture | undefined {
  if (!isRecord(value) || value['to'] !== 'picture') return undefined;
  const { say } = value;
  if (say === 'hello' || say === 'left') return { to: 'picture', say };
  const command = say === 'command' ? readCommand(value['command']) : undefined;
  return command && { to: 'picture', say: 'command', command };
}

/** 128 random bits, as 32 hexadecimal digits. */
export function newChannelId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One end of the channel. */
export interface ChannelEnd {
  readonly say: (message: ToNotes | ToPicture) => void;
  readonly hear: (call: (data: unknown) => void) => void;
  readonly close: () => void;
}

/** undefined where the browser has none, or refuses it as in a closed-off frame. */
export function openChannel(id: string): ChannelEnd | undefined {
  try {
    const channel = new BroadcastChannel(`presenter-${id}`);
    return {
      say: channel.postMessage.bind(channel),
      hear: (call) => channel.addEventListener('message', ({ data }) => call(data)),
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}
