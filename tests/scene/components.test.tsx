// @vitest-environment jsdom
// What fiber's tree holds for a drawing: one mesh a kind of primitive, its buffers, its colours. No pixels.
import { extend } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import { Group, Mesh, type BufferAttribute, type BufferGeometry, type RawShaderMaterial } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { elementStyle } from '../../src/representations/element-style';
import { REPRESENTATIONS, type RepresentationId } from '../../src/representations/registry';
import { createUniforms, setLight } from '../../src/scene/light';
import { LIGHTS } from '../../src/scene/lights';
import { markedPart } from '../../src/scene/marked-part';
import { MoleculeScene, type Marked } from '../../src/scene/MoleculeScene';
import { createStage } from '../../src/scene/stage';
import { ESKETAMINE } from '../fixtures/esketamine';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  extend({ Group, Mesh });
});

async function meshes(id: RepresentationId, marked: readonly Marked[] = []) {
  const drawing = REPRESENTATIONS[id].draw(ESKETAMINE);
  const stage = createStage();
  const uniforms = createUniforms();
  setLight(uniforms, 'light', undefined);
  const scene = (parts: readonly Marked[]) => <MoleculeScene drawing={drawing} uniforms={uniforms} marked={parts} stage={stage} />;
  const renderer = await create(scene(marked), { frameloop: 'never' });
  const all = () => renderer.scene.allChildren.flatMap((group) => group.allChildren.map(({ instance }) => instance as unknown as Mesh<BufferGeometry, RawShaderMaterial>));
  return { drawing, renderer, scene, all };
}

const attribute = (mesh: Mesh<BufferGeometry, RawShaderMaterial> | undefined, name: string) =>
  mesh?.geometry.getAttribute(name) as BufferAttribute | undefined;

const style = (name: string, ghost: number) => ({ name, color: LIGHTS.light.selection, width: 0.1, ghost });

describe('the scene of a drawing', () => {
  it.each([
    ['ball-and-stick', ['spheres', 'cylinders']],
    ['sticks', ['spheres', 'cylinders']],
    ['space-filling', ['spheres']],
    ['wireframe', ['lines']],
  ] as const)('of %s is %j, each in one draw call', async (id, names) => {
    const { all, renderer } = await meshes(id);
    expect(all().map(({ name }) => name)).toEqual(names);
    for (const { geometry } of all()) expect(geometry.groups).toEqual([]);
    await renderer.unmount();
  });

  it('gives each ball four corners with its centre, radius and colour', async () => {
    const { all, drawing, renderer } = await meshes('ball-and-stick');
    const [spheres] = all();
    const chlorine = ESKETAMINE.atoms.findIndex(({ element }) => element === 'Cl');
    const [ball, tint] = [attribute(spheres, 'ball'), attribute(spheres, 'tint')];
    expect(ball?.count).toBe(4 * 32);
    expect(spheres?.geometry.index?.count).toBe(6 * 32);
    for (let corner = 0; corner < 4; corner++) {
      const at = chlorine * 4 + corner;
      expect([...(ball?.array.slice(at * 4, at * 4 + 4) ?? [])]).toEqual([...drawing.spheres.centers.slice(chlorine * 3, chlorine * 3 + 3), drawing.spheres.radii[chlorine]]);
      expect([...(tint?.array.slice(at * 4, at * 4 + 3) ?? [])]).toEqual([...elementStyle('Cl').color]);
    }
    expect(tint?.normalized).toBe(true);
    await renderer.unmount();
  });

  it('uses every corner of every primitive once or twice, in two triangles', async () => {
    const { all, renderer } = await meshes('ball-and-stick');
    const index = [...(all()[1]?.geometry.index?.array ?? [])];
    expect(index.slice(6, 12)).toEqual([4, 5, 6, 6, 5, 7]);
    expect(Math.max(...index)).toBe((attribute(all()[1], 'head')?.count ?? 0) - 1);
    await renderer.unmount();
  });

  it('outlines marked atoms and bonds, each with a bit of the stencil of its own', async () => {
    const drawing = REPRESENTATIONS['ball-and-stick'].draw(ESKETAMINE);
    const marked = [
      { drawing: markedPart(ESKETAMINE, drawing, [3], []), style: style('hover', 0) },
      { drawing: markedPart(ESKETAMINE, drawing, [7, 8], [8]), style: style('selection', 0.3) },
    ];
    const { all, renderer, scene } = await meshes('ball-and-stick', marked);
    const halos = all().slice(2);
    // Hover: mask and band of one ball. Selection: mask, band and ghost of two balls and of two rods.
    expect(halos).toHaveLength(2 + 3 + 3);
    expect(halos.map(({ material }) => material.stencilRef)).toEqual([1, 1, 2, 2, 2, 2, 2, 2]);
    expect(attribute(halos[2], 'ball')?.count).toBe(8);
    expect(attribute(halos[5], 'head')?.count).toBe(8);
    expect(halos[0]?.material.colorWrite).toBe(false);
    await renderer.update(scene([]));
    expect(all()).toHaveLength(2);
    await renderer.unmount();
  });

  it('frees its buffers, materials and textures when it goes', async () => {
    const { all, renderer } = await meshes('ball-and-stick');
    const freed = vi.fn();
    for (const { geometry, material } of all()) {
      geometry.addEventListener('dispose', freed);
      material.addEventListener('dispose', freed);
    }
    all()[0]?.material.uniforms['bodies']?.value.addEventListener('dispose', freed);
    await renderer.unmount();
    await vi.waitFor(() => expect(freed.mock.calls.length).toBeGreaterThanOrEqual(5));
  });
});

describe('light', () => {
  it('fades into the ground that it is told, else into the theme\'s own', () => {
    const uniforms = createUniforms();
    setLight(uniforms, 'dark', 'rgb(255, 0, 0)');
    expect(uniforms.groundColor.value.getHexString()).toBe('ff0000');
    setLight(uniforms, 'dark', undefined);
    expect(uniforms.groundColor.value.getHexString()).toBe('14161a');
  });
});
