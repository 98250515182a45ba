// The queue before the worker: one job at a time, time limits, cancellation, a new host after each kill, kept results.
import { describe, expect, it } from 'vitest';
import type { ChemistryHost, MoleculeWithDepiction, Stage } from '../../src/chemistry/loading/chemistry-host';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { startInProcessHost } from '../../src/chemistry/loading/in-process-host';
import type { MoleculeSource } from '../../src/chemistry/molecule';
import { createMoleculeLoader } from '../../src/chemistry/loading/molecule-loader';

/** A host whose jobs end when the test says so. */
function heldHosts() {
  const jobs: { source: MoleculeSource; onStage: (stage: Stage) => void; resolve: (result: MoleculeWithDepiction) => void; reject: (error: unknown) => void; host: number }[] = [];
  const stopped: number[] = [];
  let started = 0;
  const start = (): ChemistryHost => {
    const host = ++started;
    return {
      run: (source, onStage) => new Promise((resolve, reject) => jobs.push({ source, onStage, resolve, reject, host })),
      stop: () => stopped.push(host),
      isDead: () => false,
    };
  };
  return { start, jobs, stopped, startedCount: () => started };
}

const RESULT = { molecule: { name: 'a result' }, depiction: {} } as unknown as MoleculeWithDepiction;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the loader', () => {
  it('runs one job at a time, in order, in one host', async () => {
    const { start, jobs, startedCount } = heldHosts();
    const load = createMoleculeLoader(start);
    const [first, second] = [load({ smiles: 'C' }), load({ smiles: 'N' })];
    await soon();
    expect(jobs.map(({ source }) => source)).toEqual([{ smiles: 'C' }]);
    jobs[0]?.resolve(RESULT);
    expect(await first).toBe(RESULT);
    await soon();
    expect(jobs.map(({ source }) => source)).toEqual([{ smiles: 'C' }, { smiles: 'N' }]);
    jobs[1]?.resolve(RESULT);
    await second;
    expect(startedCount()).toBe(1);
  });

  it('starts no host before it is needed', () => {
    const { start, startedCount } = heldHosts();
    createMoleculeLoader(start);
    expect(startedCount()).toBe(0);
  });

  it('gives up after the time limit, stops the host and goes on in a new one', async () => {
    const { start, jobs, stopped } = heldHosts();
    const load = createMoleculeLoader(start);
    await expect(load({ smiles: 'C' }, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
    expect(stopped).toEqual([1]);
    const next = load({ smiles: 'N' });
    await soon();
    jobs[1]?.resolve(RESULT);
    expect(await next).toBe(RESULT);
    expect(jobs[1]?.host).toBe(2);
  });

  it('rejects at once for a signal that is already aborted, without a host', async () => {
    const { start, startedCount } = heldHosts();
    await expect(createMoleculeLoader(start)({ smiles: 'C' }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect(startedCount()).toBe(0);
  });

  it('stops the running job when it is aborted', async () => {
    const { start, jobs, stopped } = heldHosts();
    const controller = new AbortController();
    const load = createMoleculeLoader(start);
    const running = load({ smiles: 'C' }, { signal: controller.signal });
    await soon();
    expect(jobs).toHaveLength(1);
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
    expect(stopped).toEqual([1]);
  });

  it('lets a waiting job be aborted without disturbing the one that runs', async () => {
    const { start, jobs, stopped } = heldHosts();
    const load = createMoleculeLoader(start);
    const controller = new AbortController();
    const [running, waiting] = [load({ smiles: 'C' }), load({ smiles: 'N' }, { signal: controller.signal })];
    await soon();
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    expect(stopped).toEqual([]);
    jobs[0]?.resolve(RESULT);
    expect(await running).toBe(RESULT);
    await soon();
    expect(jobs).toHaveLength(1);
  });

  it('keeps results by source, and no failures', async () => {
    const { start, jobs } = heldHosts();
    const load = createMoleculeLoader(start);
    const first = load({ smiles: 'C' });
    await soon();
    jobs[0]?.resolve(RESULT);
    await first;
    expect(await load({ smiles: 'C' })).toBe(RESULT);
    expect(jobs).toHaveLength(1);
    const failing = load({ smiles: 'N' });
    await soon();
    jobs[1]?.reject(new ChemistryError('valence', 'No.'));
    await expect(failing).rejects.toMatchObject({ code: 'valence', message: 'No.' });
    void load({ smiles: 'N' }).catch(() => undefined);
    await soon();
    expect(jobs).toHaveLength(3);
  });

  it('turns a host that cannot start into a sentence', async () => {
    const load = createMoleculeLoader(() => {
      throw new ChemistryError('network', 'The worker could not be started.');
    });
    await expect(load({ smiles: 'C' })).rejects.toMatchObject({ code: 'network' });
  });
});

describe('the in-process host', () => {
  it('tells its stages in order', async () => {
    const stages: Stage[] = [];
    await createMoleculeLoader(startInProcessHost)({ smiles: 'CCO' }, { onProgress: (stage) => stages.push(stage) });
    expect(stages).toEqual(['reading', 'embedding', 'minimising']);
  });

  it('ends between stages when its time is over', async () => {
    await expect(createMoleculeLoader(startInProcessHost)({ smiles: 'CCO' }, { timeoutMs: 0 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('rejects with what the reader says', async () => {
    await expect(createMoleculeLoader(startInProcessHost)({ smiles: 'C(C' })).rejects.toMatchObject({ code: 'syntax', position: 1 });
  });
});
