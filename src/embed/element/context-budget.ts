// Which of the viewers of a page hold a WebGL context: browsers take the oldest away without a word when there are too many.
// Plain bookkeeping, without DOM: those in sight and most recently used hold them, a still stands in for the others.

/** Chromium and Firefox allow 16 a page, telephones 8; what else the page draws needs some too. */
export const CONTEXT_LIMIT = 8;

export interface ContextClaim {
  /** Wants a context, as the most recently used. `isUrgent`: also where it is out of sight and those in sight hold all. */
  use(isUrgent?: boolean): void;
  setVisible(isVisible: boolean): void;
  /** Its first picture is there, or will not be: from now on its context may go to another. */
  settle(): void;
  /** Its first picture is long in coming, as in a hidden tab: another may go first, and it asks again behind the others. */
  yield(): void;
  /** Gives back what it holds, until it is used again. */
  release(): void;
  /** Gives back what it holds, for good. */
  leave(): void;
}

export interface ContextBudget {
  /** `setLive` is told whenever the context is granted or must be given back, never within `join`. */
  join(setLive: (isLive: boolean) => void): ContextClaim;
}

interface Member {
  readonly setLive: (isLive: boolean) => void;
  isVisible: boolean;
  isLive: boolean;
  /** Granted, and nothing drawn yet: taking the context away now would leave it without a still. */
  isBusy: boolean;
  hasSettled: boolean;
  /** Counts up with each use of any member. */
  usedAt: number;
  /** When it asked for what it has not been given; undefined: it asks for nothing. */
  waitingSince: number | undefined;
  isUrgent: boolean;
}

const rank = ({ isVisible, isUrgent }: Member) => Number(isVisible || isUrgent);

export function createContextBudget(limit = CONTEXT_LIMIT): ContextBudget {
  const members = new Set<Member>();
  let clock = 0;

  const live = () => [...members].filter(({ isLive }) => isLive);

  function set(member: Member, isLive: boolean): void {
    member.isLive = isLive;
    if (isLive) {
      member.waitingSince = undefined;
      member.isUrgent = false;
      member.isBusy = !member.hasSettled;
    }
    member.setLive(isLive);
  }

  /** Whose context may go: out of sight before in sight, then the one used longest ago. */
  function victimFor(claimant: Member): Member | undefined {
    const free = live().filter(({ isBusy, isVisible }) => !isBusy && (!isVisible || claimant.isVisible || claimant.isUrgent));
    return free.sort((a, b) => Number(a.isVisible) - Number(b.isVisible) || a.usedAt - b.usedAt)[0];
  }

  function grant(member: Member): boolean {
    if (live().length >= limit) {
      const victim = victimFor(member);
      if (!victim) return false;
      set(victim, false);
      if (!victim.hasSettled) victim.waitingSince = ++clock;
    }
    set(member, true);
    return true;
  }

  /** Those who ask, in sight first, in the order in which they asked; then free places go back to stills in sight. */
  function serve(): void {
    const asking = [...members].filter(({ waitingSince }) => waitingSince !== undefined);
    for (const member of asking.sort((a, b) => rank(b) - rank(a) || (a.waitingSince ?? 0) - (b.waitingSince ?? 0))) {
      if (member.waitingSince !== undefined && members.has(member)) grant(member);
    }
    const stills = [...members].filter(({ isLive, isVisible, hasSettled }) => !isLive && isVisible && hasSettled);
    for (const member of stills.sort((a, b) => b.usedAt - a.usedAt).slice(0, Math.max(0, limit - live().length))) set(member, true);
  }

  return {
    join(setLive) {
      const member: Member = {
        setLive,
        isVisible: false,
        isLive: false,
        isBusy: false,
        hasSettled: false,
        usedAt: 0,
        waitingSince: undefined,
        isUrgent: false,
      };
      members.add(member);
      return {
        use(isUrgent = false) {
          if (!members.has(member)) return;
          member.usedAt = ++clock;
          if (member.isLive) return;
          member.isUrgent ||= isUrgent;
          member.waitingSince ??= clock;
          serve();
        },
        setVisible(isVisible) {
          if (member.isVisible === isVisible || !members.has(member)) return;
          member.isVisible = isVisible;
          serve();
        },
        settle() {
          member.hasSettled = true;
          member.isBusy = false;
          serve();
        },
        yield() {
          member.isBusy = false;
          serve();
        },
        release() {
          member.waitingSince = undefined;
          member.isBusy = false;
          if (member.isLive) set(member, false);
          serve();
        },
        leave() {
          if (!members.delete(member)) return;
          if (member.isLive) set(member, false);
          serve();
        },
      };
    },
  };
}

const SHARED = Symbol.for('molecule-viewer.context-budget.1');

/** One for the page, also where two builds of the viewer are on it. */
export function sharedContextBudget(): ContextBudget {
  const page = globalThis as typeof globalThis & { [SHARED]?: ContextBudget };
  return (page[SHARED] ??= createContextBudget());
}
