// The viewer behind one React component: a shell and a life in the shadow of its <div>. Props arrive as a whole and become one
// patch of what has changed. Nothing here touches the DOM before `attach`, so it may be made on a server.

import type { ReactNode } from 'react';
import type { MountSettings } from '../mounted-viewer';
import type { OptionStrings, ViewerApi, ViewerEventName, ViewerEvents } from '../viewer-api';
import { createShell } from '../element/element-shell';
import { watchSight } from '../element/sight';
import { createViewerLife, type ViewerLife } from '../element/viewer-life';
import { patchBetween } from './option-props';
import { createOverlay } from './overlay';

export interface HostInput {
  readonly options: OptionStrings;
  readonly molfile: string | undefined;
  readonly alt: string | undefined;
  readonly isEager: boolean;
  /** Elements of fiber, in the molecule's frame. */
  readonly overlay: ReactNode;
}

/** What stands in the <div>: its own children until there is a picture, or the reason why there is none. */
export type HostState = 'waiting' | 'shown' | 'fault';

export interface ViewerHost {
  /** undefined until the viewer is there. */
  api(): ViewerApi | undefined;
  /** Begins the viewer, in sight or not, and waits for its first molecule. */
  ready(): Promise<ViewerApi>;
  /** Now, or in its turn when the first molecule is there. */
  soon(call: (api: ViewerApi) => void): void;
  on<Name extends ViewerEventName>(name: Name, hear: (detail: ViewerEvents[Name]) => void): () => void;
  show(input: HostInput): void;
  input(): HostInput;
  /** Returns what ends it. */
  attach(element: HTMLElement, onState: (state: HostState) => void): () => void;
}

const NOTHING: HostInput = { options: {}, molfile: undefined, alt: undefined, isEager: false, overlay: undefined };
/** A pointer that only passes wants nothing. */
const LINGER_MS = 150;

export function createViewerHost(): ViewerHost {
  let input = NOTHING;
  let sent = NOTHING;
  let life: ViewerLife | undefined;
  let begun: Promise<void> | undefined;
  let isReady = false;
  let heard: HTMLElement | undefined;
  const later: ((api: ViewerApi) => void)[] = [];
  const overlay = createOverlay();
  /** Events are heard here and nowhere in the page: an `error` that bubbled would reach the page's watch over its own faults. */
  const events = () => (heard ??= document.createElement('span'));

  function pass(): void {
    if (!life?.api()) return;
    const { options, molfile, alt } = input;
    const former = sent;
    sent = input;
    const isOther = molfile !== former.molfile;
    if (alt !== former.alt) life.setAlt(alt);
    if (isOther) life.setMolfile(molfile);
    const patch = patchBetween(former.options, options, isOther);
    if (Object.keys(patch).length > 0) life.setOptions(patch);
  }

  function begin(element: HTMLElement, onState: (state: HostState) => void): () => void {
    let hasEnded = false;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.replaceChildren();
    root.adoptedStyleSheets = [];
    const shell = createShell(root, () => made.use(true));
    const settings = (): Omit<MountSettings, 'onFirstPicture'> & { readonly overlay: ReactNode } => {
      if (hasEnded) throw new Error('The component has gone.');
      sent = input;
      return { options: input.options, molfile: input.molfile, alt: input.alt, root, overlay: overlay.node };
    };
    const made = createViewerLife({
      element: events(),
      settings,
      parsed: () => Promise.resolve(),
      onReady(api) {
        isReady = true;
        pass();
        for (const call of later.splice(0)) attempt(call, api);
      },
      onFirstPicture() {
        shell.setVeiled(false);
        onState('shown');
      },
      // Without WebGL the author's own words stand in, as in the element.
      onFlat: () => shell.setFlat(true),
      onFault(sentence) {
        shell.setFault(sentence);
        onState(sentence === undefined ? 'waiting' : 'fault');
      },
    });
    life = made;
    const ends = [watchSight(element, { onNear: () => made.use(), onVisible: (isVisible) => made.setVisible(isVisible) }), watchUse(element, () => made.use())];
    if (input.isEager) made.use();
    return () => {
      hasEnded = true;
      for (const end of ends) end();
      made.end();
      life = undefined;
      isReady = false;
      onState('waiting');
    };
  }

  return {
    api: () => life?.api(),
    async ready() {
      await begun;
      if (!life) throw new Error('The viewer is not in a page.');
      life.use(true);
      return life.first();
    },
    soon(call) {
      const api = life?.api();
      if (api && isReady) call(api);
      else later.push(call);
    },
    on<Name extends ViewerEventName>(name: Name, hear: (detail: ViewerEvents[Name]) => void) {
      const target = events();
      const told = (event: Event) => hear((event as CustomEvent<ViewerEvents[Name]>).detail);
      target.addEventListener(name, told);
      return () => target.removeEventListener(name, told);
    },
    input: () => input,
    show(now) {
      const wasEager = input.isEager;
      input = now;
      overlay.set(now.overlay);
      if (now.isEager && !wasEager) life?.use();
      if (isReady) pass();
    },
    attach(element, onState) {
      let isGone = false;
      let end: (() => void) | undefined;
      // Not at once: React's strict mode attaches twice, and the first is gone by then.
      begun = Promise.resolve().then(() => {
        if (!isGone) end = begin(element, onState);
      });
      return () => {
        isGone = true;
        // The viewer has a root of its own, which React cannot take down while it takes down another.
        if (end) queueMicrotask(end);
      };
    },
  };
}

function attempt(call: (api: ViewerApi) => void, api: ViewerApi): void {
  try {
    call(api);
  } catch (error) {
    console.warn(error instanceof Error ? error.message : String(error));
  }
}

/** Who is pointed at, touched or focused is in use, and has its context back if another had it. */
function watchUse(element: HTMLElement, onUse: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  const left = () => clearTimeout(lingering);
  element.addEventListener('pointerenter', () => (lingering = setTimeout(onUse, LINGER_MS)), { signal });
  element.addEventListener('pointerleave', left, { signal });
  element.addEventListener('pointerdown', onUse, { signal });
  element.addEventListener('focusin', onUse, { signal });
  return () => {
    left();
    listening.abort();
  };
}
