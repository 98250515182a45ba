// The molecule as a tree of groups and atoms: one tab stop, arrow keys, type-ahead. Groups light their atoms, atoms are selected.

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { atomOutline, findInOutline, MOST_LISTED, type OutlineNode, type OutlineRow, outlineRows } from '../content/atom-outline';
import { moleculeName } from '../content/describe-molecule';
import { atomsOf } from '../content/formula-links';
import { outline } from '../languages/en/outline';
import { clickedSelection } from '../state/clicked-selection';
import { useWords } from './language-context';
import { outlineMove } from './outline-keys';
import { OutlineRowItem } from './OutlineRowItem';
import { useAtomWords } from './use-atom-words';
import { useViewer, useViewerStore } from './viewer-context';

/** Letters typed within this many milliseconds make one word. */
const WORD_MS = 700;

/** What a node stands for with all that is folded into it: an atom with its hydrogens. */
const within = ({ atoms, children }: OutlineNode): readonly number[] => [...atoms, ...children.flatMap(within)];

/** Scrolls the list alone; the page stays where the reader is. */
function reveal(list: HTMLElement | null, id: string): void {
  const row = document.getElementById(id);
  if (!list || !row) return;
  const top = row.offsetTop;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + row.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + row.offsetHeight - list.clientHeight;
}

export function AtomOutline() {
  const words = useWords(outline);
  const say = useAtomWords();
  const store = useViewerStore();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const selection = useViewer((state) => state.selection);
  const hovered = useViewer((state) => state.hovered);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [wanted, setActive] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const word = useRef({ text: '', at: 0 });
  const prefix = useId();
  const nodes = useMemo(() => atomOutline(molecule, say), [molecule, say]);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const rows = useMemo(() => {
    // An atom that was selected elsewhere is unfolded, until the reader folds it.
    const isOpen = ({ id, kind, children }: OutlineNode) =>
      folded.get(id) ?? (kind === 'atoms' || (kind === 'atom' && children.some(({ atoms: [atom = -1] }) => chosen.has(atom))));
    return outlineRows(nodes, isOpen);
  }, [nodes, folded, chosen]);
  const at = Math.max(0, rows.findIndex(({ node }) => node.id === wanted));
  const active = rows[at];
  const domId = (id: string) => `${prefix}-${id}`;

  const [only] = selection;
  useEffect(() => {
    if (only !== undefined && document.activeElement !== list.current) reveal(list.current, `${prefix}-atom:${only}`);
  }, [only, prefix]);
  useEffect(() => {
    if (wanted !== '' && document.activeElement === list.current) reveal(list.current, `${prefix}-${wanted}`);
  }, [wanted, prefix]);

  const point = (node: OutlineNode | undefined) => {
    const { hover, light } = store.getState();
    const [atom] = node?.atoms ?? [];
    hover(node?.kind === 'atom' && atom !== undefined ? { kind: 'atom', index: atom } : undefined);
    light(node?.kind === 'group' ? node.atoms : []);
  };
  const fold = (id: string, open: boolean) => setFolded((former) => new Map(former).set(id, open));
  const choose = ({ node, open }: OutlineRow, additive: boolean) => {
    if (node.kind === 'atoms') {
      fold(node.id, !open);
      return;
    }
    const state = store.getState();
    const isChosen = node.atoms.join() === state.selection.join();
    state.select(clickedSelection(state.selection, isChosen && !additive ? [] : node.atoms, additive));
  };
  const type = (key: string) => {
    const now = performance.now();
    const text = now - word.current.at < WORD_MS ? word.current.text + key : key;
    const found = [text, key].map((typed) => ({ typed, path: findInOutline(molecule, nodes, active?.node.id, typed) })).find(({ path }) => path);
    word.current = { text: found?.typed ?? '', at: now };
    if (!found?.path) return;
    for (const above of found.path.slice(0, -1)) fold(above.id, true);
    const node = found.path.at(-1);
    setActive(node?.id ?? '');
    point(node);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = outlineMove(rows, at, event.key);
    if (move?.kind === 'go') {
      setActive(move.id);
      point(rows.find(({ node }) => node.id === move.id)?.node);
    } else if (move) fold(move.id, move.kind === 'open');
    else if (event.key === 'Enter' || event.key === ' ') choose(active, event.key === ' ');
    else if (event.key === 'Escape' && store.getState().selection.length > 0) store.getState().select([]);
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) type(event.key);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  const rowOf = ({ target }: MouseEvent | PointerEvent) => {
    const id = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : undefined;
    return rows.find(({ node }) => node.id === id);
  };
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event);
    if (!row) return;
    setActive(row.node.id);
    if (event.target instanceof Element && event.target.closest('[data-twist="true"]')) fold(row.node.id, !row.open);
    else choose(row, event.shiftKey || event.ctrlKey || event.metaKey);
  };

  const pointed = atomsOf(molecule, hovered);
  const treeProps = {
    role: 'tree',
    tabIndex: 0,
    'aria-label': words.of(moleculeName(molecule, say)),
    'aria-multiselectable': true,
    'aria-activedescendant': active ? domId(active.node.id) : undefined,
    onKeyDown,
    onClick,
    onPointerOver: (event: PointerEvent) => event.pointerType !== 'touch' && point(rowOf(event)?.node),
    onPointerLeave: () => point(undefined),
    // A click points by itself; only the keyboard arrives at where it last stood.
    onFocus: () => list.current?.matches(':focus-visible') && point(active?.node),
    onBlur: () => point(undefined),
  };
  return (
    <>
      {molecule.atoms.length > MOST_LISTED && (
        <p className="outline-many">
          {nodes.length > 0 ? words.manyGrouped(molecule.atoms.length) : words.many(molecule.atoms.length)}
        </p>
      )}
      {rows.length > 0 && (
        <div ref={list} className="outline" {...treeProps}>
          {rows.map((row) => {
            const { node, open } = row;
            const held = open ? node.atoms : within(node);
            return (
              <OutlineRowItem
                key={node.id}
                row={row}
                domId={domId(node.id)}
                isActive={row === active}
                isSelected={node.atoms.length > 0 && node.atoms.every((atom) => chosen.has(atom))}
                isPointed={pointed.some((atom) => held.includes(atom))}
                holdsSelected={held.some((atom) => chosen.has(atom))}
              />
            );
          })}
        </div>
      )}
    </>
  );
}
