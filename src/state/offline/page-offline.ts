// The copy of this page, for whatever on it tells of it or changes it. A viewer in somebody else's page has none.

import { createStore } from 'zustand/vanilla';
import type { OfflineControl } from './offline-state';

export const pageOffline = createStore<{ readonly control: OfflineControl | undefined }>(() => ({ control: undefined }));
