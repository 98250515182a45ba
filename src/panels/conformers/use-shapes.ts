// The search for shapes as the tool sees it: what was found so far, and how it stands. What is found is kept while the molecule lives.

import { useCallback, useEffect, useState } from 'react';
import { ChemistryError } from '../../chemistry/chemistry-error';
import type { Molecule } from '../../chemistry/molecule';
import { type FoundShape, type GoneShape, type ShapeSearch, withPositions } from '../../chemistry/shape/found-shape';
import { conformers } from '../../languages/en/conformers';
import { tell, toldBy, type Told } from '../../languages/said';
import { useViewerStore } from '../viewer-context';

export interface ShapeItem {
  readonly molecule: Molecule;
  readonly found: FoundShape;
  /** What was shown in its place before it was relaxed, its own and what fell to it. */
  readonly former: readonly Molecule[];
}

export interface ShapesState {
  readonly status: 'idle' | 'running' | 'stopped' | 'done' | 'failed';
  /** Relaxed ones by ascending energy, then the others. */
  readonly items: readonly ShapeItem[];
  readonly search?: ShapeSearch;
  readonly fault?: Told;
}

const IDLE: ShapesState = { status: 'idle', items: [] };
const kept = new WeakMap<Molecule, ShapesState>();
const energyOf = ({ found }: ShapeItem) => found.energy ?? 0;
/** Milliseconds for a search that the reader asks to go on. */
const MORE_MS = 20_000;

function heard(items: readonly ShapeItem[], news: FoundShape | GoneShape, base: Molecule): readonly ShapeItem[] {
  const number = 'gone' in news ? news.gone : news.id;
  const before = items.find(({ found }) => found.id === number);
  const former = before ? [...before.former, before.molecule] : [];
  const others = items.filter((item) => item !== before);
  if ('gone' in news) return others.map((item) => (item.found.id === news.sameAs ? { ...item, former: [...item.former, ...former] } : item));
  const next = [...others, { found: news, molecule: withPositions(base, news.positions), former }];
  return next.sort((a, b) => Number(b.found.isRelaxed) - Number(a.found.isRelaxed) || energyOf(a) - energyOf(b));
}

export function useShapes(molecule: Molecule): { readonly state: ShapesState; readonly start: (isMore?: boolean) => void; readonly stop: () => void } {
  const store = useViewerStore();
  const [running, setRunning] = useState<AbortController>();
  const [latest, setLatest] = useState<{ readonly of: Molecule; readonly state: ShapesState }>();
  const state = latest?.of === molecule ? latest.state : (kept.get(molecule) ?? IDLE);

  const start = useCallback((isMore = false) => {
    const mine = new AbortController();
    setRunning(mine);
    let now: ShapesState = { status: 'running', items: [] };
    const put = (patch: Partial<ShapesState>) => {
      now = { ...now, ...patch };
      if (now.status !== 'running') kept.set(molecule, now);
      setLatest({ of: molecule, state: now });
    };
    put({});
    const onShape = (news: FoundShape | GoneShape) => {
      if (!mine.signal.aborted) put({ items: heard(now.items, news, molecule) });
    };
    const find = async () => {
      try {
        const finder = await store.getState().loaders.shapes?.();
        const search = await finder?.findShapes(molecule, onShape, { signal: mine.signal, budgetMs: isMore ? MORE_MS : undefined });
        put({ status: 'done', ...(search ? { search } : {}) });
      } catch (error) {
        if (mine.signal.aborted) put({ status: now.items.length > 0 ? 'stopped' : 'idle' });
        else put({ status: 'failed', fault: (error instanceof ChemistryError ? toldBy(error) : undefined) ?? tell(conformers, 'notWorkedOut') });
      }
    };
    void find();
  }, [molecule, store]);

  useEffect(() => () => running?.abort(), [running]);
  // What the reader asks for next is not kept waiting.
  useEffect(() => store.subscribe((next, former) => next.loading && !former.loading && running?.abort()), [store, running]);
  return { state, start, stop: () => running?.abort() };
}
