// The renderer of one canvas, set to what our shaders expect of it.
import { LinearSRGBColorSpace, NoToneMapping, WebGLRenderer } from 'three';

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
    renderer.toneMapping = NoToneMapping;
    // The shaders encode sRGB themselves, so that one program serves the screen and the linear targets.
    renderer.outputColorSpace = LinearSRGBColorSpace;
    return renderer;
  } catch {
    return undefined;
  }
}
