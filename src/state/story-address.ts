// What an address says while a story is told: the story, its step, and what the reader has changed since.

import { formatOptions } from '../options/option-codec';
import { OPTION_NAMES, type OptionName, type Options } from '../options/options';
import { addressOptions } from './shareable-options';
import type { ViewerData } from './viewer-state';

export const asWritten = (options: Options): string => JSON.stringify(formatOptions(options));

/** What belongs to the room stands in full, the view only where it is another than the step's. */
export const ROOM_OPTIONS = ['palette', 'projection', 'background', 'theme', 'lang', 'motion', 'controls', 'panel'] as const satisfies readonly OptionName[];

const isOfRoom = (name: OptionName) => ROOM_OPTIONS.some((each) => each === name);

function changes(options: Options, view: Options): Readonly<Record<string, string>> {
  const written = formatOptions(options);
  const former = formatOptions(view);
  // A value back at its default is written only where the step sets another: `element` for a step that colours by group.
  return Object.fromEntries(
    OPTION_NAMES.flatMap((name) => {
      if (isOfRoom(name)) return written[name] === undefined ? [] : [[name, written[name]]];
      if (written[name] === former[name]) return [];
      const value = written[name] ?? (typeof options[name] === 'string' ? String(options[name]) : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export function addressText(state: Pick<ViewerData, 'options' | 'selection' | 'pose' | 'shown'> & { readonly story?: ViewerData['story'] }): Readonly<Record<string, string>> {
  const options = addressOptions(state);
  const { story } = state;
  if (!story?.id) return formatOptions(options);
  const { story: id, step } = story.view;
  return { ...changes(options, story.view), ...formatOptions({ story: id, step }) };
}
