// A viewer in somebody’s page.

import { room } from '../room';

export const embedded = room('embedded', {
  name: 'Molecule viewer',
  openPage: 'Open in the full page',
  openPageWhat: 'Open in the full page, in a new tab',
  labLeftOut: 'This step has an experiment, for which a frame has no room: it is on the full page.',
  story: (title: string) => `Story: ${title}`,
  backToView: 'Back to this view',
  stepBack: 'Step back',
  of: (step: number, count: number) => `${step} of ${count}`,
  steps: 'Steps',
  again: 'From the start',
});
