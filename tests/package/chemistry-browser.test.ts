// The built chemistry entry in a page with a strict policy, from the plainest server: worker, resources and conformer.
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
