// OpenChemLib's tables for conformers and the force field. Node reads them from the package when they are first needed;
// the browser's worker fetches them then, which cannot be waited for in the middle of reading: reading starts anew.

import { Resources } from 'openchemlib';

/** Thrown in the browser's worker until the tables are there. */
export class ResourcesMissing extends Error {
  override readonly name = 'ResourcesMissing';
}

let state: 'from package' | 'to be fetched' | 'registered' = 'from package';

export function expectFetchedResources(): void {
  if (state !== 'registered') state = 'to be fetched';
}

export function registerResources(): void {
  if (state === 'registered') return;
  if (state === 'to be fetched') throw new ResourcesMissing();
  Resources.registerFromNodejs();
  state = 'registered';
}

/** From their address, or from the text itself. */
export async function fetchResources(tables: string | Blob): Promise<void> {
  if (typeof tables === 'string') await Resources.registerFromUrl(tables);
  else Resources.register(JSON.parse(await tables.text()) as Record<string, string>);
  state = 'registered';
}
