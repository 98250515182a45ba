// What the options and the pointer come to in the picture: the drawing with its measures, the labels, what is marked.

import { useMemo } from 'react';
import { decimalSign } from '../languages/tongue';
import { useLanguage } from '../panels/language-context';
import { useViewer } from '../panels/viewer-context';
import { highlightedAtoms } from '../content/highlight';
import { atomLabels, type Label } from '../representations/atom-labels';
import { drawMeasures, measureLabels } from '../representations/draw-measures';
import type { Drawing } from '../representations/drawing';
import { createDrawingBuilder } from '../representations/drawing-builder';
import type { Rgb } from '../representations/element-style';
import { joinDrawings } from '../representations/join-drawings';
import { moveDrawing, moveMesh } from '../representations/move-drawing';
import { REPRESENTATIONS } from '../representations/registry';
import { shownAtoms } from '../representations/shown-atoms';
import { baseOf } from '../state/picture-actions';
import { isMoleculeAway, molecularPicture, receptorShown } from '../state/receptor-view';
import type { Target } from '../scene/canvas-contract';
import { drawBody } from './draw-body';
import type { Ground } from './use-appearance';

/** The lines of measures, on each ground. */
const INK: Readonly<Record<Ground, Rgb>> = { light: [38, 40, 46], dark: [228, 227, 222], projector: [0, 0, 0] };

const NOTHING = createDrawingBuilder().build();
const GREY: Rgb = [150, 150, 150];
const NO_LABELS: readonly Label[] = [];
const NO_ATOMS: readonly number[] = [];

export interface Picture {
  readonly drawing: Drawing;
  readonly labels: readonly Label[];
  readonly shownAtoms: readonly boolean[];
  /** Atoms that are outlined, 0-based; hidden ones are not among them. */
  readonly marked: readonly number[];
  readonly hovered: Target | undefined;
}

export function usePicture(ground: Ground): Picture {
  const molecule = useViewer(molecularPicture);
  const motion = useViewer((state) => receptorShown(state)?.motion);
  const { representation, hydrogens, palette, labels, measure, highlight } = useViewer((state) => state.options);
  const selection = useViewer((state) => state.selection);
  const lit = useViewer((state) => state.lit);
  const hovered = useViewer((state) => state.hovered);
  const measuring = useViewer((state) => state.measuring);
  const { marks: ownMarks, labels: ownLabels = NO_LABELS, lit: exhibited = NO_ATOMS } = useViewer((state) => state.exhibit);

  const dress = useViewer(({ dress: worn, shown: now }) => (worn?.base === baseOf(now).molecule ? worn : undefined));
  const tints = dress?.atoms?.colors;
  const worn = dress?.mesh;
  // What was made in the molecule's own frame comes along into that of the receptor.
  const mesh = useMemo(() => worn && (motion ? moveMesh(worn, motion) : worn), [worn, motion]);
  const marks = useMemo(() => ownMarks && (motion ? moveDrawing(ownMarks, motion) : ownMarks), [ownMarks, motion]);
  const extraLabels = motion ? NO_LABELS : ownLabels;

  const isAway = useViewer(isMoleculeAway);
  const shown = useMemo(() => (isAway ? molecule.atoms.map(() => false) : shownAtoms(molecule, hydrogens)), [isAway, molecule, hydrogens]);
  const body = useMemo(
    () => (isAway ? NOTHING : tints ? REPRESENTATIONS[representation].draw(molecule, { hydrogens, palette, colorOf: (atom) => tints[atom] ?? GREY }) : drawBody(molecule, { representation, hydrogens, palette })),
    [isAway, representation, molecule, hydrogens, palette, tints],
  );
  const measures = useMemo(() => {
    const wanted = [...measure.map((atoms) => atoms.map((number) => number - 1)), ...(measuring && measuring.length >= 2 ? [measuring] : [])];
    return wanted.filter((atoms) => atoms.every((atom) => shown[atom]));
  }, [measure, measuring, shown]);
  const drawing = useMemo(() => {
    const measured = measures.length === 0 ? body : joinDrawings(body, drawMeasures(molecule, measures, INK[ground], body));
    const whole = marks && !isAway ? joinDrawings(measured, marks) : measured;
    return mesh && !isAway ? { ...whole, meshes: [...(whole.meshes ?? []), mesh] } : whole;
  }, [body, molecule, measures, ground, marks, mesh, isAway]);
  const point = decimalSign(useLanguage());
  const written = useMemo(
    () => [...extraLabels, ...measureLabels(molecule, measures, point), ...atomLabels(molecule, { labels, palette, shown })],
    [extraLabels, molecule, measures, point, labels, palette, shown],
  );
  const pattern = useViewer((state) => state.pattern);
  const own = useViewer(({ shown: now }) => now.molecule);
  const highlighted = useMemo(() => highlightedAtoms(own, highlight, pattern), [own, highlight, pattern]);
  const marked = useMemo(() => {
    const standing = exhibited.length > 0 ? exhibited : highlighted;
    const chosen = measuring && measuring.length > 0 ? measuring : selection.length > 0 ? selection : standing;
    const wanted = lit.length > 0 ? lit : chosen;
    return wanted.every((atom) => shown[atom]) ? wanted : wanted.filter((atom) => shown[atom]);
  }, [lit, measuring, selection, exhibited, highlighted, shown]);
  const seen = useMemo(() => {
    const bond = hovered?.kind === 'bond' ? molecule.bonds[hovered.index] : undefined;
    const ends = hovered?.kind === 'atom' ? [hovered.index] : bond ? [bond.from, bond.to] : [];
    return ends.length > 0 && ends.every((atom) => shown[atom]) ? hovered : undefined;
  }, [hovered, molecule, shown]);
  return { drawing, labels: written, shownAtoms: shown, marked, hovered: seen };
}
