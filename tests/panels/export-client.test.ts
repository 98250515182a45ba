// The talk with the export worker: progress, the file, faults as sentences, and Cancel, which ends the worker.
import { describe, expect, it } from 'vitest';
import { createExportClient, type ExportHost } from '../../src/panels/exports/export-client';
import { answerExportJob, type ExportJob, type ExportReply } from '../../src/panels/exports/export-job';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { ESKETAMINE } from '../fixtures/esketamine';

const drawing = drawBallAndStick(ESKETAMINE);
const JOB: ExportJob = { kind: 'glb', drawing, name: 'Esketamine' };
const DONE: ExportReply = { kind: 'done', bytes: Uint8Array.of(1, 2, 3) };

const ignore = () => {};

/** Hosts that answer when the test says so. */
function heldHosts() {
  const hosts: { jobs: ExportJob[]; hear: (reply: ExportReply) => void; isStopped: boolean; dies: boolean }[] = [];
  const start = (): ExportHost => {
    const host: (typeof hosts)[number] = { jobs: [], hear: ignore, isStopped: false, dies: false };
    hosts.push(host);
    return {
      run: (job, hear) => {
        host.jobs.push(job);
        host.hear = hear;
      },
      stop: () => (host.isStopped = true),
      isDead: () => host.dies,
    };
  };
  return { hosts, make: createExportClient(start) };
}

describe('the client', () => {
  it('starts one worker, with the first file, and keeps it for the next', async () => {
    const { hosts, make } = heldHosts();
    expect(hosts).toHaveLength(0);
    for (const round of [1, 2]) {
      const file = make(JOB);
      hosts[0]?.hear(DONE);
      expect([...(await file)]).toEqual([1, 2, 3]);
      expect(hosts[0]?.jobs).toHaveLength(round);
    }
    expect(hosts).toHaveLength(1);
  });

  it('passes progress on', async () => {
    const { hosts, make } = heldHosts();
    const shares: number[] = [];
    const file = make(JOB, { onProgress: (share) => shares.push(share) });
    for (const share of [0.25, 0.5]) hosts[0]?.hear({ kind: 'progress', share });
    hosts[0]?.hear(DONE);
    await file;
    expect(shares).toEqual([0.25, 0.5]);
  });

  it('ends the worker on Cancel, hears it no more, and goes on in another', async () => {
    const { hosts, make } = heldHosts();
    const stop = new AbortController();
    const shares: number[] = [];
    const file = make(JOB, { signal: stop.signal, onProgress: (share) => shares.push(share) });
    stop.abort();
    await expect(file).rejects.toMatchObject({ name: 'AbortError' });
    expect(hosts[0]?.isStopped).toBe(true);
    hosts[0]?.hear({ kind: 'progress', share: 0.9 });
    hosts[0]?.hear(DONE);
    expect(shares).toEqual([]);
    const next = make(JOB);
    hosts[1]?.hear(DONE);
    await next;
    expect(hosts.map(({ isStopped }) => isStopped)).toEqual([true, false]);
  });

  it('asks nobody for what is cancelled before it begins', async () => {
    const { hosts, make } = heldHosts();
    await expect(make(JOB, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(hosts).toEqual([]);
  });

  it('is not stopped by a Cancel that comes too late', async () => {
    const { hosts, make } = heldHosts();
    const stop = new AbortController();
    const file = make(JOB, { signal: stop.signal });
    hosts[0]?.hear(DONE);
    await file;
    stop.abort();
    expect(hosts[0]?.isStopped).toBe(false);
  });

  it('hands a fault on as its sentence, and replaces a worker that died', async () => {
    const { hosts, make } = heldHosts();
    const file = make(JOB);
    if (hosts[0]) hosts[0].dies = true;
    hosts[0]?.hear({ kind: 'failed', why: { message: 'It could not be started.' } });
    await expect(file).rejects.toThrow('It could not be started.');
    const next = make(JOB);
    hosts[1]?.hear(DONE);
    await next;
    expect(hosts[0]?.isStopped).toBe(true);
  });

  it('gives files asked for at once a worker each, and keeps one', async () => {
    const { hosts, make } = heldHosts();
    const files = [make(JOB), make(JOB)];
    hosts.forEach(({ hear }) => hear(DONE));
    await Promise.all(files);
    expect(hosts.map(({ isStopped }) => isStopped)).toEqual([false, true]);
  });
});

/** By a clock that goes on by so many milliseconds each time it is asked. */
function answers(job: ExportJob, step = 1000): readonly ExportReply[] {
  const replies: ExportReply[] = [];
  let clock = 0;
  answerExportJob(job, (reply) => replies.push(reply), () => (clock += step));
  return replies;
}

describe('the worker', () => {
  it.each([JOB, { kind: 'stl', drawing, millimetresPerAngstrom: 5 } as const])('tells how far it is, evenly upwards, and then hands over the file ($kind)', (job) => {
    const replies = answers(job);
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
    expect(shares.length).toBeGreaterThan(20);
    shares.forEach((share, index) => expect(share).toBeGreaterThanOrEqual(shares[index - 1] ?? 0));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(shares.at(-1)).toBeGreaterThan(0.8);
    expect(replies.map(({ kind }) => kind).indexOf('done')).toBe(replies.length - 1);
  });

  it('does not chatter: sixteen reports a second at most', () => {
    expect(answers(JOB, 10).length).toBeLessThan(answers(JOB).length / 3);
  });

  it('refuses what is endless, in a sentence that names another way', () => {
    const endless = { ...drawing, spheres: { ...drawing.spheres, count: 60_000 } };
    expect(answers({ ...JOB, drawing: endless })).toEqual([{ kind: 'failed', why: expect.objectContaining({ message: expect.stringMatching(/^A file of 60\d\d\d balls and rods .* A PNG has no such limit\.$/) as string }) as object }]);
  });

  it('says so when memory gives out, not what the engine calls it', () => {
    const broken = { ...drawing, spheres: { ...drawing.spheres, get centers(): Float32Array { throw new RangeError('Array buffer allocation failed'); } } };
    expect(answers({ ...JOB, drawing: broken }).at(-1)).toEqual({ kind: 'failed', why: expect.objectContaining({ message: expect.stringContaining('memory of this device') as string }) as object });
  });
});
