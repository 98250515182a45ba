// The picture of a molecule, whatever draws it: a focusable wrapper with the pointer and the keys. The app fills the props of
// canvas-contract.ts; nothing here knows where they come from.
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from './canvas-contract';
import type { CanvasRoot, CreateRoot } from './canvas-root-contract';
import { createKeyControl, type KeyControl } from './key-control';
import { useMarked } from './use-marked';
import { attachPointer } from './pointer-control';
import { paneAt, placeOf, targetAt } from './target-at';
import { projectPoint } from './view-frame';

const NO_POSE = { theta: 0, phi: 90, distance: 10 };
/** A widget with keys of its own, one stop of the Tab key. */
const WIDGET = { role: 'application', tabIndex: 0 } as const;
const FILL = { position: 'relative', width: '100%', height: '100%', overflow: 'hidden', touchAction: 'none', userSelect: 'none', outlineOffset: '-3px' } as const;

/** The same molecule, perhaps in another shape: an atom's number means the same atom. */
const hasSameAtoms = (a: MoleculeCanvasProps, b: MoleculeCanvasProps) =>
  (a.subject ?? a.molecule) === (b.subject ?? b.molecule) && a.molecule.atoms.length === b.molecule.atoms.length;

export interface PictureFrameProps extends MoleculeCanvasProps {
  readonly ref?: Ref<MoleculeCanvasHandle>;
  /** Stays the same. */
  readonly createRoot: CreateRoot;
}

