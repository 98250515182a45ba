// A molecule in somebody else's R3F canvas: their camera, renderer, fog and pointer events, our shaders. Placed, turned and
// scaled like any group; one unit is one ångström. It brings its own light, which goes with the camera, as in the viewer.
import type { EventHandlers, ThreeElements, ThreeEvent } from '@react-three/fiber';
import { useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import type { Group, Raycaster } from 'three';
import type { Molecule } from '../../chemistry/molecule';
import { colorAtoms } from '../../representations/color-atoms';
import type { PaletteId } from '../../representations/palette';
import { REPRESENTATIONS, type RepresentationId } from '../../representations/registry';
import type { HydrogenChoice } from '../../representations/shown-atoms';
import type { ColorChoice } from '../../representations/surface-choices';
import { setLight } from '../light';
import { LIGHTS } from '../lights';
import { bondsAmong, markedPart } from '../marked-part';
import { createGuestUniforms, type Lens } from './guest-uniforms';
import { ObjectBodies } from './ObjectBodies';
import { boundsOf } from './object-bounds';
import { ObjectRings } from './ObjectRings';
import type { Guest } from './ObjectPart';
import { raycastMolecule, type MoleculeHit } from './raycast-molecule';
import { usePointed } from './use-pointed';

/** What fiber tells of a click, with `atom` or `bond`: 0-based indices into the molecule's lists. */
export type MoleculeObjectEvent<E extends MouseEvent | PointerEvent = MouseEvent> = ThreeEvent<E> & Pick<MoleculeHit, 'atom' | 'bond'>;

/** Where it stands in the host's scene; a scale that is not the same along all axes counts as its mean. */
type Placed = Pick<ThreeElements['group'], 'position' | 'rotation' | 'quaternion' | 'scale' | 'name' | 'visible' | 'userData' | 'matrixAutoUpdate' | 'matrix'>;

export interface MoleculeObjectProps extends Placed, EventHandlers {
  readonly ref?: Ref<Group | null>;
  /** As `loadMolecule` of `ketamine-viewer/chemistry` gives it. */
  readonly molecule: Molecule;
  readonly representation?: RepresentationId;
  readonly palette?: PaletteId;
  readonly color?: ColorChoice;
  readonly hydrogens?: HydrogenChoice;
  /** The light and the outlines, chosen for the ground behind. */
  readonly theme?: keyof typeof LIGHTS;
  /** Atoms with a ring, 0-based as in `molecule.bonds` and `molecule.groups`; two bonded ones mark their bond too. */
  readonly selected?: readonly number[];
  readonly onAtomClick?: (atom: number, event: MoleculeObjectEvent) => void;
  readonly onBondClick?: (bond: number, event: MoleculeObjectEvent) => void;
  /** undefined: no longer on an atom. */
  readonly onAtomHover?: (atom: number | undefined) => void;
  /** In the molecule's frame. */
  readonly children?: ReactNode;
}

const NO_ATOMS: readonly number[] = [];
const GREY = [150, 150, 150] as const;

export function MoleculeObject({
  ref, molecule, representation = 'ball-and-stick', palette = 'cpk', color = 'element', hydrogens = 'all', theme = 'light', selected = NO_ATOMS,
  onAtomClick, onBondClick, onAtomHover, children, ...placed
}: MoleculeObjectProps) {
  const group = useRef<Group>(null);
  useImperativeHandle<Group | null, Group | null>(ref, () => group.current, []);
  const drawing = useMemo(() => {
    const tints = colorAtoms(molecule, color, palette);
    const colorOf = tints && 'colors' in tints ? { colorOf: (atom: number) => tints.colors[atom] ?? GREY } : {};
    return REPRESENTATIONS[representation].draw(molecule, { hydrogens, palette, ...colorOf });
  }, [molecule, representation, palette, color, hydrogens]);
  const bounds = useMemo(() => boundsOf(drawing), [drawing]);
  const uniforms = useMemo(() => {
    const made = createGuestUniforms();
    setLight(made, theme, undefined);
    return made;
  }, [theme]);
  const [lens] = useState<Lens>(() => ({ perspective: false, pixel: 0.025 }));
  const guest = useMemo<Guest>(() => ({ uniforms, lens, bounds }), [uniforms, lens, bounds]);
  const marked = useMemo(() => (selected.length > 0 ? markedPart(molecule, drawing, selected, bondsAmong(molecule, selected)) : undefined), [molecule, drawing, selected]);
  const raycast = (raycaster: Raycaster, hits: MoleculeHit[]) => {
    const hit = group.current && raycastMolecule({ object: group.current, molecule, drawing, bounds: bounds.sphere, lens }, raycaster);
    if (hit) hits.push(hit);
  };
  const pointed = usePointed({ onAtomClick, onBondClick, onAtomHover }, placed);
  return (
    <group {...placed} {...pointed} ref={group} raycast={raycast}>
      <ObjectBodies drawing={drawing} guest={guest} />
      {marked && <ObjectRings part={marked} color={LIGHTS[theme].selection} guest={guest} />}
      {children}
    </group>
  );
}
