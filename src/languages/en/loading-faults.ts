// What goes wrong around the reading of a molecule: the worker, the time it takes, its tables.

import { room } from '../room';

export const loadingFaults = room('loadingFaults', {
  notWorkedOut: (detail: string) => `This molecule could not be worked out (${detail}).`,
  noTables: 'The tables for 3D shapes could not be fetched. Check the connection and try again.',
  notStarted: 'The part of this page that reads molecules could not be started. Reload the page, or check the connection.',
  compareNotStarted: 'The part of this page that compares molecules could not be started. Reload the page, or check the connection.',
  cancelled: 'The load was cancelled.',
  timedOut: (seconds: number) => `This molecule took longer than ${seconds} seconds to work out, so it was given up.`,
  noSource: 'There is no molecule to read: give a SMILES, a molfile or an SDF as text.',
});
