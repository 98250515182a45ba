// The keys of README, "Keys", while the viewer has focus: turning, coming nearer, and atom mode. Combinations with Ctrl, Alt
// and ⌘ belong to the browser, and Tab always leaves.
import type { Molecule } from '../chemistry/molecule';
import type { Stage } from './stage';
import { atomBeside, middleAtom, neighborToward, nextGroupAtom, type Direction, type IsShown } from './walk';

export interface KeyHost {
  readonly stage: Stage;
  molecule(): Molecule;
  selected(): readonly number[];
  readonly isShown: IsShown;
  /** The atom of atom mode; undefined leaves it. */
  focusAtom(atom: number | undefined): void;
  select(atom: number | undefined): void;
  measure(atom: number): void;
  /** True if the key was for something that is under way outside. */
  enter(): boolean;
  escape(): boolean;
  help(): void;
  describe(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Degrees: what an arrow shows more of comes from its side. */
const TURNS: Readonly<Record<Direction, readonly [theta: number, phi: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
const STEP = 15;
const FINE_STEP = 5;
const ZOOM = 1.2;
const ZOOM_FAR = 1.6;

export interface KeyControl {
  /** True if the key was meant for the viewer. */
  press(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean;
  /** Leaves atom mode, as when another molecule is shown. */
  leave(): void;
}

export function createKeyControl(host: KeyHost): KeyControl {
  const { stage } = host;
  let atom: number | undefined;

  const goTo = (next: number | undefined) => {
    if (next === undefined) return;
    atom = next;
    host.focusAtom(next);
    host.select(next);
  };
  const leave = () => {
    atom = undefined;
    host.focusAtom(undefined);
  };
  const enter = () => {
    if (!host.enter()) goTo(atom ?? host.selected().find(host.isShown) ?? middleAtom(host.molecule(), stage.frame(), host.isShown));
  };
  const arrow = (direction: Direction, fine: boolean) => {
    if (atom !== undefined && !fine) return goTo(neighborToward(host.molecule(), stage.frame(), atom, direction, host.isShown));
    const [theta, phi] = TURNS[direction];
    const step = fine ? FINE_STEP : STEP;
    stage.rotate(theta * step, phi * step);
  };
  /** What a drag to the side is for, and a double click. */
  const center = () => {
    const position = atom === undefined ? undefined : host.molecule().atoms[atom]?.position;
    if (position) stage.centerOn(position);
  };
  const beside = (step: 1 | -1) => {
    if (atom !== undefined) goTo(atomBeside(host.molecule(), atom, step, host.isShown));
  };
  /** Leaves what is under way; with nothing left to leave the key is the page's. */
  const escape = () => {
    if (host.escape()) return true;
    const hadAny = atom !== undefined || host.selected().length > 0;
    leave();
    host.select(undefined);
    return hadAny;
  };

  const actions: Readonly<Record<string, () => unknown>> = {
    '+': () => stage.zoom(ZOOM),
    '=': () => stage.zoom(ZOOM),
    '-': () => stage.zoom(1 / ZOOM),
    _: () => stage.zoom(1 / ZOOM),
    PageUp: () => stage.zoom(ZOOM_FAR),
    PageDown: () => stage.zoom(1 / ZOOM_FAR),
    Home: () => stage.reset(),
    Enter: enter,
    Escape: escape,
    '?': () => host.help(),
    d: () => host.describe(),
  };
  const inAtomMode: Readonly<Record<string, () => unknown>> = {
    '[': () => beside(-1),
    ']': () => beside(1),
    g: () => goTo(nextGroupAtom(host.molecule(), atom, host.isShown)),
    m: () => atom !== undefined && host.measure(atom),
    c: center,
  };

  return {
    press({ key, shiftKey, ctrlKey, altKey, metaKey }) {
      if (ctrlKey || altKey || metaKey) return false;
      const direction = ARROWS[key];
      if (direction) {
        arrow(direction, shiftKey);
        return true;
      }
      const name = key.length === 1 ? key.toLowerCase() : key;
      const action = actions[name] ?? (atom === undefined ? undefined : inAtomMode[name]);
      if (!action) return false;
      return action() !== false;
    },
    leave,
  };
}
