// Joins the store to the scene: what is drawn, and what the pointer and the keys say back.

import { lazy, type RefObject, Suspense, useCallback, useState } from 'react';
import { describeMolecule, moleculeName } from '../content/describe-molecule';
import { atomName } from '../content/describe-atom';
import { describeBond } from '../content/describe-bond';
import { page } from '../languages/en/page';
import { useWords } from '../panels/language-context';
import { useAtomWords } from '../panels/use-atom-words';
import { useViewer, useViewerStore } from '../panels/viewer-context';
import type { MoleculeCanvasHandle, MoleculeCanvasProps, Target } from '../scene/canvas-contract';
import { clickedSelection } from '../state/clicked-selection';
import { baseOf } from '../state/picture-actions';
import { molecularPicture } from '../state/receptor-view';
import type { ViewerState } from '../state/viewer-state';
import { COVERED_BY_BARS } from './covered';
import { CanvasBoundary } from './CanvasBoundary';
import { CanvasOnArrival } from './CanvasOnArrival';
import { FlatFormula } from './FlatFormula';
import { FlatOnArrival } from './FlatOnArrival';
import { canvasOf, HeldPicture } from './HeldPicture';
import type { StageHost } from './stage-host';
import type { Ground } from './use-appearance';
import { useAround } from './use-around';
import { useExhibit } from './use-exhibit';
import { usePicture } from './use-picture';

const LostNote = lazy(async () => ({ default: (await import('./flat/LostNote')).LostNote }));

interface StageProps {
  readonly handle: RefObject<MoleculeCanvasHandle | null>;
  readonly ground: Ground;
  readonly reducedMotion: boolean;
  readonly onHelp: () => void;
  readonly onDescribe: () => void;
  /** The reader has turned the molecule. */
  readonly onMoved: () => void;
  /** After the scale of a picture with a receptor has changed, Å. */
  readonly onScale: (scale: number) => void;
  /** In somebody else's page. */
  readonly host?: StageHost;
}

/** CSS pixels that the caption above and the bar with its colour key below take up. */
const COVERED = { full: COVERED_BY_BARS, minimal: COVERED_BY_BARS, none: { top: 0, bottom: 0 } } as const;
/** CSS pixels of the titles of two halves, under them or above. */
const TITLES = 28;

/** Under a picture as wide as the wall the captions stand below it, and all else at its sides. */
const COVERED_AT_SIDES = { top: 14, bottom: 14 } as const;

/** A receptor fills the picture and passes behind what stands there. */
const COVERED_AROUND = { top: 16, bottom: 44 } as const;

/** With the key to surfaces and colours above the bar. */
const COVERED_BY_KEY = { top: 68, bottom: 128 } as const;

/** A bond stands for its two ends, if nothing else is chosen yet. */
function measureClicked({ measuring = [], measureAtom }: ViewerState, ends: readonly number[]): void {
  if (ends.length === 1 || measuring.length === 0) for (const atom of ends) measureAtom(atom);
}

