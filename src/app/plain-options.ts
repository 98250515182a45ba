// Which options a first picture can be drawn by before the viewer is here: the default molecule alone.
import { DEFAULT_OPTIONS, type OptionName, type Options } from '../options/options';

/** Options that change nothing but what is told to the canvas at once; with any other the picture waits for the viewer. */
const TOLD: ReadonlySet<OptionName> = new Set<OptionName>(['representation', 'hydrogens', 'palette', 'projection', 'camera', 'background', 'theme', 'motion', 'lang', 'panel']);

export const isPlain = (options: Options): boolean =>
  (Object.keys(options) as OptionName[]).every((name) => TOLD.has(name) || JSON.stringify(options[name]) === JSON.stringify(DEFAULT_OPTIONS[name]));
