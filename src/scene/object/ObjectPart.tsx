// One draw call of a molecule in somebody else's scene: reads the host's camera before it is drawn, and leaves picking to its group.
import type { BufferGeometry, RawShaderMaterial, Mesh } from 'three';
import { useDisposed } from '../use-disposed';
import type { Bounds } from './object-bounds';
import { followHost, type GuestUniforms, type Lens } from './guest-uniforms';

export interface Guest {
  readonly uniforms: GuestUniforms;
  readonly lens: Lens;
  readonly bounds: Bounds;
}

export interface ObjectPartProps {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly material: RawShaderMaterial;
  readonly guest: Guest;
  readonly renderOrder?: number;
}

const answersNothing = () => undefined;

/** The primitives carry no `position`: three is told what they take up. */
export function bounded(geometry: BufferGeometry, { box, sphere }: Bounds): BufferGeometry {
  geometry.boundingBox = box.clone();
  geometry.boundingSphere = sphere.clone();
  return geometry;
}

export function ObjectPart({ name, geometry, material, guest: { uniforms, lens, bounds }, renderOrder = 0 }: ObjectPartProps) {
  useDisposed(geometry);
  useDisposed(material);
  const prepare: Mesh['onBeforeRender'] = function prepare(this: Mesh, renderer, scene, camera, _geometry, drawn) {
    followHost(uniforms, lens, { renderer, scene, camera, matrixWorld: this.matrixWorld, bounds: bounds.sphere });
    // Each camera of the host has its own.
    if ('uniformsNeedUpdate' in drawn) drawn.uniformsNeedUpdate = true;
  };
  return <mesh name={name} geometry={geometry} material={material} renderOrder={renderOrder} onBeforeRender={prepare} raycast={answersNothing} />;
}
