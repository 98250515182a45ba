// Plays what a step of a walk sounds like. The audio is made when it is first asked for, after a key or a click; a browser without
// it, or one that refuses, stays silent.

import { type SoundEvent, soundOfStep } from '../content/read/sound-of-step';
import type { Atom, BondOrder, Molecule } from '../chemistry/molecule';

let audio: AudioContext | undefined;
let master: GainNode | undefined;

/** Seconds in which a sound comes and goes: a hard edge would click by itself. */
const EDGE = 0.006;

function open(): { readonly context: AudioContext; readonly out: GainNode } | undefined {
  try {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') audio.resume().catch(() => undefined);
    if (!master) {
      master = audio.createGain();
      master.connect(audio.destination);
    }
    return { context: audio, out: master };
  } catch {
    return undefined;
  }
}

function play(context: AudioContext, out: AudioNode, { kind, at, seconds, hertz, volume }: SoundEvent): void {
  const source = context.createOscillator();
  const gain = context.createGain();
  const begin = context.currentTime + 0.02 + at;
  source.type = kind === 'tone' ? 'sine' : 'square';
  source.frequency.value = hertz;
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(volume, begin + (kind === 'tone' ? EDGE : 0.001));
  gain.gain.exponentialRampToValueAtTime(0.0001, begin + seconds);
  source.connect(gain).connect(out);
  source.start(begin);
  source.stop(begin + seconds + EDGE);
}

/** `from`: where the walk was; a bond is heard only where one was crossed. */
export function playWalk({ atoms, bonds }: Molecule, from: number | undefined, to: number): void {
  const crossed = bonds.find((bond) => (bond.from === from && bond.to === to) || (bond.from === to && bond.to === from));
  const atom = atoms[to];
  if (atom) playStep(atom, crossed?.order);
}

/** The former step falls silent: walking fast does not pile up. */
function playStep(atom: Pick<Atom, 'element' | 'isotope'>, order: BondOrder | undefined): void {
  const opened = open();
  if (!opened) return;
  const { context, out } = opened;
  const next = context.createGain();
  out.gain.setTargetAtTime(0, context.currentTime, EDGE);
  next.connect(context.destination);
  master = next;
  for (const event of soundOfStep(atom, order)) play(context, next, event);
}
