// The viewer alone on a page that a test drives through window.viewer.
import { createRef, StrictMode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Molecule } from '../../../src/chemistry/molecule';
import type { DrawOptions } from '../../../src/representations/draw-options';
import { REPRESENTATIONS, type RepresentationId } from '../../../src/representations/registry';
import type { MoleculeCanvasHandle, MoleculeCanvasProps, Target } from '../../../src/scene/canvas-contract';
import { MoleculeCanvas } from '../../../src/scene/MoleculeCanvas';
import { ESKETAMINE } from '../../fixtures/esketamine';
import { lattice } from '../../fixtures/lattice';
import { surroundings } from '../../fixtures/surroundings';

export interface Shot extends Partial<Pick<MoleculeCanvasProps, 'projection' | 'camera' | 'spin' | 'background' | 'theme' | 'selected' | 'hovered' | 'reducedMotion'>> {
  readonly molecule?: Molecule;
  /** Copies of esketamine until there are so many atoms. */
  readonly atoms?: number;
  readonly representation?: RepresentationId;
  readonly options?: DrawOptions;
  readonly strict?: boolean;
  /** The molecule itself as ghosts of these opacities, moved by so many Å in x. */
  readonly ghosts?: readonly { readonly opacity: number; readonly x: number }[];
  /** The second molecule; `mirrored`: the reflection of the first in x. */
  readonly pair?: 'same' | 'mirrored';
  /** The bodies of the fixture around it, cut as said, with these parts lit. */
  readonly around?: { readonly cut?: number; readonly lit?: readonly number[] };
}

const host = document.querySelector<HTMLElement>('#viewer');
if (!host) throw new Error('The page has no #viewer.');
let root = createRoot(host);
const handle: RefObject<MoleculeCanvasHandle | null> = createRef();
const heard: { readonly event: string; readonly value: unknown }[] = [];
const hear = (event: string, value?: unknown) => heard.push({ event, value });
const drawn = new Map<string, { molecule: Molecule; drawing: MoleculeCanvasProps['drawing'] }>();
let shot: Shot = {};

function prepared({ molecule, atoms, representation = 'ball-and-stick', options }: Shot) {
  const key = JSON.stringify([molecule, atoms, representation, options]);
  const known = drawn.get(key);
  if (known) return known;
  const shown = molecule ?? (atoms ? lattice(ESKETAMINE, atoms) : ESKETAMINE);
  const made = { molecule: shown, drawing: REPRESENTATIONS[representation].draw(shown, options) };
  drawn.set(key, made);
  return made;
}

const reflected = (molecule: Molecule): Molecule => ({
  ...molecule,
  atoms: molecule.atoms.map((atom) => ({ ...atom, position: [-atom.position[0], atom.position[1], atom.position[2]] as const })),
});

function besideOf(of: Shot): MoleculeCanvasProps['beside'] {
  if (!of.pair) return undefined;
  const { molecule } = prepared(of);
  const other = prepared({ ...of, molecule: of.pair === 'mirrored' ? reflected(molecule) : molecule });
  return { ...other, labels: [], camera: of.pair, selected: of.selected ?? [] };
}

const NO_GHOSTS: NonNullable<MoleculeCanvasProps['ghosts']> = [];

function ghostsOf(of: Shot): NonNullable<MoleculeCanvasProps['ghosts']> {
  const { molecule } = prepared(of);
  // The same props stay the same.
  if (!of.ghosts) return NO_GHOSTS;
  return of.ghosts.map(({ opacity, x }) => {
    const atoms = molecule.atoms.map((atom) => ({ ...atom, position: [atom.position[0] + x, atom.position[1], atom.position[2]] as const }));
    return { drawing: prepared({ ...of, molecule: { ...molecule, atoms } }).drawing, opacity };
  });
}

let standing: { readonly key: string; readonly around: NonNullable<MoleculeCanvasProps['around']> } | undefined;

function aroundOf({ around }: Shot): MoleculeCanvasProps['around'] {
  if (!around) return undefined;
  const key = JSON.stringify(around);
  if (standing?.key === key) return standing.around;
  standing = {
    key,
    around: {
      ...surroundings(around.cut),
      lit: around.lit ?? [],
      onHover: (part, at) => hear('part', part === undefined ? undefined : { part, ...at }),
      onSelect: (part) => hear('part-select', part),
      onScale: (scale) => hear('scale', scale),
    },
  };
  return standing.around;
}

function render(change: Shot): void {
  shot = { ...shot, ...change };
  const { molecule, drawing } = prepared(shot);
  const canvas = (
    <MoleculeCanvas
      ref={handle}
      molecule={molecule}
      drawing={drawing}
      beside={besideOf(shot)}
      ghosts={ghostsOf(shot)}
      around={aroundOf(shot)}
      projection={shot.projection ?? 'perspective'}
      camera={shot.camera}
      spin={shot.spin ?? 0}
      background={shot.background ?? 'transparent'}
      theme={shot.theme ?? 'light'}
      reducedMotion={shot.reducedMotion ?? true}
      selected={shot.selected ?? []}
      hovered={shot.hovered}
      label={molecule.name}
      onHover={(target, at) => hear('hover', target && { ...target, ...at })}
      onSelect={(target: Target | undefined, additive) => {
        hear('select', { target, additive });
        queueMicrotask(() => render({ selected: target?.kind === 'atom' ? [target.index] : [] }));
      }}
      onCameraChange={(pose) => hear('camera', pose)}
      onHelp={() => hear('help')}
      onDescribe={() => hear('describe')}
      onFirstFrame={() => hear('first-frame')}
      onUnavailable={(reason) => hear('unavailable', reason)}
    />
  );
  const tree = shot.strict ? <StrictMode>{canvas}</StrictMode> : canvas;
  // At once, so that data-settled is false before anyone asks.
  flushSync(() => root.render(tree));
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const wrapper = () => host.querySelector<HTMLElement>('.molecule-canvas');

const viewer = {
  handle,
  heard,
  render,
  frames: () => Number(wrapper()?.dataset['frames'] ?? 0),
  async show(change: Shot): Promise<void> {
    render(change);
    do await nextFrame();
    while (wrapper()?.dataset['settled'] !== 'true');
  },
  unmount(): void {
    root.unmount();
    root = createRoot(host);
    shot = {};
    heard.length = 0;
  },
  /** Milliseconds of each frame while turning, each finished by reading one pixel back. */
  async turn(frames: number): Promise<readonly number[]> {
    const gl = host.querySelector('canvas')?.getContext('webgl2');
    const pixel = new Uint8Array(4);
    if (!gl) throw new Error('There is no picture to turn.');
    const times: number[] = [];
    for (let index = -2; index < frames; index++) {
      const before = viewer.frames();
      const start = performance.now();
      handle.current?.rotate(6, 0);
      while (viewer.frames() === before) await nextFrame();
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      if (index >= 0) times.push(performance.now() - start);
    }
    return times;
  },
};
Object.assign(window, { viewer });
export type ViewerPage = typeof viewer;
