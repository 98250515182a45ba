import { Canvas } from '@react-three/fiber';
import { useState } from 'react';
import { MoleculeObject } from '../../../src/embed/index';
import type { Molecule } from '../../../src/chemistry/index';

export function TwoMolecules({ molecule }: { readonly molecule: Molecule }) {
  const [atom, setAtom] = useState<number>();
  return (
    <Canvas frameloop="demand" camera={{ position: [0, 0, 24], fov: 30 }}>
      <MoleculeObject
        molecule={molecule}
        position={[-4, 0, 0]}
        selected={atom === undefined ? [] : [atom]}
        onAtomClick={(clicked) => setAtom(clicked)}
      />
      <MoleculeObject molecule={molecule} representation="space-filling" position={[4, 0, 0]} scale={0.5} />
    </Canvas>
  );
}
