// Words that many parts of the interface share: what a button does.

import { room } from '../room';

export const acts = room('acts', {
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  retry: 'Try again',
  back: 'Back',
  next: 'Next',
  remove: 'Remove',
  reload: 'Reload',
  or: 'or',
  loading: 'Loading…',
  opening: 'Opening…',
  moment: 'One moment…',
});
