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
}

const UNMARKED = { own: [], beside: [] };

let first: FirstCanvas | undefined;

/** A canvas that has its molecule and has not drawn it: each step is a task of its own. */
export interface OpenedCanvas {
  /** Orders the programs. Returns what tells whether they are there, without waiting for them. */
  prepare(): () => boolean;
  draw(): void;
}

/** `still`: goes in the frame in which the picture comes. undefined: it cannot be drawn here. */
export function openFirstCanvas(place: Element, still: Element | null, props: MoleculeCanvasProps): OpenedCanvas | undefined {
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
  first = {
    host,
    root,
    letGo,
    tell(events) {
      told = events;
      for (const call of past.splice(0)) call(events);
    },
  };
  return {
    prepare: root.prepare,
    draw() {
      host.style.display = '';
      root.resize(Math.max(Math.floor(host.clientWidth), 1), Math.max(Math.floor(host.clientHeight), 1));
      root.draw();
    },
  };
}

/** The picture that is there already, else a new one. */
export const takeFirstCanvas: CreateRoot = (wrapper, events) => {
  const taken = first;
  first = undefined;
  if (!taken) return createCanvasRoot(wrapper, events);
  taken.letGo();
  wrapper.append(taken.host);
  taken.tell(events);
  return taken.root;
};
