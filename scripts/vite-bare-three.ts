// three without the shaders of its own materials, which nothing here uses: the scene draws with GLSL of its own. They are a
// tenth of what the first picture waits for. Builds only; the dev server and the tests have three as it is.
import type { Plugin } from 'vite';

/** The texts of all built-in shaders, in one module. */
const SHADERS = /three\/src\/renderers\/shaders\/ShaderChunk\.js$/;

export function bareThree(): Plugin {
  return {
    name: 'bare-three',
    apply: 'build',
    enforce: 'pre',
    // The package's own entry is one file already joined; its sources can be left out one by one.
    async resolveId(source, importer) {
      return source === 'three' ? this.resolve('three/src/Three.js', importer, { skipSelf: true }) : undefined;
    },
    load: (id) => (SHADERS.test(id) ? 'export const ShaderChunk = {};' : undefined),
  };
}