export function Stage({ handle, ground, reducedMotion, onHelp, onDescribe, onMoved, onScale, host }: StageProps) {
  const store = useViewerStore();
  const words = useWords(page);
  const say = useAtomWords();
  const molecule = useViewer(molecularPicture);
  const subject = useViewer(({ shown }) => baseOf(shown).molecule);
  const options = useViewer((state) => state.options);
  const { drawing, labels, shownAtoms, marked, hovered } = usePicture(ground);
  const { ghosts, beside } = useExhibit();
  const { around, pointed: pointedPart } = useAround(onScale);
  const asked = useViewer(({ exhibit }) => exhibit.view);
  // A tool's view is one of the molecule alone.
  const view = around ? undefined : asked;
  const isProjected = useViewer(({ story, options: { theme } }) => story !== undefined && theme === 'projector');
  const isFrozen = useViewer(({ presenting }) => presenting === 'frozen');
  const isMeasuring = useViewer(({ measuring }) => measuring !== undefined);
  const [label, setLabel] = useState<{ readonly x: number; readonly y: number }>();
  const [pointedBeside, setPointedBeside] = useState<Target>();
  const [missing, setMissing] = useState<'no-webgl' | 'context-lost'>();
  const [isStandIn, setStandIn] = useState(false);
  // An address that asks for the receptor has its first picture with it: one of the molecule alone would hold that one up.
  const isAwaited = useViewer(({ options: { receptor: wanted }, receptor, receptorProgress: progress }) => wanted !== 'none' && !receptor && !(progress && 'fault' in progress));
  // So does one that names another molecule: the one at hand would be drawn, at rest many times over, while that is fetched and read.
  const isOnItsWay = useViewer(({ loading }) => loading !== undefined);
  const [hasBegun, setBegun] = useState(!isAwaited && !isOnItsWay);
  if (!isAwaited && !isOnItsWay && !hasBegun) setBegun(true);

  const onHover = useCallback<MoleculeCanvasProps['onHover']>(
    (target, at) => {
      // The formula and the outline show the first molecule alone.
      store.getState().hover(target?.beside ? undefined : target);
      setPointedBeside(target?.beside ? target : undefined);
      setLabel(target && at ? { x: at.x, y: at.y } : undefined);
    },
    [store],
  );
  const onSelect = useCallback<MoleculeCanvasProps['onSelect']>(
    (target, additive, by) => {
      const state = store.getState();
      if (target?.beside) return;
      // One card at a time.
      if (state.options.part.length > 0) state.setOptions({ part: [] });
      const bond = target?.kind === 'bond' ? state.shown.molecule.bonds[target.index] : undefined;
      const ends = bond ? [bond.from, bond.to] : target ? [target.index] : [];
      // The keyboard walks while it measures; `M` takes the atom.
      if (state.measuring && by === 'pointer') measureClicked(state, ends);
      else state.select(clickedSelection(state.selection, ends, additive));
    },
    [store],
  );
  const onMeasure = useCallback((atom: number) => store.getState().measureAtom(atom), [store]);
  const onEnter = useCallback(() => store.getState().finishMeasure(), [store]);
  const onEscape = useCallback(() => store.getState().cancelMeasure(), [store]);
  const onCameraChange = useCallback<MoleculeCanvasProps['onCameraChange']>(
    (pose) => {
      store.getState().moved(pose);
      onMoved();
    },
    [store, onMoved],
  );

  const others = `${beside ? words.beside(moleculeName(beside.molecule, say)) : ''}${around ? words.inReceptor : ''}`;
  const nameOfPicture = host?.alt ?? words.model(moleculeName(molecule, say)) + others;
  const hasKey = options.surface !== 'none' || options.color === 'charge';
  const beneath = hasKey && options.controls !== 'none' ? COVERED_BY_KEY : COVERED[options.controls];
  const free = host?.covered ?? (isProjected && !hasKey ? COVERED_AT_SIDES : beneath);
  const titles = isProjected ? { top: free.top + TITLES } : { bottom: free.bottom + TITLES };
  const covered = around ? COVERED_AROUND : beside ? { ...free, ...titles } : free;
  const pointedAt = pointedBeside ?? hovered;
  const pointed = pointedBeside ? beside?.molecule : molecule;
  const waiting = <p className="stage-waiting">{describeMolecule(molecule, say)[0]}</p>;
  const spot = pointedAt && label ? label : pointedPart;
  const picture: MoleculeCanvasProps = {
    molecule,
    subject,
    drawing,
    ghosts,
    beside,
    around,
    projection: options.projection,
    camera: view ?? options.camera,
    spin: isFrozen ? 0 : options.spin,
    background: options.background,
    theme: ground,
    reducedMotion,
    covered,
    selected: marked,
    labels,
    shownAtoms,
    everyClick: isMeasuring,
    hovered: pointedAt,
    ...canvasOf(host),
    label: nameOfPicture,
    kind: words.kind,
    keys: words.keys,
    onHover,
    onSelect,
    onCameraChange,
    onMeasure,
    onEnter,
    onEscape,
    onHelp,
    onDescribe,
    onUnavailable: setMissing,
    onStandIn: setStandIn,
  };
  const formula = <FlatFormula onShown={host?.onFlat}>{missing === 'context-lost' ? words.lostPicture : words.failedPicture}</FlatFormula>;
  const drawn = (
    <CanvasBoundary fallback={formula}>
      <FlatOnArrival waiting={waiting} handle={handle} {...picture} why={missing === 'no-webgl' ? 'without' : 'failed'} onShown={host?.onDrawn} />
    </CanvasBoundary>
  );
  return (
    <div className="stage">
      {missing === 'context-lost' ? (
        formula
      ) : host?.suspended ? (
        <HeldPicture suspended={host.suspended} label={nameOfPicture} kind={words.kind} keys={words.keys} handle={handle} />
      ) : !hasBegun ? (
        isOnItsWay ? undefined : waiting
      ) : missing ? (
        drawn
      ) : (
        <CanvasBoundary fallback={drawn}>
          <CanvasOnArrival waiting={waiting} ref={handle} {...picture} />
          {isStandIn && options.controls !== 'none' && <Suspense><LostNote /></Suspense>}
        </CanvasBoundary>
      )}
      {spot && pointed && (
        <div className="hover-label" style={{ left: spot.x, top: spot.y }} aria-hidden="true">
          {pointedAt && label ? (pointedAt.kind === 'atom' ? atomName(pointed, pointedAt.index, say) : describeBond(pointed, pointedAt.index, say).title) : pointedPart?.label}
        </div>
      )}
    </div>
  );
}
