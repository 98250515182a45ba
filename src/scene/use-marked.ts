// Which parts of the picture are outlined now: what the pointer is over, what is selected, where atom mode stands.
import { useMemo } from 'react';
import type { MoleculeCanvasProps } from './canvas-contract';
import type { HaloStyle } from './Halo';
import { LIGHTS } from './light';
import { bondsAmong, markedPart, partsOf } from './marked-part';
import type { Marked } from './MoleculeScene';

/** Å around the body. The atom of atom mode wears a second, wider ring, so that colour is never the only sign. */
const WIDTHS = { hover: 0.07, focus: 0.17, selection: 0.085 } as const;
const GHOST = 0.35;

function useStyles(theme: MoleculeCanvasProps['theme']): Readonly<Record<keyof typeof WIDTHS, HaloStyle>> {
  return useMemo(() => {
    const { hover, selection } = LIGHTS[theme];
    const style = (name: keyof typeof WIDTHS, color: string, ghost: number) => ({ name, color, width: WIDTHS[name], ghost });
    return { hover: style('hover', hover, 0), focus: style('focus', hover, GHOST), selection: style('selection', selection, GHOST) };
  }, [theme]);
}

export function useMarked(props: MoleculeCanvasProps, focusedAtom: number | undefined): readonly Marked[] {
  const { molecule, drawing, theme, selected, hovered } = props;
  const styles = useStyles(theme);
  const hover = useMemo(
    () => hovered && { drawing: markedPart(molecule, drawing, ...partsOf(hovered)), style: styles.hover },
    [molecule, drawing, hovered, styles],
  );
  const focus = useMemo(
    () => (focusedAtom === undefined ? undefined : { drawing: markedPart(molecule, drawing, [focusedAtom], []), style: styles.focus }),
    [molecule, drawing, focusedAtom, styles],
  );
  const selection = useMemo(
    () =>
      selected.length > 0
        ? { drawing: markedPart(molecule, drawing, selected, bondsAmong(molecule, selected)), style: styles.selection }
        : undefined,
    [molecule, drawing, selected, styles],
  );
  return useMemo(() => [hover, focus, selection].filter((each) => each !== undefined), [hover, focus, selection]);
}
