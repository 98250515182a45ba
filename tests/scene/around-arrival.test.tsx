// @vitest-environment jsdom
// When what stands around the molecule comes into the tree: with the molecule, once what draws it has been fetched.
import { extend, useThree } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import { act, useLayoutEffect } from 'react';
import { Group, Mesh } from 'three';
import { beforeAll, expect, it, vi } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { fetchAroundScene } from '../../src/scene/around/fetch-around-scene';
import { createUniforms } from '../../src/scene/light';
import { MoleculeScene } from '../../src/scene/MoleculeScene';
import { createStage } from '../../src/scene/stage';
import { ESKETAMINE } from '../fixtures/esketamine';
import { surroundings } from '../fixtures/surroundings';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  extend({ Group, Mesh });
});

/** Hands over the names of what is in the tree after the first commit. */
function FirstCommit({ tell }: { readonly tell: (names: readonly string[]) => void }) {
  const scene = useThree((state) => state.scene);
  useLayoutEffect(() => {
    const names: string[] = [];
    scene.traverse(({ name }) => names.push(name));
    tell(names);
  }, [scene, tell]);
  return null;
}

async function firstCommit(): Promise<readonly string[]> {
  const tell = vi.fn<(names: readonly string[]) => void>();
  const around = { ...surroundings(), lit: [], onHover: vi.fn(), onSelect: vi.fn(), onScale: vi.fn() };
  const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
  const renderer = await create(
    <>
      <MoleculeScene drawing={drawing} marked={[]} around={around} uniforms={createUniforms()} stage={createStage()} />
      <FirstCommit tell={tell} />
    </>,
    { frameloop: 'never' },
  );
  await act(fetchAroundScene);
  const names: string[] = [];
  renderer.scene.instance.traverse(({ name }) => names.push(name));
  expect(names).toContain('part-spheres');
  await renderer.unmount();
  return tell.mock.calls[0]?.[0] ?? [];
}

it('is in the first commit if it was fetched before, and comes later if not', async () => {
  expect(await firstCommit()).not.toContain('part-spheres');
  await fetchAroundScene();
  expect(await firstCommit()).toEqual(expect.arrayContaining(['spheres', 'part-spheres']));
});
