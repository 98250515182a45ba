// Programs are made beside the page and not in a frame: who asks the GPU for one that is not there waits for all that it was given before.
import { Camera, type Material, type Object3D, type WebGLRenderer } from 'three';

/** As much as is needed here of what three keeps of a material. */
interface Kept {
  readonly currentProgram?: { isReady(): boolean; getUniforms(): unknown };
}

/** Orders the programs of all that is in the scene. Returns what tells whether they are there, without waiting where the browser can tell. */
export function makePrograms(renderer: WebGLRenderer, scene: Object3D): () => boolean {
  const waiting: Set<Material> = renderer.compile(scene, new Camera());
  renderer.getContext().flush();
  return () => {
    for (const material of waiting) {
      const { currentProgram } = renderer.properties.get(material) as Kept;
      if (currentProgram && !currentProgram.isReady()) return false;
      // Their names are asked for now, while the GPU has nothing else to do.
      currentProgram?.getUniforms();
      waiting.delete(material);
    }
    return true;
  };
}
