// Tells the browser in the page's head of the scene's chunk, which the first picture needs: it is fetched beside the
// first script and not after it.
import type { Plugin } from 'vite';

export function preloadScene(): Plugin {
  return {
    name: 'preload-scene',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const scene = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/scene/MoleculeCanvas.tsx'));
        if (!scene) throw new Error('The scene has no chunk of its own to preload.');
        return [scene.fileName, ...scene.imports]
          .filter((file) => !chunks.some((chunk) => chunk.isEntry && chunk.fileName === file))
          .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
      },
    },
  };
}
