// What stands in a view that was saved as one HTML file.

import { room } from '../room';

export const htmlFile = room('htmlFile', {
  licence: (viewer: string) => `Viewer: ${viewer}, free software under the MIT License, in this file. The file needs no network and sends nothing.`,
  noScript: 'Without JavaScript the molecule cannot be turned: a still, its formula and its description stand here.',
  failed: 'The viewer in this file could not be started: a still, the formula and the description stand here.',
  formulaOf: (title: string) => `Structural formula: ${title}`,
});
