// The built chemistry entry in a page with a strict policy, from the plainest server: worker, resources and conformer.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';

const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'; base-uri 'none'";

it('makes and refuses molecules under a strict policy', async () => {
  const server = await serveStatic(fileURLToPath(new URL('../../dist/lib', import.meta.url)));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.route('**/page.html', (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': POLICY }, body: '<title>Page</title>' }),
  );
  await page.goto(`${server.url}/page.html`);
  const result = await page.evaluate(`(async () => {
    const { loadMolecule } = await import('${server.url}/chemistry.js');
    const ketamine = await loadMolecule({ smiles: 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl' });
    const refused = await loadMolecule({ smiles: 'C(C' }).catch(({ code, position }) => ({ code, position }));
    const stopped = await loadMolecule({ smiles: 'C'.repeat(150) }, { timeoutMs: 20 }).catch(({ code }) => code);
    const after = await loadMolecule({ smiles: 'O' });
    return [ketamine.formula, ketamine.atoms.length, refused, stopped, after.formula];
  })()`);
  await browser.close();
  await server.close();
  expect(result).toEqual(['C13H16ClNO', 32, { code: 'syntax', position: 1 }, 'timeout', 'H2O']);
  expect(complaints).toEqual([]);
});

/** The package and an empty page, for whoever asks. */
async function serveAnyone(): Promise<{ readonly url: string; readonly close: () => void }> {
  const lib = new URL('../../dist/lib/', import.meta.url);
  const server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.json') ? 'application/json' : 'text/html';
    const body = type === 'text/html' ? '<title>Page</title>' : readFileSync(new URL(`.${url}`, lib));
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

it('works from another origin that allows it, though browsers refuse a worker from there', async () => {
  const [somebody, elsewhere] = [await serveAnyone(), await serveAnyone()];
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${somebody.url}/page.html`);
  const result = await page.evaluate(`import('${elsewhere.url}/chemistry.js')
    .then(({ loadMolecule }) => loadMolecule({ smiles: 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl' }))
    .then(({ formula, atoms }) => [formula, atoms.length])`);
  await browser.close();
  somebody.close();
  elsewhere.close();
  expect(result).toEqual(['C13H16ClNO', 32]);
});
