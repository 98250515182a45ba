// Serves the page beside this file by Vite: once for all files of visual tests, so that each module is read and translated once.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export async function servePage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('./page', import.meta.url)),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
    // What else there is, is modules already: to find it out on the way would load the page anew under a test.
    optimizeDeps: { noDiscovery: true, include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'three', '@react-three/fiber'] },
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-visual', import.meta.url)),
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
