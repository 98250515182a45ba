// A viewer in somebody's page lives in a shadow root and takes its styles as text (`?inline`). What a component imports plainly
// would be put into the document, where it does not reach the viewer but might reach the page: it is left out.
import type { Plugin } from 'vite';

export function noPageStyles(): Plugin {
  return {
    name: 'no-page-styles',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('.css') ? '\0no-page-styles' : undefined),
    load: (id) => (id === '\0no-page-styles' ? 'export {};' : undefined),
  };
}
