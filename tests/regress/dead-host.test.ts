// A worker that had died was kept: every later load failed, or waited for ever.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import type { ChemistryHost, MoleculeWithDepiction } from '../../src/chemistry/loading/chemistry-host';
import { createMoleculeLoader } from '../../src/chemistry/loading/molecule-loader';
import { startThreadHost } from '../../src/chemistry/loading/node-client';

const RESULT = { molecule: { name: 'a result' }, depiction: {} } as unknown as MoleculeWithDepiction;

it('starts a new host after one has died, during a load or between two', async () => {
  let started = 0;
  let isDead = false;
  const start = (): ChemistryHost => {
    const isFirst = ++started === 1;
    isDead = false;
    return {
      run: async () => {
        isDead = isFirst;
        if (isFirst) throw new ChemistryError('network', 'It died.');
        return RESULT;
      },
      stop: () => {},
      isDead: () => isDead,
    };
  };
  const load = createMoleculeLoader(start);
  await expect(load({ smiles: 'C' })).rejects.toMatchObject({ code: 'network' });
  expect(await load({ smiles: 'C' })).toBe(RESULT);
  expect(await load({ smiles: 'N' })).toBe(RESULT);
  expect(started).toBe(2);
  isDead = true;
  expect(await load({ smiles: 'O' })).toBe(RESULT);
  expect(started).toBe(3);
});

it('tells that a thread has died, and loads in another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dead-host-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name));
  };
  const broken = file('broken.mjs', 'throw new Error("broken");');
  const working = file(
    'working.mjs',
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', () => parentPort.postMessage({ kind: 'done', result: { molecule: { name: 'a result' }, depiction: {} } }));`,
  );
  const hosts: ChemistryHost[] = [];
  const load = createMoleculeLoader(() => {
    const host = startThreadHost(hosts.length === 0 ? broken : working);
    hosts.push(host);
    return host;
  });
  await expect(load({ smiles: 'C' })).rejects.toBeInstanceOf(ChemistryError);
  expect(hosts[0]?.isDead()).toBe(true);
  expect(await load({ smiles: 'C' })).toEqual(RESULT);
  expect(hosts.map((host) => host.isDead())).toEqual([true, false]);
  hosts[1]?.stop();
});
