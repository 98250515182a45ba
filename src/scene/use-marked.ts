// Which parts of the picture are outlined now: what the pointer is over, what is selected, where atom mode stands.
import { useMemo } from 'react';
import type { MoleculeCanvasProps, Target } from './canvas-contract';
import type { HaloStyle } from './Halo';
import { LIGHTS } from './lights';
import { bondsAmong, markedPart, partsOf } from './marked-part';
import type { Marked } from './MoleculeScene';

/** Å around the body. The atom of atom mode wears a second ring around that of its selection, so that colour is never the only sign. */
const WIDTHS = { hover: 0.07, focus: 0.17, selection: 0.085 } as const;
const GHOST = 0.35;
const NOTHING: readonly Marked[] = [];

type Theme = MoleculeCanvasProps['theme'];

function useStyles(theme: Theme): Readonly<Record<keyof typeof WIDTHS, HaloStyle>> {
  return useMemo(() => {
    const { hover, focus, selection } = LIGHTS[theme];
    const style = (name: keyof typeof WIDTHS, color: string, ghost: number) => ({ name, color, width: WIDTHS[name], ghost });
    return { hover: style('hover', hover, 0), focus: { ...style('focus', focus, GHOST), inner: WIDTHS.selection }, selection: style('selection', selection, GHOST) };
  }, [theme]);
}

type Markable = Pick<MoleculeCanvasProps, 'molecule' | 'drawing' | 'selected'>;

function useMarksOf(shown: Markable | undefined, theme: Theme, hovered: Target | undefined, focusedAtom: number | undefined): readonly Marked[] {
  const { molecule, drawing, selected } = shown ?? {};
  const styles = useStyles(theme);
  const part = useMemo(
    () => (atoms: readonly number[], bonds: readonly number[]) => molecule && drawing && markedPart(molecule, drawing, atoms, bonds),
    [molecule, drawing],
  );
  const hover = useMemo(() => hovered && part(...partsOf(hovered)), [part, hovered]);
  const focus = useMemo(() => (focusedAtom === undefined ? undefined : part([focusedAtom], [])), [part, focusedAtom]);
  const selection = useMemo(
    () => (molecule && selected && selected.length > 0 ? part(selected, bondsAmong(molecule, selected)) : undefined),
    [part, molecule, selected],
  );
  return useMemo(() => {
    const parts = [
      { drawing: hover, style: styles.hover },
      { drawing: focus, style: styles.focus },
      { drawing: selection, style: styles.selection },
    ];
    const marked = parts.flatMap(({ drawing: drawn, style }) => (drawn ? [{ drawing: drawn, style }] : []));
    return marked.length === 0 ? NOTHING : marked;
  }, [hover, focus, selection, styles]);
}

export interface Marks {
  readonly own: readonly Marked[];
  readonly beside: readonly Marked[];
}

export function useMarked(props: MoleculeCanvasProps, focusedAtom: number | undefined): Marks {
  const { theme, hovered, beside: other } = props;
  const own = useMarksOf(props, theme, hovered?.beside ? undefined : hovered, focusedAtom);
  const beside = useMarksOf(other, theme, hovered?.beside ? hovered : undefined, undefined);
  return useMemo(() => ({ own, beside }), [own, beside]);
}
