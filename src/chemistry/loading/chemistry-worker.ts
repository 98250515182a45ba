// The browser's worker: reads molecules and looks for their shapes with OpenChemLib. Tables for 3D shapes are fetched when a molecule first needs them.

import { loadingFaults } from '../../languages/en/loading-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import { failedReply, sentResult, type Sent, type WorkerReply, type WorkerRequest } from './chemistry-host';
import { findPattern } from '../properties/find-pattern';
import { factsOf } from './read-with-facts';
import { readMolecule } from '../read-molecule';
import { runShapeJob } from './run-shape-job';
import { expectFetchedResources, fetchResources, ResourcesMissing, type TableSet } from '../shape/resources';

expectFetchedResources();

let tellTables: (tables: string | Blob) => void = () => undefined;

const post = (reply: WorkerReply, transfer: ArrayBuffer[] = []) => globalThis.postMessage(reply, { transfer });
const plain = (reply: WorkerReply): Sent => ({ reply, transfer: [] });

globalThis.addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
  if ('tables' in data) return tellTables(data.tables);
  const answer = (): Sent => {
    if ('match' in data) return plain({ kind: 'matched', atoms: findPattern(data.match.molecule, data.match.pattern) });
    if ('tell' in data) return plain({ kind: 'told', facts: factsOf(data.tell) });
    if ('shapes' in data) return plain({ kind: 'finished', search: runShapeJob(data.shapes, (news) => post({ kind: 'news', news })) });
    return sentResult(readMolecule(data.source, (stage) => post({ kind: 'stage', stage })));
  };
  try {
    const { reply, transfer } = await readWithResources(answer);
    post(reply, transfer);
  } catch (error) {
    post(failedReply(error));
  }
});

async function readWithResources<T>(read: () => T): Promise<T> {
  for (;;) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ResourcesMissing)) throw error;
      await fetchTables(error.tables);
    }
  }
}

async function fetchTables(tables: TableSet): Promise<void> {
  const told = new Promise<string | Blob>((resolve) => {
    tellTables = resolve;
  });
  post({ kind: 'wants', tables });
  try {
    await fetchResources(tables, await told);
  } catch {
    throw fault('network', tell(loadingFaults, 'noTables'));
  }
}
