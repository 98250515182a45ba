// A stage that a thread told between the end of its time and the ring of the clock threw where nobody could catch it, and ended a
// program in Node.
import { expect, it, vi } from 'vitest';
import { settleBy, type ChemistryHost, type WorkerReply } from '../../src/chemistry/loading/chemistry-host';
import { createMoleculeLoader } from '../../src/chemistry/loading/molecule-loader';
import { settleShapeJob } from '../../src/chemistry/loading/shape-jobs';
import { ChemistryError } from '../../src/chemistry/chemistry-error';

it('gives a late stage no listener to break, and the load ends by its time', async () => {
  let hear: ((reply: WorkerReply) => void) | undefined;
  let stops = 0;
  const start = (): ChemistryHost => ({
    run: (_, onStage) => new Promise((resolve, reject) => (hear = settleBy(resolve, reject, onStage))),
    stop: () => stops++,
    isDead: () => false,
  });
  const clock = vi.spyOn(performance, 'now');
  const load = createMoleculeLoader(start)({ smiles: 'O' }, { timeoutMs: 30 });
  await Promise.resolve();
  expect(hear).toBeDefined();
  // The clock is past the time, and its timer has not rung yet.
  clock.mockReturnValue(performance.now() + 1000);
  expect(() => hear?.({ kind: 'stage', stage: 'embedding' })).not.toThrow();
  clock.mockRestore();
  await expect(load).rejects.toMatchObject({ code: 'timeout' });
  expect(stops).toBe(1);
});

const hearing = (error: Error) =>
  settleShapeJob(() => undefined, () => undefined, () => {
    throw error;
  });

it('does the same for shapes, and keeps a fault of the listener itself', () => {
  expect(() => hearing(new ChemistryError('timeout', 'Over.'))({ kind: 'news', news: { gone: 1 } })).not.toThrow();
  expect(() => hearing(new TypeError('a mistake'))({ kind: 'news', news: { gone: 1 } })).toThrow('a mistake');
});
