import { useRef, useState } from 'react';
import { MoleculeViewer, type MoleculeViewerHandle } from '../../../src/embed/index';

export function Ketamine() {
  const viewer = useRef<MoleculeViewerHandle>(null);
  const [caption, setCaption] = useState('');
  return (
    <figure>
      <MoleculeViewer
        ref={viewer}
        smiles="CN[C@@]1(CCCCC1=O)c1ccccc1Cl"
        representation="sticks"
        onLoad={({ formula }) => setCaption(formula)}
        onError={({ message }) => setCaption(message)}
        fallback={<p>Esketamine, which blocks the NMDA receptor.</p>}
      >
        <mesh position={[0, 3, 0]}>
          <sphereGeometry args={[0.4]} />
          <meshBasicMaterial color="tomato" />
        </mesh>
      </MoleculeViewer>
      <figcaption>
        {caption} <button onClick={() => viewer.current?.focusAtom(2)}>Show the nitrogen</button>
      </figcaption>
    </figure>
  );
}
