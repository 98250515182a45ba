// What is drawn in each pane, and on which ground, as the props of the picture say it.
import type { Rgb } from '../../representations/element-style';
import type { MoleculeCanvasProps } from '../canvas-contract';
import { groundBehind, opaqueColor } from '../ground';
import { LIGHTS } from '../lights';
import type { Marks } from '../use-marked';
import type { FlatScene } from './draw-flat';
import type { FlatScenes } from './flat-picture';
import { lightDrawing } from './light-drawing';

export interface FlatShown {
  readonly props: Pick<MoleculeCanvasProps, 'molecule' | 'drawing' | 'ghosts' | 'around' | 'beside' | 'theme'>;
  readonly marked: Marks;
}

/** Å around what is outlined of the surroundings. */
const LIT = 0.25;

/** `scale`: Å, of the picture. */
export const scenesOf = ({ props, marked }: FlatShown, scale: () => number): FlatScenes => ({ name }) => {
  if (name === 'own') return { drawing: lightDrawing(props.molecule, props.drawing), marked: marked.own, ghosts: props.ghosts, around: props.around && { surroundings: props.around, scale: scale(), lit: props.around.lit, style: { color: LIGHTS[props.theme].selection, width: LIT, ghost: 0 } } };
  const scene: FlatScene | undefined = props.beside && { drawing: lightDrawing(props.beside.molecule, props.beside.drawing), marked: marked.beside };
  return scene;
};

/** CSS colour behind the picture. */
export const groundOf = ({ background, theme }: MoleculeCanvasProps, wrapper: Element): string => opaqueColor(background) ?? groundBehind(wrapper) ?? LIGHTS[theme].ground;

/** `rgb(1, 2, 3)` or `#010203`, as `groundOf` gives them. */
export function bytesOf(color: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(color)?.slice(1).map((pair) => Number.parseInt(pair, 16));
  const [r = 255, g = 255, b = 255] = hex ?? (color.match(/\d+/g) ?? []).map(Number);
  return [r, g, b];
}