export function PictureFrame({ ref, createRoot, ...props }: PictureFrameProps) {
  const wrapper = useRef<HTMLDivElement>(null);
  const root = useRef<CanvasRoot | undefined>(undefined);
  const keys = useRef<KeyControl | undefined>(undefined);
  const latest = useRef(props);
  const framed = useRef<readonly number[] | undefined>(undefined);
  const [focusedAtom, setFocusedAtom] = useState<number | undefined>(undefined);
  const marked = useMarked(props, focusedAtom);
  const marks = useRef(marked);
  useLayoutEffect(() => {
    latest.current = props;
    marks.current = marked;
  });

  useLayoutEffect(() => {
    const element = wrapper.current;
    if (!element) return undefined;
    const made = createRoot(element, {
      firstFrame: () => latest.current.onFirstFrame?.(),
      unavailable: (reason) => latest.current.onUnavailable(reason),
      standsIn: (isStandingIn) => latest.current.onStandIn?.(isStandingIn),
    });
    if (!made) {
      latest.current.onUnavailable('no-webgl');
      return undefined;
    }
    const { stage } = made;
    root.current = made;
    stage.whenRested(() => latest.current.onCameraChange(stage.pose()));
    const fit = () => made.resize(Math.max(Math.floor(element.clientWidth), 1), Math.max(Math.floor(element.clientHeight), 1));
    // While it is not laid out, as on paper or in something folded, the picture keeps the size that it had.
    const refit = () => element.clientWidth > 0 && element.clientHeight > 0 && fit();
    fit();
    made.show(latest.current, marks.current);
    if (latest.current.from) stage.resume(latest.current.from);
    const observer = new ResizeObserver(refit);
    observer.observe(element);
    const detach = attachPointer(element, {
      stage,
      targetAt: (x, y, slack) => targetAt(stage.panes(), latest.current, x, y, slack, latest.current.around && made.partAt),
      placeOf: (target) => placeOf(target, latest.current),
      handAt: (x) => (paneAt(stage.panes(), x)?.mirrored ? -1 : 1),
      everyClick: () => latest.current.everyClick ?? false,
      leavesTouch: () => latest.current.leavesTouch ?? false,
      hover(target, at) {
        const isPart = target?.kind === 'part';
        latest.current.onHover(isPart ? undefined : target, isPart ? undefined : at);
        latest.current.around?.onHover(isPart ? target.index : undefined, isPart ? at : undefined);
      },
      select(target, additive) {
        keys.current?.leave();
        if (target?.kind !== 'part') latest.current.onSelect(target, additive, 'pointer');
        if (target === undefined || target.kind === 'part') latest.current.around?.onSelect(target?.index);
      },
    });
    keys.current = createKeyControl({
      stage,
      molecule: () => latest.current.molecule,
      selected: () => latest.current.selected,
      isShown: (atom) => latest.current.shownAtoms?.[atom] ?? true,
      focusAtom: setFocusedAtom,
      select(atom) {
        latest.current.onSelect(atom === undefined ? undefined : { kind: 'atom', index: atom }, false, 'keys');
        if (atom === undefined) latest.current.around?.onSelect(undefined);
      },
      measure: (atom) => latest.current.onMeasure?.(atom),
      enter: () => latest.current.onEnter?.() ?? false,
      escape: () => latest.current.onEscape?.() ?? false,
      help: () => latest.current.onHelp(),
      describe: () => latest.current.onDescribe(),
    });
    const press = (event: KeyboardEvent) => {
      if (keys.current?.press(event)) event.preventDefault();
    };
    element.addEventListener('keydown', press);
    return () => {
      element.removeEventListener('keydown', press);
      observer.disconnect();
      detach();
      made.dispose();
      root.current = undefined;
      keys.current = undefined;
    };
  }, [createRoot]);

  const shown = useRef(props);
  useLayoutEffect(() => {
    const isFocusHidden = focusedAtom !== undefined && props.shownAtoms?.[focusedAtom] === false;
    if (!hasSameAtoms(shown.current, props) || isFocusHidden) keys.current?.leave();
    shown.current = props;
    root.current?.show(props, marked);
  });

  const handle = useMemo<MoleculeCanvasHandle>(
    () => ({
      rotate: (dTheta, dPhi) => root.current?.stage.rotate(dTheta, dPhi),
      zoom: (factor) => root.current?.stage.zoom(factor),
      reset: () => root.current?.stage.reset(false),
      pose: () => root.current?.stage.pose() ?? NO_POSE,
      scale: () => root.current?.stage.scale() ?? 1,
      setScale: (scale) => root.current?.stage.zoom(root.current.stage.scale() / scale),
      async frameAtoms(atoms) {
        framed.current = atoms;
        if (!atoms) return root.current?.stage.comeBack();
        const { frameAtoms } = await import('./frame-atoms');
        const stage = root.current?.stage;
        // Another phrase, or none, may be pointed at by now.
        if (!stage || framed.current !== atoms) return undefined;
        const { molecule, drawing, projection } = latest.current;
        const to = frameAtoms({ molecule, drawing, atoms, aim: stage.aim(), projection, size: stage.frame().size, scale: stage.scale() });
        if (to) stage.visit(to);
      },
      project(atom) {
        const position = latest.current.molecule.atoms[atom]?.position;
        const point = position && root.current && projectPoint(root.current.stage.frame(), position);
        return point && { x: point.x, y: point.y };
      },
      focus: () => wrapper.current?.focus(),
      toBlob: async (request) => {
        if (!root.current) throw (await import('./picture')).noPicture();
        return root.current.picture(request);
      },
      toVideo: async (request) => {
        if (!root.current) throw (await import('./record-turn')).nothingToFilm();
        return root.current.turn(request);
      },
      suspend: () => root.current?.suspend(),
      still: (take) => root.current?.still(take),
      view: () =>
        root.current && {
          drawing: latest.current.drawing,
          frame: root.current.stage.frame(),
          ground: root.current.ground(),
          ...(latest.current.around ? { surroundings: root.current.surroundings } : {}),
        },
    }),
    [],
  );
  useImperativeHandle(ref, () => handle, [handle]);

  return <div ref={wrapper} className="molecule-canvas" {...WIDGET} aria-roledescription={props.kind} aria-label={props.label} aria-description={props.keys} style={FILL} />;
}
