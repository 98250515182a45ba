// The pore follows the lab while both are there: the pose of each state, the molecule where it is placed or away, and the way back.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import type { ChannelState } from '../../src/pharmacology';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { placeInPore } from '../../src/receptor/place-in-pore';
import { receptorSurroundings } from '../../src/receptor/receptor-surroundings';
import { followChannel } from '../../src/state/follow-channel';
import type { LabFeed, LabMoment } from '../../src/state/lab-feed';
import { isMoleculeAway, molecularPicture, type ReceptorView } from '../../src/state/receptor-view';
import type { Loaders, LoadedMolecule } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const loaders = { library: {}, warn: () => {}, now: () => 0 } as unknown as Loaders;
const placed = placeInPore(ESKETAMINE, ligandPairs(ESKETAMINE));
const RECEPTOR: ReceptorView = {
  base: ESKETAMINE,
  molecule: placed.molecule,
  motion: { rotation: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], translation: [0, 0, 0] },
  kind: 'superposed', placement: undefined,
  rmsd: placed.rmsd,
  sentence: '',
  surroundings: receptorSurroundings({ start: 'pore', ground: 'light', cut: undefined, placed }),
  parts: [],
};

function setUp(isStill: boolean) {
  const store = createViewerStore(loaders, {
    options: { ...DEFAULT_OPTIONS, receptor: 'pore' },
    shown: { molecule: ESKETAMINE, origin: { kind: 'library', id: 'esketamine' } } as unknown as LoadedMolecule & { origin: { kind: 'library'; id: string } },
  });
  const asked: FrameRequestCallback[] = [];
  const frames = { requestAnimationFrame: (call: FrameRequestCallback) => asked.push(call), cancelAnimationFrame: () => void asked.splice(0) };
  followChannel(store, { ground: () => 'light', isStill: () => isStill, frames });
  store.setState({ receptor: RECEPTOR });
  const put = (channel: ChannelState, more: Partial<LabMoment> = {}) => {
    const moment = { isPlaying: false, channel, drug: 'ketamine', drugMicromolar: 10, magnesiumMillimolar: 0, magnesiumBlocked: 0, ...more } as LabMoment;
    const feed: LabFeed = { moment: () => moment, subscribe: () => () => undefined };
    store.setState({ lab: feed });
  };
  let time = 0;
  const run = (): number => {
    let count = 0;
    for (; asked.length > 0 && count < 500; count++) asked.shift()?.((time += 1000 / 60));
    return count;
  };
  const height = () => (molecularPicture(store.getState()).atoms[0]?.position[1] ?? NaN) - (placed.molecule.atoms[0]?.position[1] ?? NaN);
  return { store, get: store.getState, put, run, height };
}

describe('the pore of the lab', () => {
  it('is the receptor alone without a lab, and comes back to it', () => {
    const { store, get, put } = setUp(true);
    expect(get().channel).toBeUndefined();
    put('C0');
    expect(get().channel?.words).toBe('Closed, no glutamate.');
    store.setState({ lab: undefined });
    expect([get().channel, molecularPicture(get())]).toEqual([undefined, placed.molecule]);
  });

  it('stands still in each state at once under reduced motion: outside, in its place, away', () => {
    const { get, put, run, height } = setUp(true);
    put('O');
    expect(height()).toBeGreaterThan(20);
    put('C1B');
    expect([height(), get().channel?.words, isMoleculeAway(get())]).toEqual([0, 'Blocked and closed: trapped.', false]);
    put('C0', { drugMicromolar: 0 });
    expect(isMoleculeAway(get())).toBe(true);
    expect(run()).toBe(0);
  });

  it('moves there in pictures otherwise, and asks for none when it is there', () => {
    const { put, run, height } = setUp(false);
    put('C0');
    expect(run()).toBe(0);
    put('C1B');
    expect(height()).toBeGreaterThan(20);
    const pictures = run();
    expect(height()).toBe(0);
    expect(pictures).toBeGreaterThan(30);
    expect(pictures).toBeLessThan(120);
  });

  it('draws a ball for a drug that is not the molecule shown, and says so', () => {
    const { get, put } = setUp(true);
    put('OB', { drug: 'memantine' });
    expect(isMoleculeAway(get())).toBe(true);
    expect(get().channel?.note).toBe('The run is of memantine, drawn as a ball; Esketamine is not shown meanwhile.');
    expect(get().channel?.view.surroundings.layers.find(({ id }) => id === 'drug-ball')?.drawing.spheres.count).toBe(1);
  });
});
