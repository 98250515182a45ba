// @vitest-environment jsdom
// When what stands around the molecule comes into the tree: with the molecule, once what draws it has been fetched.
import { extend, useThree } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import { act, useLayoutEffect } from 'react';
import { Group, Mesh, type Object3D, type RawShaderMaterial } from 'three';
import { beforeAll, expect, it, vi } from 'vitest';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { AROUND_PARTS } from '../../src/scene/around/around-arrival';
import { createUniforms } from '../../src/scene/light';
import { MoleculeScene } from '../../src/scene/MoleculeScene';
import { createStage } from '../../src/scene/stage';
import { ESKETAMINE } from '../fixtures/esketamine';
import { surroundings } from '../fixtures/surroundings';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  extend({ Group, Mesh });
});

interface Seen {
  readonly name: string;
  readonly shader: string;
}

const seenIn = (scene: Object3D): readonly Seen[] => {
  const seen: Seen[] = [];
  scene.traverse((object) => object instanceof Mesh && seen.push({ name: object.name, shader: (object.material as RawShaderMaterial).fragmentShader }));
  return seen;
};

/** Hands over what is in the tree after the first commit. */
function FirstCommit({ tell }: { readonly tell: (seen: readonly Seen[]) => void }) {
  const scene = useThree((state) => state.scene);
  useLayoutEffect(() => tell(seenIn(scene)), [scene, tell]);
  return null;
}

async function firstCommit(): Promise<readonly Seen[]> {
  const tell = vi.fn<(seen: readonly Seen[]) => void>();
  const around = { ...surroundings(), lit: [], onHover: vi.fn(), onSelect: vi.fn(), onScale: vi.fn() };
  const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
  const renderer = await create(
    <>
      <MoleculeScene drawing={drawing} marked={[]} around={around} uniforms={createUniforms()} stage={createStage()} />
      <FirstCommit tell={tell} />
    </>,
    { frameloop: 'never' },
  );
  await act(() => AROUND_PARTS.fetch());
  expect(namesOf(seenIn(renderer.scene.instance))).toContain('part-spheres');
  await renderer.unmount();
  return tell.mock.calls[0]?.[0] ?? [];
}

const namesOf = (seen: readonly Seen[]) => seen.map(({ name }) => name);
const shaderOf = (seen: readonly Seen[], wanted: string) => seen.find(({ name }) => name === wanted)?.shader;

it('is in the first commit if it was fetched before, in shaders that the molecule shares, and comes later if not', async () => {
  expect(namesOf(await firstCommit())).toEqual(['spheres', 'cylinders']);
  await AROUND_PARTS.fetch();
  const seen = await firstCommit();
  expect(namesOf(seen)).toEqual(expect.arrayContaining(['spheres', 'cylinders', 'part-spheres', 'part-cylinders']));
  for (const body of ['spheres', 'cylinders']) expect(shaderOf(seen, body)).toBe(shaderOf(seen, `part-${body}`));
});
