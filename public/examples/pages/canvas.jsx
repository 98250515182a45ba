// Built by Vite into canvas.js; react, react-dom, three and @react-three/fiber are the page's own.
import { Canvas } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MoleculeObject } from 'ketamine-viewer';
import { loadMolecule } from 'ketamine-viewer/chemistry';

const ESKETAMINE = 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl';

function Scene() {
  const [molecule, setMolecule] = useState();
  const [said, setSaid] = useState('The structure is being read.');
  const [atom, setAtom] = useState();
  const [degrees, setDegrees] = useState(0);

  useEffect(() => {
    loadMolecule({ smiles: ESKETAMINE }).then(
      (read) => {
        setMolecule(read);
        setSaid(`${read.formula}. Click an atom to learn which it is.`);
      },
      (error) => setSaid(error.message),
    );
  }, []);

  const choose = (index) => {
    setAtom(index);
    setSaid(`Atom ${index + 1}: ${molecule.atoms[index].element}`);
  };

  return (
    <>
      <figure className="canvas" aria-label="Esketamine beside a ball of 1.4 ångström radius">
        <Canvas frameloop="demand" camera={{ position: [0, 0, 26], fov: 30 }}>
          <ambientLight intensity={1} />
          <directionalLight position={[4, 8, 10]} intensity={2} />
          {molecule && (
            <group rotation-y={(degrees * Math.PI) / 180}>
              <MoleculeObject molecule={molecule} selected={atom === undefined ? [] : [atom]} onAtomClick={choose} />
            </group>
          )}
          <mesh position={[3.4, -4.6, 0]}>
            <sphereGeometry args={[1.4, 48, 24]} />
            <meshStandardMaterial color="#5fa3f8" />
          </mesh>
        </Canvas>
      </figure>
      <output className="said">{said}</output>
      <label>
        Turn
        <input type="range" min={-180} max={180} step={5} value={degrees} onChange={({ target }) => setDegrees(Number(target.value))} />
      </label>
    </>
  );
}

createRoot(document.getElementById('scene')).render(<Scene />);
