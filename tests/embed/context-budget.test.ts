// Who holds a WebGL context where there are more viewers than contexts.
import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LIMIT, createContextBudget, sharedContextBudget } from '../../src/embed/element/context-budget';

function setUp(count: number, limit: number) {
  const budget = createContextBudget(limit);
  const isLive = Array.from({ length: count }, () => false);
  const claims = isLive.map((_, index) =>
    budget.join((now) => {
      isLive[index] = now;
    }),
  );
  const live = () => isLive.flatMap((is, index) => (is ? [index] : []));
  const claim = (index: number) => claims[index] ?? expect.unreachable();
  /** In sight, asked for and drawn. */
  const show = (index: number) => {
    claim(index).setVisible(true);
    claim(index).use();
    if (isLive[index]) claim(index).settle();
  };
  return { claim, live, show };
}

describe('the contexts of a page', () => {
  it('are at most eight, half of what desktop browsers allow', () => {
    expect(CONTEXT_LIMIT).toBe(8);
    expect(sharedContextBudget()).toBe(sharedContextBudget());
  });

  it('go to nobody who has not asked', () => {
    const { live, claim } = setUp(2, 2);
    claim(0).setVisible(true);
    expect(live()).toEqual([]);
  });

  it('pass from the one used longest ago to the one that comes into sight', () => {
    const { live, claim, show } = setUp(4, 2);
    for (const index of [0, 1, 2]) show(index);
    expect(live()).toEqual([1, 2]);
    claim(1).use();
    show(3);
    expect(live()).toEqual([1, 3]);
  });

  it('are taken from what is out of sight first, however lately it was used', () => {
    const { live, claim, show } = setUp(3, 2);
    show(0);
    show(1);
    claim(1).setVisible(false);
    show(2);
    expect(live()).toEqual([0, 2]);
  });

  it('are not taken before the first picture, so that each gets one in its turn', () => {
    const { live, claim } = setUp(5, 2);
    for (const index of [0, 1, 2, 3, 4]) {
      claim(index).setVisible(true);
      claim(index).use();
    }
    expect(live()).toEqual([0, 1]);
    claim(0).settle();
    expect(live()).toEqual([1, 2]);
    claim(2).settle();
    expect(live()).toEqual([1, 3]);
    claim(1).settle();
    expect(live()).toEqual([3, 4]);
    claim(3).settle();
    claim(4).settle();
    expect(live()).toEqual([3, 4]);
  });

  it('pass on where a first picture is long in coming, and come round again', () => {
    const { live, claim } = setUp(3, 1);
    for (const index of [0, 1, 2]) {
      claim(index).setVisible(true);
      claim(index).use();
    }
    claim(0).yield();
    expect(live()).toEqual([1]);
    claim(1).yield();
    expect(live()).toEqual([2]);
    claim(2).settle();
    expect(live()).toEqual([0]);
  });

  it('are not taken from what is in sight for what is not, unless a script asks', () => {
    const { live, claim, show } = setUp(3, 2);
    show(0);
    show(1);
    claim(2).use();
    expect(live()).toEqual([0, 1]);
    claim(2).use(true);
    expect(live()).toEqual([1, 2]);
  });

  it('come back to a still in sight when another leaves, the last used first', () => {
    const { live, claim, show } = setUp(4, 2);
    for (const index of [0, 1, 2, 3]) show(index);
    expect(live()).toEqual([2, 3]);
    claim(3).leave();
    expect(live()).toEqual([1, 2]);
    claim(1).leave();
    claim(2).leave();
    expect(live()).toEqual([0]);
  });

  it('are returned by one that leaves, which asks in vain after that', () => {
    const { live, claim, show } = setUp(1, 1);
    show(0);
    claim(0).leave();
    claim(0).use();
    claim(0).setVisible(false);
    expect(live()).toEqual([]);
  });

  it('never exceed the limit, and leave none unused while one in sight waits, whatever happens', () => {
    const step = record({ who: nat(5), what: constantFrom('use', 'urgent', 'show', 'hide', 'settle', 'yield', 'leave') });
    assert(
      property(array(step, { maxLength: 60 }), integer({ min: 1, max: 3 }), (steps, limit) => {
        const { live, claim } = setUp(6, limit);
        const wanting = new Set<number>();
        const left = new Set<number>();
        const seen = new Set<number>();
        for (const { who, what } of steps) {
          if (what === 'use' || what === 'urgent') {
            claim(who).use(what === 'urgent');
            if (!left.has(who)) wanting.add(who);
          } else if (what === 'show' || what === 'hide') {
            claim(who).setVisible(what === 'show');
            if (what === 'show') seen.add(who);
            else seen.delete(who);
          } else if (what === 'settle') {
            if (live().includes(who)) claim(who).settle();
          } else if (what === 'yield') claim(who).yield();
          else {
            claim(who).leave();
            wanting.delete(who);
            left.add(who);
          }
          expect(live().length).toBeLessThanOrEqual(limit);
          expect(live().filter((each) => left.has(each))).toEqual([]);
          // Out of sight, a still is content with being one.
          if (live().length < limit) expect([...wanting].filter((each) => seen.has(each) && !live().includes(each))).toEqual([]);
        }
      }),
      { numRuns: 1000, examples: [[[{ who: 0, what: 'use' }, { who: 1, what: 'use' }, { who: 3, what: 'use' }, { who: 0, what: 'settle' }, { who: 3, what: 'leave' }], 2]] },
    );
  });
});
