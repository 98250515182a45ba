// How sure the field is of a sentence.

import { room } from '../room';

export const standings = room('standings', {
  established: {
    label: 'Established',
    meaning: 'The sources agree.',
  },
  reported: {
    label: 'Reported',
    meaning: 'Found in the study named; not a law of nature.',
  },
  proposed: {
    label: 'Proposed',
    meaning: 'Suggested by the evidence, not shown directly.',
  },
  disputed: {
    label: 'Disputed',
    meaning: 'The evidence points in more than one direction.',
  },
  model: {
    label: 'Computed',
    meaning: 'Computed from a number in the source.',
  },
});
