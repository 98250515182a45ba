// A viewer's API on a store whose chemistry answers when the test says so, and all that it tells.
import { createViewerApi, type ViewerApiSettings } from '../../src/embed/create-viewer-api';
import type { ViewerEventName } from '../../src/embed/viewer-api';
import { setUp } from '../state/store-with-jobs';

const NAMES: readonly ViewerEventName[] = ['load', 'error', 'selection-change', 'step-change', 'camera-change', 'state-change'];

export function setUpApi(settings: Partial<ViewerApiSettings> = {}) {
  let time = 0;
  const held = setUp({ now: () => time++ });
  const { store, warned } = held;
  store.getState().setOptions({ controls: 'minimal' });
  const api = createViewerApi({ store, picture: () => undefined, reset: () => store.getState().reset(), warn: (sentence) => warned.push(sentence), ...settings });
  const told: { readonly name: ViewerEventName; readonly detail: object }[] = [];
  for (const name of NAMES) api.on(name, (detail) => told.push({ name, detail }));
  const heard = (name: ViewerEventName) => told.filter((each) => each.name === name).map(({ detail }) => detail);
  return { ...held, api, told, heard };
}

export const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done' as const,
    (error: unknown) => error as { readonly code: string; readonly message: string; readonly position?: number },
  );
