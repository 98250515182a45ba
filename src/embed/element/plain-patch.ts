// Whether the first picture of a viewer in somebody's page is the default molecule alone: it is drawn before the viewer has come.

import { isPlain } from '../../app/plain-options';
import { parseOptions } from '../../options/option-codec';
import { DEFAULT_OPTIONS, type Options } from '../../options/options';
import { EMBED_DEFAULTS } from '../embed-defaults';
import type { MountSettings } from '../mounted-viewer';

/** undefined: it is more, or what is asked for is not understood here. */
export function plainOptions({ options: patch, molfile, overlay }: Pick<MountSettings, 'options' | 'molfile' | 'overlay'>): Options | undefined {
  if (molfile !== undefined || overlay) return undefined;
  const asked = Object.entries(patch).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const { options, given } = parseOptions(asked.map(([name, value]) => [name, String(value)]));
  const { controls } = given.includes('controls') ? options : EMBED_DEFAULTS;
  return given.length === asked.length && isPlain({ ...options, controls: DEFAULT_OPTIONS.controls }) ? { ...options, controls } : undefined;
}
