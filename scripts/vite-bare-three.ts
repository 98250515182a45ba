// three without the parts of its renderer that nothing here uses: the scene draws with shaders and light of its own, casts no
// shadows, mirrors no surroundings and enters no headset. They are more than a tenth of what the first picture would wait for.
// Builds only; the dev server and the unit tests have three as it is.
import type { Plugin } from 'vite';

/** What stands instead of a source of three: as much of it as the renderer calls without the feature. By path within three/src. */
const INSTEAD: Readonly<Record<string, string>> = {
  // The texts of all built-in shaders.
  'renderers/shaders/ShaderChunk.js': 'export const ShaderChunk = {};',
  // The table that physically based materials look reflections up in.
  'renderers/shaders/DFGLUTData.js': 'export const getDFGLUT = () => null;',
  // The renderer makes one only where a type of output buffer is asked for, which the stage never does.
  'renderers/webgl/WebGLOutput.js': 'export class WebGLOutput {}',
  // Without environment maps a texture stays what it is.
  'renderers/webgl/WebGLEnvironments.js':
    'export function WebGLEnvironments() { return { get: (texture) => texture ?? null, dispose() {} }; }',
  // No lamps of three's, so all lists of them are empty.
  'renderers/webgl/WebGLLights.js': `export function WebGLLights() {
    const none = [];
    const state = {
      version: 0, ambient: [0, 0, 0], probe: none, numSpotLightShadowsWithMaps: 0, numLightProbes: 0,
      sun: none, sunShadowMap: none, directional: none, directionalShadowMap: none, spot: none, spotLightMap: none, spotShadowMap: none,
      rectArea: none, point: none, pointShadowMap: none, hemi: none,
    };
    return { setup() {}, setupView() {}, state };
  }`,
  // Every material here is a shader with uniforms of its own.
  'renderers/webgl/WebGLMaterials.js': `export function WebGLMaterials() {
    return { refreshFogUniforms() {}, refreshMaterialUniforms(uniforms, material) { material.uniformsNeedUpdate = false; } };
  }`,
  'renderers/webgl/WebGLUniformsGroups.js': 'export function WebGLUniformsGroups() { return { bind() {}, update() {}, dispose() {} }; }',
  'renderers/webgl/WebGLMorphtargets.js': 'export function WebGLMorphtargets() { return { update() {} }; }',
  'renderers/webgl/WebGLShadowMap.js': `export class WebGLShadowMap {
    enabled = false; autoUpdate = true; needsUpdate = false; type = 1;
    render() {}
  }`,
  'renderers/webxr/WebXRManager.js': `export class WebXRManager {
    enabled = false; isPresenting = false; cameraAutoUpdate = true;
    addEventListener() {} removeEventListener() {} setAnimationLoop() {} dispose() {}
    getEnvironmentBlendMode() {} hasDepthSensing() { return false; }
  }`,
};

export function bareThree(): Plugin {
  return {
    name: 'bare-three',
    apply: 'build',
    enforce: 'pre',
    // The package's own entry is one file already joined; its sources can be left out one by one.
    async resolveId(source, importer) {
      return source === 'three' ? this.resolve('three/src/Three.js', importer, { skipSelf: true }) : undefined;
    },
    // fiber makes one Clock a canvas, and each would warn the console of somebody's page that there is a newer class.
    transform: (code, id) => (id.endsWith('three/src/core/Clock.js') ? code.replace(/^\s*warn\(.*deprecated.*$/m, '') : undefined),
    load: (id) => INSTEAD[/three\/src\/(.+)$/.exec(id)?.[1] ?? ''],
  };
}
