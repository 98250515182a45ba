// Tells the browser in the page's head of the two chunks that come after the first script, the picture's and the page's: they are
// fetched beside it and not after it. The first script has what draws the first picture; they give way to it.
import type { Plugin } from 'vite';

const LATER = ['/scene/MoleculeCanvas.tsx', '/app/open-page.tsx'];

export function preloadScene(): Plugin {
  return {
    name: 'preload-scene',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = new Map(Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
        const found = new Set<string>();
        const follow = (name: string) => {
          if (found.has(name)) return;
          found.add(name);
          chunks.get(name)?.imports.forEach(follow);
        };
        for (const path of LATER) {
          const chunk = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
          if (!chunk) throw new Error(`${path} has no chunk of its own to preload.`);
          follow(chunk.fileName);
        }
        return [...found]
          .filter((file) => !html.includes(`"./${file}"`))
          .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${file}` }, injectTo: 'head' }));
      },
    },
  };
}
