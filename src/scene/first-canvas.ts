// A picture that is drawn before React is here: it turns by hand at once, and the component that then asks for a canvas takes it over.
import type { MoleculeCanvasProps } from './canvas-contract';
import { createCanvasRoot } from './canvas-root';
import type { CanvasEvents, CanvasRoot, CreateRoot } from './canvas-root-contract';
import { attachPointer } from './pointer-control';

interface FirstCanvas {
  readonly host: HTMLElement;
  readonly root: CanvasRoot;
  /** Who asked for it hears from now on, also of what has been. */
  tell(events: CanvasEvents): void;
  letGo(): void;
  onTaken(): void;
}

const UNMARKED = { own: [], beside: [] };

/** One in a document, or in a shadow root of one. */
const firsts = new Map<Node, FirstCanvas>();

/** A canvas that has its molecule and has not drawn it: each step is a task of its own. */
export interface OpenedCanvas {
  /** Orders the programs. Returns what tells whether they are there, without waiting for them. */
  prepare(): () => boolean;
  draw(): void;
}

/** `still`: goes in the frame in which the picture comes. `onTaken`: the place is empty. undefined: it cannot be drawn here. */
export function openFirstCanvas(place: Element, still: Element | null, props: MoleculeCanvasProps, onTaken = () => {}): OpenedCanvas | undefined {
  const host = document.createElement('div');
  // Also where the page around it is not shown yet.
  // Nothing of it is seen until it is drawn: the browser would paint the page anew beside that.
  Object.assign(host.style, { position: 'absolute', inset: '0', visibility: 'visible', touchAction: 'none', display: 'none' });
  place.append(host);
  const past: ((events: CanvasEvents) => void)[] = [];
  let told: CanvasEvents | undefined;
  const tell = (call: (events: CanvasEvents) => void) => (told ? call(told) : past.push(call));
  const root = createCanvasRoot(host, {
    firstFrame() {
      still?.remove();
      tell((events) => events.firstFrame());
    },
    unavailable: (reason) => void tell((events) => events.unavailable(reason)),
    standsIn: (isStandingIn) => void tell((events) => events.standsIn(isStandingIn)),
  });
  if (!root) {
    host.remove();
    return undefined;
  }
  const { stage } = root;
  root.show(props, UNMARKED);
  const letGo = attachPointer(host, {
    stage,
    targetAt: () => undefined,
    placeOf: () => undefined,
    handAt: () => 1,
    everyClick: () => false,
    leavesTouch: () => true,
    hover() {},
    select() {},
  });
  const within = place.getRootNode();
  const mine: FirstCanvas = {
    host,
    root,
    letGo,
    onTaken,
    tell(events) {
      told = events;
      for (const call of past.splice(0)) call(events);
    },
  };
  firsts.set(within, mine);
  const isHere = () => firsts.get(within) === mine;
  return {
    prepare: () => (isHere() ? root.prepare() : () => true),
    draw() {
      if (!isHere()) return;
      host.style.display = '';
      root.resize(Math.max(Math.floor(host.clientWidth), 1), Math.max(Math.floor(host.clientHeight), 1));
      root.draw();
    },
  };
}

function release(within: Node): FirstCanvas | undefined {
  const released = firsts.get(within);
  firsts.delete(within);
  released?.letGo();
  return released;
}

/** The picture that is there already, else a new one. */
export const takeFirstCanvas: CreateRoot = (wrapper, events) => {
  const taken = release(wrapper.getRootNode());
  if (!taken) return createCanvasRoot(wrapper, events);
  wrapper.append(taken.host);
  taken.onTaken();
  taken.tell(events);
  return taken.root;
};

/** Nobody will take it over. */
export function dropFirstCanvas(within: Node): void {
  const dropped = release(within);
  dropped?.root.dispose();
  dropped?.host.remove();
  dropped?.onTaken();
}
