// Programs are asked about only when the answer is at hand: a fence has passed, and each says that it is linked.
import { Scene, type WebGLRenderer } from 'three';
import { expect, it } from 'vitest';
import { makePrograms } from '../../src/scene/make-programs';

function createGpu() {
  const gpu = { isSignaled: false, isLinked: false, waits: 0, fences: 0 };
  const program = { isReady: () => gpu.isLinked, getUniforms: () => void gpu.waits++ };
  const gl = {
    SIGNALED: 0x9119,
    fenceSync: () => ({ fence: ++gpu.fences }),
    flush() {},
    getSyncParameter: () => (gpu.isSignaled ? 0x9119 : 0x9118),
    deleteSync: () => void gpu.fences--,
  };
  const renderer = { getContext: () => gl, compile: () => new Set([{}, {}]), properties: { get: () => ({ currentProgram: program }) } };
  return { gpu, renderer: renderer as unknown as WebGLRenderer };
}

it.each([
  ['the fence', 'isSignaled', 'isLinked'],
  ['the link', 'isLinked', 'isSignaled'],
] as const)('asks nothing that waits while %s alone has come', (_, first, second) => {
  const { gpu, renderer } = createGpu();
  const isReady = makePrograms(renderer, new Scene());
  expect([isReady(), gpu.waits]).toEqual([false, 0]);
  gpu[first] = true;
  expect([isReady(), gpu.waits]).toEqual([false, 0]);
  gpu[second] = true;
  expect([isReady(), gpu.waits]).toEqual([true, 2]);
  // Once, and the fence is given back.
  expect([isReady(), gpu.waits, gpu.fences]).toEqual([true, 2, 0]);
});

it('waits for no fence of a context that is lost', () => {
  const { gpu, renderer } = createGpu();
  gpu.isLinked = true;
  Object.assign(renderer.getContext(), { fenceSync: () => null });
  expect(makePrograms(renderer, new Scene())()).toBe(true);
});
