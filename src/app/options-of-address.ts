// The options that the address of the page names; what they cannot be is one warning each in the console.

import { readPanelAddress } from '../content/panels';
import { isStoryId } from '../content/stories/stories';
import { readAddress } from '../options/address';
import { badValue, parseOptions } from '../options/option-codec';
import type { OptionName, Options } from '../options/options';

/** Names that the address sets to something that they can be. */
export const givenInAddress = (): readonly OptionName[] => parseOptions(readAddress(window.location)).given;

export function optionsOfAddress(): Options {
  const { options: parsed, warnings } = parseOptions(readAddress(window.location));
  for (const warning of warnings) console.warn(warning);
  const isKnown = parsed.story === undefined || isStoryId(parsed.story);
  if (!isKnown) console.warn(badValue('story', parsed.story ?? ''));
  const told = isKnown ? parsed : { ...parsed, story: undefined, step: undefined };
  const isTwice = told.compare !== undefined && told.receptor !== 'none';
  if (isTwice) console.warn('The address names compare and receptor; compare is shown.');
  const options: Options = isTwice ? { ...told, receptor: 'none', cut: undefined, part: [] } : told;
  if (options.panel === undefined || readPanelAddress(options.panel) !== undefined) return options;
  console.warn(badValue('panel', options.panel));
  return { ...options, panel: undefined };
}
