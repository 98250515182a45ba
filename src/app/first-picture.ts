// The first picture without waiting for React: the default molecule as the address has it drawn, in the page as it was made at build.
import { DEFAULT_OPTIONS, type OptionName, type Options } from '../options/options';
import type { Molecule } from '../chemistry/molecule';
import { openFirstCanvas } from '../scene/first-canvas';
import { appearanceOf, PREFERS_DARK, PREFERS_LESS_MOTION, showAppearance } from './appearance';
import { COVERED_BY_BARS } from './covered';
import { drawBody } from './draw-body';
import { nextTask, untilGpuIsFree } from './until-gpu-is-free';

/** Options that change nothing but what is told to the canvas here; with any other the picture waits for the page. */
const TOLD: ReadonlySet<OptionName> = new Set<OptionName>(['representation', 'hydrogens', 'palette', 'projection', 'camera', 'background', 'theme', 'motion', 'lang', 'panel']);

/** The default molecule alone. */
const isPlain = (options: Options): boolean =>
  (Object.keys(options) as OptionName[]).every((name) => TOLD.has(name) || JSON.stringify(options[name]) === JSON.stringify(DEFAULT_OPTIONS[name]));

const nothing = () => {};

/** Milliseconds: drawn without its programs, a picture waits for them. */
const PATIENCE = 2000;

/** Resolves once it is drawn, or at once where the page must draw it. */
export async function openFirstPicture(options: Options, molecule: Molecule): Promise<void> {
  const place = document.querySelector('.ready-made .stage');
  if (!place || !isPlain(options)) return;
  const appearance = appearanceOf(options, window.matchMedia(PREFERS_DARK).matches, window.matchMedia(PREFERS_LESS_MOTION).matches);
  showAppearance(document.documentElement, appearance);
  await untilGpuIsFree();
  const canvas = openFirstCanvas(place, place.querySelector('.poster'), {
    molecule,
    subject: molecule,
    drawing: drawBody(molecule, options),
    projection: options.projection,
    camera: options.camera,
    spin: 0,
    background: options.background,
    theme: appearance.ground,
    reducedMotion: appearance.reducedMotion,
    covered: COVERED_BY_BARS,
    selected: [],
    hovered: undefined,
    label: '',
    onHover: nothing,
    onSelect: nothing,
    onCameraChange: nothing,
    onHelp: nothing,
    onDescribe: nothing,
    onUnavailable: nothing,
  });
  if (!canvas) return;
  await nextTask();
  const isReady = canvas.prepare();
  const asked = performance.now();
  do await nextTask();
  while (!isReady() && performance.now() - asked < PATIENCE);
  canvas.draw();
}
