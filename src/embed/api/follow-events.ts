// Turns changes of the store into the events that a host hears, each with who brought it about.

import type { Molecule } from '../../chemistry/molecule';
import { baseOf } from '../../state/picture-actions';
import type { ViewerState } from '../../state/viewer-state';
import type { ViewerStore } from '../../state/viewer-store';
import { writeState } from '../embed-defaults';
import type { EventSource, ViewerEvents } from '../viewer-api';
import { type Causes, isAnother } from './cause';
import type { EventHub } from './event-hub';
import type { RestingCamera } from './resting-camera';

/** Milliseconds without a change, after which the state is told. */
const SETTLE_MS = 200;

export function loadDetail({ name, formula, stereo, warnings, atoms, bonds }: Molecule, source: EventSource): ViewerEvents['load'] {
  return { source, name, formula, stereo, warnings, atomCount: atoms.length, bondCount: bonds.length };
}

const aimOf = ({ pose, options }: ViewerState) => JSON.stringify(pose ?? options.camera);

interface Following {
  readonly store: ViewerStore;
  readonly causes: Causes;
  readonly hub: EventHub;
  readonly camera: RestingCamera;
  readonly onLoad: () => void;
}

/** Returns what ends it. */
export function followEvents({ store, causes, hub, camera, onLoad }: Following): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = JSON.stringify(writeState(store.getState()));

  function tellState(source: EventSource): void {
    const state = writeState(store.getState());
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    hub.tell('state-change', { source, state });
  }

  function tellCamera(state: ViewerState, source: EventSource): void {
    const { pose } = state;
    if (pose?.distance !== undefined) {
      camera.stop();
      hub.tell('camera-change', { source, theta: pose.theta, phi: pose.phi, distance: pose.distance });
    } else {
      camera.await((rest) => hub.tell('camera-change', { source, ...rest }));
    }
  }

  const unsubscribe = store.subscribe((state, former) => {
    const source = causes.of(state, former);
    if (isAnother(state, former)) {
      onLoad();
      hub.tell('load', loadDetail(baseOf(state.shown).molecule, source));
    }
    if (state.problem && state.problem !== former.problem) {
      const { code, message, position } = state.problem;
      hub.tell('error', { source, code, message, ...(position === undefined ? {} : { position }) });
    }
    if (state.selection !== former.selection && state.selection.join() !== former.selection.join()) {
      hub.tell('selection-change', { source, atoms: state.selection.map((atom) => atom + 1) });
    }
    if (state.story?.story !== former.story?.story || state.story?.step !== former.story?.step) {
      const step = state.story?.story.steps[state.story.step]?.id;
      hub.tell('step-change', { source: causes.stepper, story: state.story?.id, step });
    }
    if (aimOf(state) !== aimOf(former)) tellCamera(state, source);
    const isView = state.options !== former.options || state.selection !== former.selection || state.pose !== former.pose;
    if (!isView) return;
    clearTimeout(timer);
    timer = setTimeout(() => tellState(source), SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    camera.stop();
    unsubscribe();
  };
}
