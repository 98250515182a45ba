// The room of the receptor: shows the molecule where it sits, leads from the whole receptor to the drug, and names its parts.

import { lazy, Suspense, useEffect, useRef } from 'react';
import { moleculeName } from '../../content/describe-molecule';
import { placementSentence } from '../../content/describe-placement';
import { placing } from '../../languages/en/placing';
import { receptor as receptorRoom } from '../../languages/en/receptor';
import { receptorShown } from '../../state/receptor-view';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';
import { useViewer } from '../viewer-context';
import { ChargeSwitch } from './ChargeSwitch';
import { CutSlider, LookFrom } from './CutSlider';
import { Journey } from './Journey';
import { PartList } from './PartList';
import { ReceptorCaveats } from './ReceptorCaveats';
import './receptor.css';

const CitationText = lazy(async () => ({ default: (await import('../MorePanels')).CitationText }));

function Source() {
  return (
    <p className="receptor-source">
      <Suspense fallback={null}>
        <CitationText id="zhang-2021" />
      </Suspense>
    </p>
  );
}

/** Before: what there is to see, and the one button that changes the picture. */
function Outside() {
  const words = useWords(receptorRoom);
  const molecule = useViewer(({ shown }) => shown.molecule);
  const setOptions = useViewer((state) => state.setOptions);
  return (
    <>
      <p>{words.outside(moleculeName(molecule, useAtomWords()))}</p>
      <p className="receptor-acts">
        <button type="button" className="button receptor-show" onClick={() => setOptions({ receptor: 'pore' })}>
          {words.show}
        </button>
      </p>
      <ReceptorCaveats />
      <Source />
    </>
  );
}

export function ReceptorTool() {
  const words = useWords(receptorRoom);
  const say = useAtomWords();
  const said = { ...say, placing: useWords(placing) };
  const room = useRef<HTMLDivElement>(null);
  const isAsked = useViewer(({ options }) => options.receptor !== 'none');
  const view = useViewer(receptorShown);
  const progress = useViewer((state) => state.receptorProgress);
  const setOptions = useViewer((state) => state.setOptions);
  // The button that was pressed is gone: the reader stays in the room.
  const was = useRef(isAsked);
  useEffect(() => {
    if (was.current !== isAsked && document.activeElement === document.body) room.current?.focus({ preventScroll: true });
    was.current = isAsked;
  }, [isAsked]);
  const fault = progress && 'fault' in progress ? progress.fault : undefined;
  if (!isAsked) {
    return (
      <div className="receptor" ref={room} tabIndex={-1}>
        <Outside />
      </div>
    );
  }
  return (
    <div className="receptor" ref={room} tabIndex={-1}>
      <output className="receptor-said">{fault ? <FaultText fault={fault} /> : !view && words.onItsWay}</output>
      {/* Told as the picture is. */}
      {view && !fault && <p className="receptor-said">{placementSentence(view.base, view.placement, said)}</p>}
      {view && (
        <>
          <Journey surroundings={view.surroundings} />
          <CutSlider />
          <LookFrom />
          <ChargeSwitch />
          <PartList />
        </>
      )}
      <ReceptorCaveats />
      <Source />
      <p className="receptor-acts">
        <button type="button" className="button" onClick={() => setOptions({ receptor: 'none' })}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}
