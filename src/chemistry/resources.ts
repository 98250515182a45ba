// OpenChemLib's tables for conformers and the force field. Node reads them from the package the first time they are needed;
// the browser's worker fetches them before it embeds (chemistry-worker.ts) and says so here.

import { Resources } from 'openchemlib';

let registered = false;

export function registerResources(): void {
  if (registered) return;
  Resources.registerFromNodejs();
  registered = true;
}

export async function fetchResources(): Promise<void> {
  if (registered) return;
  await Resources.registerFromUrl();
  registered = true;
}
