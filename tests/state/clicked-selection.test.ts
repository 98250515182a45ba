// What a click makes of the selection.
import { expect, it } from 'vitest';
import { clickedSelection } from '../../src/state/clicked-selection';

it.each([
  ['an atom instead of the former', [4], [7], false, [7]],
  ['the ground: nothing', [4], [], false, []],
  ['the ground, with Shift: what was', [4], [], true, [4]],
  ['another atom, with Shift', [4], [7], true, [4, 7]],
  ['a bond, with Shift, one end of which was there', [4], [4, 7], true, [4, 7]],
  ['an atom again, with Shift: taken away', [4, 7], [4], true, [7]],
  ['a bond again, with Shift: both ends taken away', [1, 4, 7], [7, 4], true, [1]],
])('%s', (_, selection, ends, additive, after) => {
  expect(clickedSelection(selection, ends, additive)).toEqual(after);
});
