// Programs are made beside the page and not in a frame: who asks the GPU for one that is not there waits for all that it was given before.
import { Camera, type Object3D, type WebGLRenderer } from 'three';
import { fence } from './gpu-fence';

/** As much as is needed here of what three keeps of a material. */
interface Kept {
  readonly currentProgram?: { isReady(): boolean; getUniforms(): unknown };
}

/** Orders the programs of all that is in the scene. Returns what tells whether they are there, without waiting where the browser can tell. */
export function makePrograms(renderer: WebGLRenderer, scene: Object3D): () => boolean {
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const programs = [...renderer.compile(scene, new Camera())].map((material) => (renderer.properties.get(material) as Kept).currentProgram);
  const isFree = fence(gl);
  let isAsked = false;
  return () => {
    if (isAsked) return true;
    if (!isFree() || !programs.every((program) => program?.isReady() ?? true)) return false;
    // Their names are asked for now, while the GPU has nothing else to do.
    for (const program of programs) program?.getUniforms();
    isAsked = true;
    return true;
  };
}
