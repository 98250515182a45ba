// The keys of a tree, as WAI-ARIA's pattern has them.
import { describe, expect, it } from 'vitest';
import { type OutlineNode, type OutlineRow, outlineRows } from '../../src/content/atom-outline';
import { outlineMove } from '../../src/panels/outline-keys';

const leaf = (id: string, children: readonly OutlineNode[] = []): OutlineNode => ({ id, kind: 'atom', label: id, note: '', atoms: [], children });
const TREE = [leaf('a', [leaf('a1'), leaf('a2')]), leaf('b', [leaf('b1')]), ...Array.from({ length: 12 }, (_, index) => leaf(`c${index}`))];
/** a, a1, a2, b, c0 … c11: a is open and b is not. */
const ROWS: readonly OutlineRow[] = outlineRows(TREE, ({ id }) => id === 'a');
const press = (id: string, key: string) => outlineMove(ROWS, ROWS.findIndex(({ node }) => node.id === id), key);

describe('the keys of the outline', () => {
  it.each([
    ['a', 'ArrowDown', { kind: 'go', id: 'a1' }],
    ['a2', 'ArrowDown', { kind: 'go', id: 'b' }],
    ['b', 'ArrowUp', { kind: 'go', id: 'a2' }],
    ['a', 'ArrowUp', undefined],
    ['c11', 'ArrowDown', undefined],
    ['a', 'ArrowRight', { kind: 'go', id: 'a1' }],
    ['b', 'ArrowRight', { kind: 'open', id: 'b' }],
    ['a1', 'ArrowRight', undefined],
    ['a', 'ArrowLeft', { kind: 'close', id: 'a' }],
    ['a2', 'ArrowLeft', { kind: 'go', id: 'a' }],
    ['b', 'ArrowLeft', undefined],
    ['c5', 'Home', { kind: 'go', id: 'a' }],
    ['a', 'End', { kind: 'go', id: 'c11' }],
    ['a', 'PageDown', { kind: 'go', id: 'c4' }],
    ['c8', 'PageDown', { kind: 'go', id: 'c11' }],
    ['a2', 'PageUp', { kind: 'go', id: 'a' }],
    ['a', 'x', undefined],
  ])('%s, %s', (id, key, move) => {
    expect(press(id, key)).toEqual(move);
  });

  it('do nothing in an empty outline', () => {
    expect(outlineMove([], 0, 'End')).toBeUndefined();
  });
});
