// One step of a walk as sound: a click for each bond line crossed, then a tone for the atom. The pitch falls with the root of the
// mass, as the frequency of a mass on a spring does; oxygen sounds the C above middle C (523.25 Hz in equal temperament, A 440).

import { elementOf } from '../../chemistry/elements';
import type { Atom, BondOrder } from '../../chemistry/molecule';

export interface SoundEvent {
  readonly kind: 'click' | 'tone';
  /** Seconds from the beginning. */
  readonly at: number;
  readonly seconds: number;
  readonly hertz: number;
  /** 0 to 1. */
  readonly volume: number;
}

const OXYGEN_HERTZ = 523.25;
const OXYGEN_MASS = 15.999;
const CLICK = { seconds: 0.012, hertz: 1800, volume: 0.1, every: 0.09 } as const;
const TONE = { seconds: 0.32, volume: 0.12, after: 0.06 } as const;
/** The second line of an aromatic bond is the fainter one, as it is drawn. */
const FAINT = 0.4;

/** Hz: lighter is higher; an isotope by its mass number. */
export function pitchOf({ element, isotope }: Pick<Atom, 'element' | 'isotope'>): number {
  const mass = isotope ?? elementOf(element)?.mass ?? OXYGEN_MASS;
  return OXYGEN_HERTZ * Math.sqrt(OXYGEN_MASS / mass);
}

const CLICKS: Readonly<Record<BondOrder, readonly number[]>> = { 1: [1], 2: [1, 1], 3: [1, 1, 1], aromatic: [1, FAINT], dative: [1] };

/** `order`: of the bond that was crossed; undefined where the walk jumped. */
export function soundOfStep(atom: Pick<Atom, 'element' | 'isotope'>, order: BondOrder | undefined): readonly SoundEvent[] {
  const clicks = order === undefined ? [] : CLICKS[order];
  const { seconds, hertz, volume, every } = CLICK;
  const events = clicks.map((strength, i): SoundEvent => ({ kind: 'click', at: i * every, seconds, hertz, volume: volume * strength }));
  const begins = clicks.length === 0 ? 0 : (clicks.length - 1) * every + TONE.after;
  return [...events, { kind: 'tone', at: begins, seconds: TONE.seconds, hertz: pitchOf(atom), volume: TONE.volume }];
}
