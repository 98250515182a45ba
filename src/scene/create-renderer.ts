// The renderer of one canvas, set to what our shaders expect of it.
import { NoToneMapping, SRGBColorSpace, WebGLRenderer } from 'three';

const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: false,
  depth: true,
  stencil: true,
  premultipliedAlpha: true,
  powerPreference: 'high-performance',
};

/** undefined where there is no WebGL 2. */
export function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer | undefined {
  try {
    const context = canvas.getContext('webgl2', CONTEXT);
    if (!context) return undefined;
    const renderer = new WebGLRenderer({ canvas, context, ...CONTEXT });
    // Each question is a wait for the GPU; our own tests and the dev server ask them.
    renderer.debug.checkShaderErrors = import.meta.env.DEV;
    renderer.toneMapping = NoToneMapping;
    // Our shaders encode sRGB themselves, so that one program serves the screen and the linear targets; three does it for the
    // ground, and for what a host puts into the scene.
    renderer.outputColorSpace = SRGBColorSpace;
    return renderer;
  } catch {
    return undefined;
  }
}
