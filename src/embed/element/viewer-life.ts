// The life of the viewer in one element: begun when it is near and a context is free, a still when others need the context,
// at rest out of sight, and gone with all that it held.

import { ChemistryError } from '../../chemistry/chemistry-error';
import { AT_HAND } from '../../languages/at-hand';
import type { MountedViewer, MountSettings } from '../mounted-viewer';
import type { OptionPatch, ViewerApi } from '../viewer-api';
import { sharedContextBudget } from './context-budget';
import { forwardEvents, tell } from './element-events';
import { fetchViewer } from './fetch-viewer';
import { unloadedLanguage } from './unloaded-language';

export interface LifeHost {
  readonly element: HTMLElement;
  /** Read when the viewer is begun, not before. */
  readonly settings: () => Omit<MountSettings, 'onFirstPicture' | 'onFlat'>;
  /** Resolves once what is written in the element is there in whole. */
  readonly parsed: () => Promise<void>;
  /** The first molecule is there or was refused: what was asked for before may be done. */
  readonly onReady: (api: ViewerApi) => void;
  readonly onFirstPicture: () => void;
  /** There will be no 3D picture; the flat one is the first. */
  readonly onFlat?: () => void;
  readonly onFault: (sentence: string | undefined) => void;
}

export interface ViewerLife {
  /** undefined until the viewer is there. */
  readonly api: () => ViewerApi | undefined;
  /** Resolves when the first molecule is there or was refused; rejects if the viewer cannot be had, or the element goes before. */
  readonly first: () => Promise<ViewerApi>;
  /** Wants the viewer, as the most recently used of the page. `isUrgent`: also out of sight. */
  use(isUrgent?: boolean): void;
  setVisible(isVisible: boolean): void;
  setAlt(alt: string | undefined): void;
  setMolfile(text: string | undefined): void;
  setOptions(patch: OptionPatch): void;
  end(): void;
}

/** A first picture that takes longer waits for something: a tab to be looked at, a file from far away. */
const PATIENCE_MS = 20_000;

/** What a change could not bring about has been told by an `error` event. */
const told = () => undefined;

interface Awaited<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers` is younger than the browsers we run in. A rejection that nobody waits for is no fault of the page. */
function awaited<T>(): Awaited<T> {
  const made: { -readonly [Key in keyof Awaited<T>]?: Awaited<T>[Key] } = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(made, { resolve, reject }));
  promise.catch(told);
  return { ...(made as Awaited<T>), promise };
}

export function createViewerLife(host: LifeHost): ViewerLife {
  const { element } = host;
  let mounted: MountedViewer | undefined;
  let stopForwarding: (() => void) | undefined;
  let state: 'idle' | 'starting' | 'there' | 'failed' | 'ended' = 'idle';
  let isVisible = false;
  let isReady = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let first = awaited<ViewerApi>();
  /** Takes away a first picture that the viewer has not taken over. */
  let early = new AbortController();
  const hasEnded = () => state === 'ended';

  const claim = sharedContextBudget().join((isLive) => {
    clearTimeout(patience);
    if (isLive) patience = setTimeout(() => claim.yield(), PATIENCE_MS);
    if (mounted) mounted.setLive(isLive);
    else if (isLive && (state === 'idle' || state === 'failed')) void start();
    else if (!isLive) early.abort();
  });

  async function start(): Promise<void> {
    state = 'starting';
    early = new AbortController();
    host.onFault(undefined);
    try {
      await host.parsed();
      const mount = await fetchViewer(host.settings(), () => hasEnded() || host.onFirstPicture(), early.signal);
      // What it tells at once is to be heard.
      if (!hasEnded()) adopt(mount({ ...host.settings(), onFirstPicture: hasPicture, onFlat: () => hasEnded() || host.onFlat?.() }));
    } catch {
      if (hasEnded()) return;
      state = 'failed';
      early.abort();
      claim.release();
      const { notLoaded } = AT_HAND[unloadedLanguage(element)];
      host.onFault(notLoaded);
      tell(element, 'error', { source: 'api', code: 'network', message: notLoaded });
      first.reject(new ChemistryError('network', notLoaded));
      first = awaited();
    }
  }

  function settle(): void {
    clearTimeout(patience);
    claim.settle();
  }

  function hasPicture(): void {
    if (hasEnded()) return;
    settle();
    host.onFirstPicture();
  }

  function ready(api: ViewerApi): void {
    if (isReady) return;
    isReady = true;
    first.resolve(api);
    host.onReady(api);
  }

  function adopt(made: MountedViewer): void {
    mounted = made;
    state = 'there';
    mounted.setPaused(!isVisible);
    const { api } = made;
    const ends = [
      forwardEvents(api, element),
      api.on('load', () => {
        ready(api);
        // A still would show the former molecule.
        claim.use();
      }),
      api.on('error', () => {
        early.abort();
        ready(api);
        settle();
      }),
    ];
    stopForwarding = () => {
      for (const end of ends) end();
    };
  }

  return {
    api: () => mounted?.api,
    first: () => first.promise,
    use(isUrgent) {
      if (state !== 'failed' || isUrgent) claim.use(isUrgent);
    },
    setVisible(now) {
      isVisible = now;
      claim.setVisible(now);
      mounted?.setPaused(!now);
    },
    setAlt: (alt) => mounted?.setAlt(alt),
    setMolfile: (text) => void mounted?.api.setMolfile(text).catch(told),
    setOptions(patch) {
      if (!mounted) return;
      claim.use();
      mounted.api.setOptions(patch).catch(told);
    },
    end() {
      if (hasEnded()) return;
      state = 'ended';
      clearTimeout(patience);
      early.abort();
      stopForwarding?.();
      mounted?.unmount();
      mounted = undefined;
      claim.leave();
      first.reject(new ChemistryError('aborted', 'The viewer was taken out of the page.'));
    },
  };
}
