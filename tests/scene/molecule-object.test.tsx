// @vitest-environment jsdom
// A molecule in somebody else's scene: what its tree holds, what a ray of theirs meets, what their camera comes to in the shaders.
import { extend } from '@react-three/fiber';
import { create } from '@react-three/test-renderer';
import {
  Box3, Color, Fog, Group, Matrix4, Mesh, OrthographicCamera, PerspectiveCamera, Raycaster, Sphere, SRGBColorSpace, Vector2, Vector3, Vector4,
  type BufferGeometry, type Camera, type Object3D, type RawShaderMaterial, type WebGLRenderer,
} from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createGuestUniforms, followHost } from '../../src/scene/object/guest-uniforms';
import { MoleculeObject, type MoleculeObjectProps } from '../../src/scene/object/MoleculeObject';
import type { MoleculeHit } from '../../src/scene/object/raycast-molecule';
import { ESKETAMINE } from '../fixtures/esketamine';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  extend({ Group, Mesh });
});

type Part = Mesh<BufferGeometry, RawShaderMaterial>;

const CHLORINE = ESKETAMINE.atoms.findIndex(({ element }) => element === 'Cl');
/** Å, of the drawing. */
const at = (atom: number) => new Vector3(...(ESKETAMINE.atoms[atom]?.position ?? [0, 0, 0]));

async function placed(props: Partial<MoleculeObjectProps> = {}) {
  const renderer = await create(<MoleculeObject name="molecule" molecule={ESKETAMINE} {...props} />, { frameloop: 'never' });
  const object = renderer.scene.children[0]?.instance as unknown as Object3D;
  object.updateWorldMatrix(true, true);
  return { renderer, object, meshes: object.children as unknown as readonly Part[] };
}

/** The nearest hit of a ray from a point of the world to another. */
function hit(object: Object3D, from: Vector3, to: Vector3): MoleculeHit | undefined {
  return new Raycaster(from, to.clone().sub(from).normalize()).intersectObject(object, true)[0];
}

