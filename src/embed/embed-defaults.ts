// Where an embedded viewer's defaults are other than the page's, and its options as texts against them.

import { formatOptions } from '../options/option-codec';
import { DEFAULT_OPTIONS, OPTION_NAMES, type OptionName, type Options } from '../options/options';
import { shareableOptions } from '../state/shareable-options';
import type { ViewerState } from '../state/viewer-state';
import type { OptionStrings } from './viewer-api';

/** In somebody else's page the viewer is a figure: fewer buttons. */
export const EMBED_DEFAULTS: Options = { ...DEFAULT_OPTIONS, controls: 'minimal' };

/** What an address of the page may ask for and a frame has no room for. */
export const FOR_THE_PAGE = ['panel', 'lab'] as const satisfies readonly OptionName[];

/** What is at its default is left out, and what a frame has no room for. */
export function writeOptions(options: Options): OptionStrings {
  const { controls: _, panel: __, lab: ___, ...written } = formatOptions(options);
  return options.controls === EMBED_DEFAULTS.controls ? written : { ...written, controls: options.controls };
}

/** What is shown, as texts. In a story a default stands in full where the step sets something else. */
export function writeState(state: ViewerState): OptionStrings {
  const options = shareableOptions(state);
  const written = writeOptions(options);
  if (!state.story) return written;
  const step = writeOptions(state.story.view);
  const against = OPTION_NAMES.filter((name) => step[name] !== undefined && written[name] === undefined && typeof options[name] === 'string');
  return { ...written, ...Object.fromEntries(against.map((name) => [name, String(options[name])])) };
}
