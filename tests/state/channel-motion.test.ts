// The way from one state of the channel to another: the drug passes only an open gate, and the gate waits for it.
import { describe, expect, it } from 'vitest';
import { STATE_PARTS } from '../../src/pharmacology';
import { STATES } from '../../src/pharmacology/gating';
import { approach, type ChannelMotion, isThere } from '../../src/state/channel-motion';
import { wantedBy } from '../../src/state/follow-channel';

const at = (openness: number, drug?: number, magnesium?: number): ChannelMotion => ({ openness, drug, magnesium });

function walk(from: ChannelMotion, wanted: ChannelMotion): readonly ChannelMotion[] {
  const way = [from];
  for (let step = 0; step < 400 && !isThere(way.at(-1) ?? from, wanted); step++) way.push(approach(way.at(-1) ?? from, wanted, 1 / 60));
  return way;
}

describe('the motion of the channel', () => {
  it.each([
    ['in and trapped', at(0, 0), at(0, 1)],
    ['out of a trap and closed', at(0, 1), at(0, 0)],
    ['out and washed away', at(0, 1), at(0)],
    ['in from nowhere', at(0), at(1, 1)],
  ])('%s: the drug moves only while the gate is open, and all ends where it is wanted', (_, from, wanted) => {
    const way = walk(from, wanted);
    expect(isThere(way.at(-1) ?? from, wanted)).toBe(true);
    way.slice(1).forEach(({ drug = 0, openness }, index) => {
      if (drug !== (way[index]?.drug ?? 0)) expect(openness).toBeGreaterThanOrEqual(0.6);
    });
    expect(way.length / 60).toBeLessThan(2);
  });

  it('turns back on the way when something else is wanted', () => {
    const middle = walk(at(0, 0), at(0, 1)).find(({ drug = 0 }) => drug > 0.4) ?? at(0);
    const back = walk(middle, at(0, 0));
    expect(back.every(({ drug = 0 }) => drug <= (middle.drug ?? 0))).toBe(true);
    expect(isThere(back.at(-1) ?? middle, at(0, 0))).toBe(true);
  });

  it('is still where it is wanted', () => {
    expect(approach(at(1, 0, 1), at(1, 0, 1), 0.05)).toEqual(at(1, 0, 1));
  });
});

describe('what a state asks for', () => {
  const moment = { isPlaying: false, drug: 'ketamine', drugMicromolar: 10, magnesiumMillimolar: 1, magnesiumBlocked: 0.9 } as const;

  it('is an open gate in the open states alone, and a drug inside in the blocked ones alone', () => {
    for (const channel of STATES) {
      const { openness, drug } = wantedBy({ ...moment, channel });
      expect(openness === 1).toBe(channel === 'O' || channel === 'OB');
      expect(drug === 1).toBe(STATE_PARTS[channel].drugInside);
    }
  });

  it('holds the ion where most open channels do, without a drug inside', () => {
    expect(wantedBy({ ...moment, channel: 'O' }).magnesium).toBe(1);
    expect(wantedBy({ ...moment, channel: 'OB' }).magnesium).toBe(0);
    expect(wantedBy({ ...moment, channel: 'C2' }).magnesium).toBe(0);
    expect(wantedBy({ ...moment, channel: 'O', magnesiumBlocked: 0.4 }).magnesium).toBe(0);
    expect(wantedBy({ ...moment, channel: 'O', magnesiumMillimolar: 0 }).magnesium).toBeUndefined();
  });

  it('has no drug outside once it is washed away, nor for a competitor', () => {
    expect(wantedBy({ ...moment, channel: 'C0', drugMicromolar: 0 }).drug).toBeUndefined();
    expect(wantedBy({ ...moment, channel: 'C0', drug: 'competitor' }).drug).toBeUndefined();
    expect(wantedBy({ ...moment, channel: 'C0B', drug: 'none', drugMicromolar: 0 }).drug).toBe(1);
  });
});
