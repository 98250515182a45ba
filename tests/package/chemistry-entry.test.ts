// The built chemistry entry as somebody's Node program meets it: a real thread, really stopped, and a process that ends.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = new URL('../../dist/lib/chemistry.node.js', import.meta.url).href;

/** What the program prints, as JSON; it must end by itself. */
function runNode(body: string): unknown {
  const program = `import { loadMolecule, exportMolecule, ChemistryError } from ${JSON.stringify(entry)};
    const failure = (promise) => promise.then(() => 'no error', (error) => ({ is: error instanceof ChemistryError, code: error.code, position: error.position }));
    console.log(JSON.stringify(await (async () => { ${body} })()));`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(0);
  return JSON.parse(ended.stdout);
}

describe('ketamine-viewer/chemistry in Node', () => {
  it('makes S-ketamine from its SMILES', () => {
    const shown = runNode(`const m = await loadMolecule({ smiles: 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl' });
      return { formula: m.formula, atoms: m.atoms.length, bonds: m.bonds.length, stereo: m.stereo,
        centres: m.atoms.flatMap((a) => (a.stereo ? [[a.element, a.stereo]] : [])), v3: exportMolecule(m, 'xyz').split('\\n')[0] };`);
    expect(shown).toEqual({ formula: 'C13H16ClNO', atoms: 32, bonds: 33, stereo: 'absolute', centres: [['C', 'S']], v3: '32' });
  });

  it('keeps code and position across the thread', () => {
    const failures = runNode(`return Promise.all(['C(C', 'C1CC', '', 'c1cccc1', 'C(C)(C)(C)(C)C'].map((smiles) => failure(loadMolecule({ smiles }))));`);
    expect(failures).toMatchObject([
      { is: true, code: 'syntax', position: 1 },
      { is: true, code: 'syntax', position: 1 },
      { is: true, code: 'empty' },
      { is: true, code: 'aromaticity' },
      { is: true, code: 'valence', position: 0 },
    ]);
  });

  it('stops in the middle of a long job, and works on', () => {
    const taxol =
      'CC1=C2C(C(=O)C3(C(CC4C(C3C(C(C2(C)C)(CC1OC(=O)C(C(C5=CC=CC=C5)NC(=O)C6=CC=CC=C6)O)O)OC(=O)C7=CC=CC=C7)(CO4)OC(=O)C)O)C)OC(=O)C';
    const result = runNode(`const smiles = ${JSON.stringify(taxol)};
      const aborter = new AbortController(); setTimeout(() => aborter.abort(), 300);
      return [await failure(loadMolecule({ smiles }, { timeoutMs: 200 })), await failure(loadMolecule({ smiles }, { signal: aborter.signal })),
        await failure(loadMolecule({ smiles }, { signal: AbortSignal.abort() })), (await loadMolecule({ smiles: 'O' })).formula];`);
    expect(result).toEqual([{ is: true, code: 'timeout' }, { is: true, code: 'aborted' }, { is: true, code: 'aborted' }, 'H2O']);
  });

  it('has types beside it', () => {
    const types = readFileSync(fileURLToPath(new URL('../../dist/lib/chemistry/index.d.ts', import.meta.url)), 'utf8');
    for (const name of ['loadMolecule', 'exportMolecule', 'ChemistryError', 'Molecule']) expect(types).toContain(name);
  });
});
