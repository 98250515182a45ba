// The options that the address of the page names; what they cannot be is one warning each in the console.

import { isPanelId } from '../content/panels';
import { readAddress } from '../options/address';
import { badValue, parseOptions } from '../options/option-codec';
import type { Options } from '../options/options';

export function optionsOfAddress(): Options {
  const { options, warnings } = parseOptions(readAddress(window.location));
  for (const warning of warnings) console.warn(warning);
  if (options.panel === undefined || isPanelId(options.panel)) return options;
  console.warn(badValue('panel', options.panel));
  return { ...options, panel: undefined };
}
