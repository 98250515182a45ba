// npm start: installs what is missing, serves the app and prints its address.
import { installPackages, ROOT } from './install.mjs';

installPackages();
const { createServer } = await import('vite');
const port = Number(process.env.PORT || 5173);
const server = await createServer({
  root: ROOT,
  server: { port, strictPort: Boolean(process.env.PORT), open: !process.env.CI },
});
await server.listen();
server.printUrls();
