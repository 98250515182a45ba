// Molecules in a canvas that is not ours: fiber's own, with lights, a cube and a camera of the host. The tests drive it by `window.host`.
import { Canvas, type RootState } from '@react-three/fiber';
import { createRoot } from 'react-dom/client';
import { MoleculeObject, type MoleculeObjectProps } from '../../../src/scene/object/MoleculeObject';
import { TwoMolecules } from '../../embed/snippets/TwoMolecules';
import { ESKETAMINE } from '../../fixtures/esketamine';

export interface Host {
  readonly orthographic?: boolean;
  readonly position?: readonly [number, number, number];
  readonly zoom?: number;
  readonly molecules: readonly Partial<MoleculeObjectProps>[];
  /** Å from the middle of the first molecule along x, and half an edge. */
  readonly cube?: { readonly at: readonly [number, number, number]; readonly size: number };
  readonly fog?: readonly [near: number, far: number];
}

const container = document.querySelector('#host');
if (!container) throw new Error('The page has no #host.');
const root = createRoot(container);
const heard: { readonly atom?: number; readonly bond?: number }[] = [];
const hearAtom = (atom: number) => heard.push({ atom });
const hearBond = (bond: number) => heard.push({ bond });
let state: RootState | undefined;
let made = 0;

function show({ orthographic = false, position = [0, 0, 24], zoom = 30, molecules, cube, fog }: Host): void {
  made++;
  state = undefined;
  root.render(
    <Canvas
      key={made}
      frameloop="demand"
      orthographic={orthographic}
      camera={{ position: [...position], zoom: orthographic ? zoom : 1, fov: 30 }}
      onCreated={(created) => {
        state = created;
      }}
    >
      <color attach="background" args={['#f7f6f3']} />
      {fog && <fog attach="fog" args={['#f7f6f3', ...fog]} />}
      <ambientLight intensity={1.5} />
      <directionalLight position={[4, 8, 6]} />
      {molecules.map((props) => (
        <MoleculeObject key={JSON.stringify(props)} molecule={ESKETAMINE} onAtomClick={hearAtom} onBondClick={hearBond} {...props} />
      ))}
      {cube && (
        <mesh position={[...cube.at]}>
          <boxGeometry args={[cube.size, cube.size, cube.size]} />
          <meshStandardMaterial color="#2f6f8f" />
        </mesh>
      )}
    </Canvas>,
  );
}

/** CSS pixels of an atom's middle, in the molecule of that number. */
function place(molecule: number, atom: number): readonly [number, number] {
  const object = state?.scene.children.filter(({ type }) => type === 'Group')[molecule];
  const position = ESKETAMINE.atoms[atom]?.position;
  if (!state || !object || !position) throw new Error('There is no such atom.');
  const { x, y } = object.localToWorld(state.camera.position.clone().set(...position)).project(state.camera);
  return [((x + 1) / 2) * innerWidth, ((1 - y) / 2) * innerHeight];
}

/** README's own, with a canvas that nothing here has set up. */
const showSnippet = () => root.render(<TwoMolecules molecule={ESKETAMINE} />);

const host = { heard, showSnippet, show, place, frames: () => state?.gl.info.render.frame ?? 0 };
export type HostPage = typeof host;

// `viewer`: what the studio waits for.
Object.assign(window, { viewer: {}, host });
