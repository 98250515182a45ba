// What the impostor shaders are told when they draw in somebody else's scene: camera, screen, fog and colour space are read
// from the host's own, anew before each draw, since one molecule may be seen by several cameras.
import { Color, Matrix4, SRGBColorSpace, Vector3, Vector4, type Camera, type Scene, type Sphere, type WebGLRenderer } from 'three';
import { aimLight, createUniforms, type Uniforms } from '../light';
import type { ViewFrame } from '../view-frame';

/**
 * The shaders reckon in the molecule's frame and in Å, with a camera that only turns and moves. The host's object may be
 * placed, turned and scaled: the scale goes into the projection, the rest into the view. So they need names of their own for
 * what three would fill in.
 */
export const GUEST_NAMES = { viewMatrix: 'guestView', projectionMatrix: 'guestProjection', cameraPosition: 'guestEye', isOrthographic: 'guestOrthographic' } as const;

export type GuestUniforms = ReturnType<typeof createGuestUniforms>;

export function createGuestUniforms() {
  return {
    ...createUniforms(),
    guestView: { value: new Matrix4() },
    guestProjection: { value: new Matrix4() },
    guestEye: { value: new Vector3() },
    guestOrthographic: { value: false },
    /** Å where a linear fog begins and is full (0: none), and the density of an exponential one in 1/Å. */
    guestFog: { value: new Vector3() },
    guestSmooth: { value: false },
  } satisfies Uniforms & Readonly<Record<string, { value: unknown }>>;
}

/** What the last draw says of the size of a pixel, for picking lines. */
export interface Lens {
  perspective: boolean;
  /** Å that a CSS pixel covers: at one Å before the eye in perspective, else anywhere. */
  pixel: number;
}

export interface Host {
  readonly renderer: WebGLRenderer;
  readonly scene: Pick<Scene, 'fog' | 'background'>;
  readonly camera: Camera;
  readonly matrixWorld: Matrix4;
  /** Of the molecule, in its own frame. */
  readonly bounds: Sphere;
}

const scaling = new Matrix4();
const viewport = new Vector4();
const middle = new Vector3();
const fogColor = new Color();

/** World units an Å is long: of a scale that is not the same along all axes, the mean. */
export const scaleOf = (matrixWorld: Matrix4): number => Math.cbrt(Math.abs(matrixWorld.determinant()));

export function followHost(uniforms: GuestUniforms, lens: Lens, { renderer, scene, camera, matrixWorld, bounds }: Host): void {
  const scale = scaleOf(matrixWorld);
  if (!(scale > 0)) return;
  const view = uniforms.guestView.value.multiplyMatrices(camera.matrixWorldInverse, matrixWorld).premultiply(scaling.makeScale(1 / scale, 1 / scale, 1 / scale));
  const projection = uniforms.guestProjection.value.copy(camera.projectionMatrix).multiply(scaling.makeScale(scale, scale, scale));
  uniforms.guestEye.value.setFromMatrixPosition(camera.matrixWorld).applyMatrix4(scaling.copy(matrixWorld).invert());
  // By what depth a height is divided on its way to the screen: nothing in orthographic.
  const byDepth = -projection.elements[11];
  const isOrthographic = byDepth === 0;
  uniforms.guestOrthographic.value = isOrthographic;

  renderer.getCurrentViewport(viewport);
  const target = renderer.getRenderTarget();
  // A target of the host's own, as of its effects, is linear light, as three's materials leave it there.
  uniforms.toScreen.value = target === null && renderer.outputColorSpace === SRGBColorSpace;
  // Smooth edges are samples that are left out. Over a page that shows through they would shine.
  const isSampled = target === null ? renderer.getContext().getContextAttributes()?.antialias === true : target.samples > 0;
  uniforms.guestSmooth.value = isSampled && (scene.background !== null || renderer.getClearAlpha() === 1);
  const ratio = target === null ? renderer.getPixelRatio() : 1;
  uniforms.pixelRatio.value = ratio;
  uniforms.viewport.value.set(viewport.z, viewport.w);

  const e = view.elements;
  const depth = Math.max(-middle.copy(bounds.center).applyMatrix4(view).z, 1e-3);
  const size = { width: viewport.z / ratio, height: Math.max(viewport.w / ratio, 1) };
  lens.perspective = !isOrthographic;
  lens.pixel = (2 * (isOrthographic ? 1 : byDepth)) / projection.elements[5] / size.height;
  const frame: ViewFrame = {
    projection: isOrthographic ? 'orthographic' : 'perspective',
    size,
    eye: [uniforms.guestEye.value.x, uniforms.guestEye.value.y, uniforms.guestEye.value.z],
    right: [e[0], e[4], e[8]],
    up: [e[1], e[5], e[9]],
    back: [e[2], e[6], e[10]],
    distance: depth,
    halfHeight: (isOrthographic ? 1 : byDepth * depth) / projection.elements[5],
  };
  aimLight(uniforms, frame, bounds.radius, false);
  followFog(uniforms, scene.fog, scale);
}

function followFog({ guestFog, groundColor }: GuestUniforms, fog: Scene['fog'], scale: number): void {
  guestFog.value.set(0, 0, 0);
  if (!fog) return;
  groundColor.value.copy(fogColor.set(fog.color));
  if ('density' in fog && typeof fog.density === 'number') guestFog.value.z = fog.density * scale;
  else if ('near' in fog && 'far' in fog) guestFog.value.set(Number(fog.near) / scale, Number(fog.far) / scale, 0);
}