describe('a molecule object', () => {
  it('is one mesh a kind of primitive, and rings where atoms are selected', async () => {
    const { renderer, object } = await placed();
    expect(object.children.map(({ name }) => name)).toEqual(['spheres', 'cylinders']);
    await renderer.update(<MoleculeObject molecule={ESKETAMINE} selected={[2, 7]} />);
    // Two carbons that are bonded, and their bond.
    expect(object.children.map(({ name }) => name)).toEqual(['spheres', 'cylinders', 'selected spheres', 'selected cylinders']);
    await renderer.update(<MoleculeObject molecule={ESKETAMINE} representation="wireframe" />);
    expect(object.children.map(({ name }) => name)).toEqual(['lines']);
    await renderer.unmount();
  });

  it.each(['ball-and-stick', 'wireframe'] as const)('puts the fog and the edges of the host into every shader of %s', async (representation) => {
    const { renderer, meshes } = await placed({ representation, selected: [2, 7] });
    for (const { name, material } of meshes) {
      expect(material.fragmentShader.match(/vec3 hazed\(/g)).toHaveLength(1);
      expect(material.fragmentShader).toContain('uniform vec3 guestFog');
      expect(material.fragmentShader.includes('color.a = guestCover')).toBe(!name.includes('lines'));
    }
    await renderer.unmount();
  });

  it('tells three what it takes up, so that it can be culled, fitted and centred', async () => {
    const { renderer, object, meshes } = await placed({ representation: 'space-filling', scale: 2 });
    const box = new Box3().setFromObject(object);
    // Hand count over van der Waals radii (Bondi 1964): H 1.20, C 1.70, N 1.55, O 1.52, Cl 1.75 Å.
    const radii: Readonly<Record<string, number>> = { H: 1.2, C: 1.7, N: 1.55, O: 1.52, Cl: 1.75 };
    const highest = Math.max(...ESKETAMINE.atoms.map(({ element, position }) => position[1] + (radii[element] ?? 0)));
    expect(box.max.y).toBeCloseTo(2 * highest, 4);
    const [mesh] = meshes;
    expect(mesh?.frustumCulled).toBe(true);
    for (const atom of ESKETAMINE.atoms) expect(mesh?.geometry.boundingSphere?.containsPoint(new Vector3(...atom.position))).toBe(true);
    await renderer.unmount();
  });

  it('answers a ray with the atom, where it is drawn and as far as it is, wherever it is put', async () => {
    const { renderer, object } = await placed({ representation: 'space-filling', position: [10, -4, 2], rotation: [0.3, 1.1, -0.4], scale: 0.5 });
    const chlorine = object.localToWorld(at(CHLORINE));
    // From outside, along the way from the middle of the molecule out through chlorine: nothing is in between.
    const out = chlorine.clone().sub(object.localToWorld(new Vector3())).normalize();
    const eye = chlorine.clone().addScaledVector(out, 20);
    const met = hit(object, eye, chlorine);
    expect(met?.atom).toBe(CHLORINE);
    expect(met?.object).toBe(object);
    // 20 less its radius of 1.75 Å at half scale.
    expect(met?.distance).toBeCloseTo(20 - 1.75 / 2, 5);
    expect(met?.point.distanceTo(chlorine)).toBeCloseTo(1.75 / 2, 5);
    expect(hit(object, eye, eye.clone().add(out))).toBeUndefined();
    // Far past it, and out of the caster's reach.
    expect(hit(object, eye, chlorine.clone().add(new Vector3(30, 0, 0)))).toBeUndefined();
    expect(new Raycaster(eye, out.clone().negate(), 0, 15).intersectObject(object)).toEqual([]);
    await renderer.unmount();
  });

  it('answers with the bond between two atoms, and once for all its meshes', async () => {
    const { renderer, object } = await placed({ representation: 'sticks', hydrogens: 'none' });
    const bond = ESKETAMINE.bonds.findIndex(({ from, to }) => from === CHLORINE || to === CHLORINE);
    const { from, to } = ESKETAMINE.bonds[bond] ?? { from: 0, to: 0 };
    const middle = at(from).add(at(to)).multiplyScalar(0.5);
    const eye = middle.clone().add(new Vector3(0.9, 0.3, 1).multiplyScalar(9));
    const hits = new Raycaster(eye, middle.clone().sub(eye).normalize()).intersectObject(object, true) as MoleculeHit[];
    expect(hits).toHaveLength(1);
    expect(hits[0]?.bond).toBe(bond);
    expect(hits[0]?.atom).toBeUndefined();
    await renderer.unmount();
  });

  it('tells of clicks on atoms and bonds, not of a drag, and of the atom under the pointer once', async () => {
    const told = { atom: vi.fn(), bond: vi.fn(), hover: vi.fn(), own: vi.fn() };
    const { renderer } = await placed({ onAtomClick: told.atom, onBondClick: told.bond, onAtomHover: told.hover, onClick: told.own });
    const [group] = renderer.scene.children;
    if (!group) throw new Error('There is no group.');
    await renderer.fireEvent(group, 'click', { delta: 0, atom: 4 });
    await renderer.fireEvent(group, 'click', { delta: 0, bond: 9 });
    await renderer.fireEvent(group, 'click', { delta: 40, atom: 5 });
    expect(told.atom.mock.calls.map(([atom]) => atom as number)).toEqual([4]);
    expect(told.bond.mock.calls.map(([bond]) => bond as number)).toEqual([9]);
    expect(told.own).toHaveBeenCalledTimes(3);
    for (const atom of [3, 3, 6]) await renderer.fireEvent(group, 'pointerMove', { atom });
    await renderer.fireEvent(group, 'pointerOut', {});
    expect(told.hover.mock.calls.map(([atom]) => atom as number | undefined)).toEqual([3, 6, undefined]);
    await renderer.unmount();
  });

  it('frees its buffers, materials and texture when it goes', async () => {
    const { renderer, meshes } = await placed({ selected: [1] });
    const freed = vi.fn();
    for (const { geometry, material } of meshes) {
      geometry.addEventListener('dispose', freed);
      material.addEventListener('dispose', freed);
    }
    meshes[0]?.material.uniforms['bodies']?.value.addEventListener('dispose', freed);
    const count = 2 * meshes.length + 1;
    await renderer.unmount();
    await vi.waitFor(() => expect(freed.mock.calls.length).toBeGreaterThanOrEqual(count));
  });
});

const rendererTo = (target: { readonly samples: number } | null, clearAlpha: number) =>
  ({
    getCurrentViewport: (into: Vector4) => into.set(0, 0, 800, 600),
    getPixelRatio: () => 2,
    getRenderTarget: () => target,
    getContext: () => ({ getContextAttributes: () => ({ antialias: true }) }),
    getClearAlpha: () => clearAlpha,
    outputColorSpace: SRGBColorSpace,
  }) as unknown as WebGLRenderer;

interface Around {
  readonly target?: { readonly samples: number } | null;
  readonly fog?: Fog | null;
  readonly background?: Color | null;
  readonly clearAlpha?: number;
}

describe('the camera of the host in the shaders', () => {
  const placing = new Matrix4().makeRotationY(0.7).scale(new Vector3(0.5, 0.5, 0.5)).setPosition(3, 1, -2);
  const bounds = new Sphere(new Vector3(0, 0.2, 0), 4);
  const follow = (camera: Camera, { target = null, fog = null, background = null, clearAlpha = 0 }: Around = {}) => {
    camera.position.set(1, 4, 9);
    camera.lookAt(3, 1, -2);
    camera.updateMatrixWorld();
    const uniforms = createGuestUniforms();
    const lens = { perspective: false, pixel: 0 };
    followHost(uniforms, lens, { renderer: rendererTo(target, clearAlpha), scene: { fog, background }, camera, matrixWorld: placing, bounds });
    return { uniforms, lens };
  };
  const isSmooth = (around: Around) => follow(new PerspectiveCamera(), around).uniforms.guestSmooth.value;
  const cameras: readonly (readonly [string, () => PerspectiveCamera | OrthographicCamera])[] = [
    ['perspective', () => new PerspectiveCamera(40, 4 / 3, 0.1, 100)],
    ['orthographic', () => new OrthographicCamera(-4, 4, 3, -3, 0.1, 100)],
  ];

  it.each(cameras)('puts each point where three would, in %s', (name, make) => {
    const camera = make();
    const { uniforms, lens } = follow(camera);
    const { guestView, guestProjection, guestEye, guestOrthographic } = uniforms;
    expect(guestOrthographic.value).toBe(name === 'orthographic');
    expect(lens.perspective).toBe(name === 'perspective');
    for (const point of [new Vector3(0, 0, 0), new Vector3(3, -2, 1), new Vector3(-1, 4, -3)]) {
      const ours = new Vector4(...point.toArray(), 1).applyMatrix4(guestView.value).applyMatrix4(guestProjection.value);
      const theirs = new Vector4(...point.clone().applyMatrix4(placing).toArray(), 1).applyMatrix4(camera.matrixWorldInverse).applyMatrix4(camera.projectionMatrix);
      for (const key of ['x', 'y', 'z'] as const) expect(ours[key] / ours.w).toBeCloseTo(theirs[key] / theirs.w, 6);
    }
    // The view turns and moves alone: Å stay Å.
    expect(guestView.value.determinant()).toBeCloseTo(1, 6);
    expect(guestEye.value.clone().applyMatrix4(placing).distanceTo(camera.position)).toBeCloseTo(0, 6);
  });

  it('knows how many ångström a pixel covers', () => {
    const camera = new PerspectiveCamera(40, 4 / 3, 0.1, 100);
    // 600 device pixels at two a CSS pixel: 300 of them see 2 tan 20° for each Å of depth.
    expect(follow(camera).lens.pixel).toBeCloseTo((2 * Math.tan((20 * Math.PI) / 180)) / 300, 6);
    // Three units of height before the eye and three after it, twice as many Å, on 300 pixels.
    expect(follow(new OrthographicCamera(-4, 4, 3, -3, 0.1, 100)).lens.pixel).toBeCloseTo(12 / 300, 6);
  });

  it('encodes sRGB for the screen, and leaves linear light in a target', () => {
    expect(follow(new PerspectiveCamera()).uniforms.toScreen.value).toBe(true);
    expect(follow(new PerspectiveCamera(), { target: { samples: 0 } }).uniforms.toScreen.value).toBe(false);
    expect(follow(new PerspectiveCamera()).uniforms.viewport.value).toEqual(new Vector2(800, 600));
  });

  it('smooths its edges where the canvas takes samples and nothing of the page shows through', () => {
    expect(isSmooth({})).toBe(false);
    expect(isSmooth({ clearAlpha: 1 })).toBe(true);
    expect(isSmooth({ background: new Color('#fff') })).toBe(true);
    expect(isSmooth({ clearAlpha: 1, target: { samples: 0 } })).toBe(false);
    expect(isSmooth({ clearAlpha: 1, target: { samples: 4 } })).toBe(true);
  });

  it('fades as the fog of the scene says, in its units', () => {
    const { guestFog, groundColor } = follow(new PerspectiveCamera(), { fog: new Fog('#ff0000', 5, 15) }).uniforms;
    expect(guestFog.value.toArray()).toEqual([10, 30, 0]);
    expect(groundColor.value.getHexString()).toBe('ff0000');
    expect(follow(new PerspectiveCamera()).uniforms.guestFog.value.toArray()).toEqual([0, 0, 0]);
  });
});
