// @vitest-environment jsdom
// What a host's children are in the scene of a viewer: rendered there, changed from outside, gone when they are.
import { act, create } from '@react-three/test-renderer';
import { beforeAll, expect, it } from 'vitest';
import { createOverlay } from '../../src/embed/react/overlay';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

it('is in the scene, follows its host', async () => {
  const overlay = createOverlay();
  const renderer = await create(overlay.node, { frameloop: 'never' });
  const names = () => renderer.scene.children.map(({ instance }) => instance.name);
  expect(names()).toEqual([]);
  await act(async () => {
    overlay.set(<mesh name="first"><icosahedronGeometry /></mesh>);
    await import('../../src/scene/object/HostElements');
  });
  expect(names()).toEqual(['first']);
  await act(async () => overlay.set(<><mesh name="second" /><pointLight name="lamp" /></>));
  expect(names()).toEqual(['second', 'lamp']);
  await act(async () => overlay.set(undefined));
  expect(names()).toEqual([]);
  await renderer.unmount();
});
