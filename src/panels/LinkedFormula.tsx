// The 2D formula as a second picture of the same molecule: what is pointed at or selected anywhere shows here, and the other way round.

import { type CSSProperties, memo, type MouseEvent, type PointerEvent, useMemo } from 'react';
import { atomsOf, drawnAtoms, formulaParts, type FormulaParts, type FormulaTarget, targetAt } from '../content/formula-links';
import { clickedSelection } from '../state/clicked-selection';
import { DepictionFigure } from './DepictionFigure';
import { useViewer, useViewerStore } from './viewer-context';

const Drawn = memo(DepictionFigure);

/** Half of the smallest target, CSS pixels. */
const REACH = { fine: 14, coarse: 22 } as const;
/** Units of the formula, whose bonds are about 24 long: what lies this near is meant however small the drawing. */
const REACH_IN_FORMULA = 13;
/** Units of the formula beyond an atom's place. Being pointed at is the wider ring, so that both show at once. */
const RADII = { hovered: { band: 11.4, fill: 10.6 }, selected: { band: 9.2, fill: 7.9 } } as const;

/** CSS pixels for a unit of the formula, where there is room: a bond is about 48 long and an atom's target 24 wide. */
const PIXELS = 2;
/** Lower than wide, so that the article's first words stand beside the first picture; the outline has the full targets. */
const TALLEST_REM = 13;

function Outline({ parts, sign }: { readonly parts: FormulaParts; readonly sign: keyof typeof RADII }) {
  // A band around all parts together: first the parts in its colour, then the same a little smaller.
  return (['band', 'fill'] as const).map((layer) => (
    <g key={layer} className={`formula-${sign} formula-${layer}`} strokeWidth={2 * RADII[sign][layer]}>
      {parts.rods.map(([[x1, y1], [x2, y2]]) => (
        <line key={`${x1} ${y1} ${x2} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {parts.dots.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={RADII[sign][layer]} />
      ))}
    </g>
  ));
}

/** What is marked now; renders alone while the drawing above it stays. */
function Marks() {
  const { molecule, depiction } = useViewer(({ shown }) => shown);
  const hovered = useViewer((state) => state.hovered);
  const marked = useViewer(({ lit, selection }) => (lit.length > 0 ? lit : selection));
  const drawn = useMemo(() => drawnAtoms(molecule, depiction), [molecule, depiction]);
  const selected = useMemo(() => formulaParts(molecule, depiction, drawn, marked), [molecule, depiction, drawn, marked]);
  return (
    <svg className="formula-marks" viewBox={`0 0 ${depiction.width} ${depiction.height}`} aria-hidden="true">
      <Outline parts={formulaParts(molecule, depiction, drawn, atomsOf(molecule, hovered))} sign="hovered" />
      <Outline parts={selected} sign="selected" />
    </svg>
  );
}

export function LinkedFormula({ label }: { readonly label: string }) {
  const store = useViewerStore();
  const { molecule, depiction } = useViewer(({ shown }) => shown);
  const { width, height } = depiction;

  const under = (event: MouseEvent, reach: number): FormulaTarget | undefined => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = width / frame.width;
    const point = [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale] as const;
    return targetAt(depiction, molecule.bonds, point, Math.max(REACH_IN_FORMULA, reach * scale));
  };
  const hover = (target: FormulaTarget | undefined) => {
    const former = store.getState().hovered;
    if (former?.kind !== target?.kind || former?.index !== target?.index) store.getState().hover(target);
  };
  // The keyboard reaches the same atoms through the outline beside it.
  const pointing = {
    onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && hover(under(event, REACH.fine)),
    onPointerLeave: () => hover(undefined),
    onClick: (event: MouseEvent) => {
      const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
      const ends = atomsOf(molecule, under(event, isTouch ? REACH.coarse : REACH.fine));
      const { selection, select } = store.getState();
      if (ends.length === 0 && selection.length === 0) return;
      select(clickedSelection(selection, ends, event.shiftKey || event.ctrlKey || event.metaKey));
      // On a phone the card has come up from below; what was tapped stays in sight.
      const plane = event.currentTarget;
      requestAnimationFrame(() => plane.scrollIntoView({ block: 'nearest' }));
    },
  };
  const size = {
    aspectRatio: `${width} / ${height}`,
    '--formula-width': `${width * PIXELS}px`,
    '--formula-width-by-height': `${((width / height) * TALLEST_REM).toFixed(2)}rem`,
  } as CSSProperties;
  return (
    <div className="formula-plane" style={size} {...pointing}>
      <Marks />
      <Drawn depiction={depiction} label={label} />
    </div>
  );
}
