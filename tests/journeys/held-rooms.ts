// Which rooms of the page each run of the tests enters; those that it leaves out, with the reason.
import type { Rooms } from './every-room';

export interface LeftOut {
  /** By name. */
  readonly rooms: RegExp;
  readonly reason: string;
}

export const LEFT_OUT: readonly LeftOut[] = [
  { rooms: /^lab (?!use-dependence|surmountable)/, reason: 'Experiments differ in their words and settings alone: two stand for all.' },
  { rooms: /^panel (?!nmda-receptor|sources)/, reason: 'Panels are made of the same parts: one with all of them, and the list of sources, stand for all.' },
  { rooms: /^story (?!mirror-images)/, reason: 'Stories differ in their words and views alone: one stands for all, its questions and steps in their own tests.' },
  { rooms: /^shapes found$/, reason: 'The search takes longer than all of the rest together.' },
];

export const heldOf = (rooms: Rooms): Rooms => Object.fromEntries(Object.entries(rooms).filter(([name]) => !LEFT_OUT.some((left) => left.rooms.test(name))));
