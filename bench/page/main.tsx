// The bare viewer on a page that a benchmark drives: window.bench.show(source), window.bench.turn(frames), window.bench.embed(smiles),
// window.bench.channel().
import { createRef, type RefObject } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWithDepiction } from '../../src/chemistry/loading/client';
import type { Molecule, MoleculeSource } from '../../src/chemistry/molecule';
import { REPRESENTATIONS } from '../../src/representations/registry';
import type { MoleculeCanvasHandle } from '../../src/scene/canvas-contract';
import { MoleculeCanvas } from '../../src/scene/MoleculeCanvas';
import { timeChannel } from './channel';

const host = document.querySelector<HTMLElement>('#viewer');
if (!host) throw new Error('The page has no #viewer.');
const root = createRoot(host);
const handle: RefObject<MoleculeCanvasHandle | null> = createRef();
const nothing = () => {};

function render(molecule: Molecule): Promise<void> {
  return new Promise((resolve, reject) => {
    root.render(
      <MoleculeCanvas
        key={molecule.smiles + molecule.atoms.length}
        ref={handle}
        molecule={molecule}
        drawing={REPRESENTATIONS['ball-and-stick'].draw(molecule)}
        projection="perspective"
        camera={undefined}
        spin={0}
        background="transparent"
        theme="light"
        reducedMotion
        selected={[]}
        hovered={undefined}
        label={molecule.name}
        onHover={nothing}
        onSelect={nothing}
        onCameraChange={nothing}
        onHelp={nothing}
        onDescribe={nothing}
        onFirstFrame={resolve}
        onUnavailable={reject}
      />,
    );
  });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Milliseconds of each frame while turning 6° a frame, each finished by reading one pixel back. */
async function turn(frames: number, longestMs: number): Promise<readonly number[]> {
  const canvas = host?.querySelector('canvas');
  const gl = canvas?.getContext('webgl2');
  const counter = host?.querySelector<HTMLElement>('[data-frames]');
  if (!gl || !counter) throw new Error('There is no picture to turn.');
  const pixel = new Uint8Array(4);
  const times: number[] = [];
  const begun = performance.now();
  for (let index = -2; index < frames && performance.now() - begun < longestMs; index++) {
    const before = counter.dataset['frames'];
    const start = performance.now();
    handle.current?.rotate(6, 0);
    while (counter.dataset['frames'] === before) await nextFrame();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    if (index >= 0) times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds of each stage from text to 3D molecule. */
async function embed(source: MoleculeSource): Promise<Readonly<Record<string, number>>> {
  const begun = performance.now();
  const marks: [string, number][] = [];
  await loadWithDepiction(source, { onProgress: (stage: string) => marks.push([stage, performance.now()]) });
  const ended = performance.now();
  const stages = marks.map(([stage, at], index) => [stage, (marks[index + 1]?.[1] ?? ended) - at]);
  return { ...Object.fromEntries(stages), total: ended - begun };
}

const bench = {
  async show(source: MoleculeSource) {
    const { molecule } = await loadWithDepiction(source, { timeoutMs: 120_000 });
    await render(molecule);
    return { atoms: molecule.atoms.length, bonds: molecule.bonds.length };
  },
  turn,
  embed,
  channel: timeChannel,
};
Object.assign(window, { bench });
export type Bench = typeof bench;
