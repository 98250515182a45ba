// The first picture without waiting for React: the default molecule as the options have it drawn.
import type { Options } from '../options/options';
import type { Molecule } from '../chemistry/molecule';
import type { MoleculeCanvasProps } from '../scene/canvas-contract';
import { openFirstCanvas } from '../scene/first-canvas';
import { type Appearance, appearanceOf, PREFERS_DARK, PREFERS_LESS_MOTION, showAppearance } from './appearance';
import { COVERED_BY_BARS } from './covered';
import { drawBody } from './draw-body';
import { isPlain } from './plain-options';
import { nextTask, untilGpuIsFree } from './until-gpu-is-free';

const nothing = () => {};

/** Milliseconds: drawn without its programs, a picture waits for them. */
const PATIENCE = 2000;

interface FirstPicture {
  readonly place: Element;
  /** Stands in until then. */
  readonly still: Element | null;
  readonly molecule: Molecule;
  readonly options: Options;
  readonly appearance: Appearance;
  readonly covered: NonNullable<MoleculeCanvasProps['covered']>;
  /** The viewer has it: the place is empty. */
  readonly onTaken?: () => void;
}

export const appearanceHere = (options: Options): Appearance =>
  appearanceOf(options, window.matchMedia(PREFERS_DARK).matches, window.matchMedia(PREFERS_LESS_MOTION).matches);

/** Resolves once it is drawn: true; false where it cannot be. */
export async function drawFirstPicture({ place, still, molecule, options, appearance, covered, onTaken }: FirstPicture): Promise<boolean> {
  const props: MoleculeCanvasProps = {
    molecule,
    subject: molecule,
    drawing: drawBody(molecule, options),
    projection: options.projection,
    camera: options.camera,
    spin: 0,
    background: options.background,
    theme: appearance.ground,
    reducedMotion: appearance.reducedMotion,
    covered,
    selected: [],
    hovered: undefined,
    label: '',
    onHover: nothing,
    onSelect: nothing,
    onCameraChange: nothing,
    onHelp: nothing,
    onDescribe: nothing,
    onUnavailable: nothing,
  };
  const canvas = openFirstCanvas(place, still, props, onTaken);
  if (!canvas) return false;
  await nextTask();
  const isReady = canvas.prepare();
  const asked = performance.now();
  do await nextTask();
  while (!isReady() && performance.now() - asked < PATIENCE);
  canvas.draw();
  return true;
}

/** In the page as it was made at build. Resolves once it is drawn, or at once where the page must draw it. */
export async function openFirstPicture(options: Options, molecule: Molecule): Promise<void> {
  const place = document.querySelector('.ready-made .stage');
  if (!place || !isPlain(options)) return;
  const appearance = appearanceHere(options);
  showAppearance(document.documentElement, appearance);
  await untilGpuIsFree();
  await drawFirstPicture({ place, still: place.querySelector('.poster'), molecule, options, appearance, covered: COVERED_BY_BARS });
}
