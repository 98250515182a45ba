// The stereocentres of the molecule, its mirror image, and the rules that name the hand.

import { useEffect, useMemo, useState } from 'react';
import { handOfRanking } from '../../chemistry/stereo/hand-of-ranking';
import { rankNeighbours } from '../../chemistry/stereo/rank-neighbours';
import { atomName, atomWithin } from '../../content/describe-atom';
import { moleculeName } from '../../content/describe-molecule';
import { doubleBondSentences, pairSentence, stereocentresOf, stereoSentence } from '../../content/describe-stereo';
import { stereo as stereoRoom } from '../../languages/en/stereo';
import type { Exhibit } from '../../state/exhibit';
import { baseOf } from '../../state/picture-actions';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { MoleculePhrase } from '../Phrase';
import { useViewer, useViewerStore } from '../viewer-context';
import { Woven } from '../Woven';
import { CipTutor } from './CipTutor';
import { LayOver } from './LayOver';
import { useHandWords } from './use-hand-words';
import { useMirror } from './use-mirror';
import { useScreenRight } from './use-screen-right';
import { centresExhibit, overlayExhibit, pairExhibit, RANK_KEY, tutorExhibit } from './stereo-exhibits';

type Part = 'centres' | 'pair' | 'over' | 'tutor';

/** What is in the picture says which part is open, so that Reset closes it too. */
const partOf = ({ beside, ghosts, labels }: Exhibit): Part =>
  beside ? 'pair' : ghosts && ghosts.length > 0 ? 'over' : labels?.some(({ key }) => key.startsWith(RANK_KEY)) ? 'tutor' : 'centres';

const PARTS: readonly Part[] = ['centres', 'pair', 'over', 'tutor'];

export function StereoTool() {
  const words = useWords(stereoRoom);
  const say = useHandWords();
  const store = useViewerStore();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const part = useViewer(({ exhibit }) => partOf(exhibit));
  const setExhibit = useViewer((state) => state.setExhibit);
  const base = useViewer(({ shown }) => baseOf(shown).molecule);
  const mirror = useMirror();
  const right = useScreenRight();
  const centres = useMemo(() => stereocentresOf(molecule), [molecule]);
  const [wanted, setWanted] = useState<number>();
  const centre = wanted !== undefined && centres.includes(wanted) ? wanted : centres[0];
  const ranking = useMemo(() => (centre === undefined ? undefined : rankNeighbours(molecule, centre)), [molecule, centre]);
  const label = centre === undefined ? undefined : molecule.atoms[centre]?.stereo;
  const canTeach = centre !== undefined && ranking?.isDecided === true && (label === '?' || handOfRanking(molecule, centre, ranking.order) === label);
  const ligands = useMemo(() => (ranking?.order ?? []).filter((atom) => atom >= 0), [ranking]);
  useEffect(() => {
    if (partOf(store.getState().exhibit) === 'centres') setExhibit(centresExhibit(molecule, centres[0]));
  }, [store, setExhibit, molecule, centres]);

  const open = (next: Part, at = centre) => {
    if (next === 'centres') setExhibit(centresExhibit(molecule, at));
    if (next === 'pair') setExhibit(pairExhibit(molecule));
    if (next === 'over') setExhibit(overlayExhibit(molecule, undefined, ligands, 1, right()).exhibit);
    if (next === 'tutor' && at !== undefined) {
      const order = rankNeighbours(molecule, at)?.order ?? [];
      setExhibit(tutorExhibit(molecule, at, order, new Map(order.map((atom) => [atom, '·'])), { isTurned: false, hasArrow: false }));
    }
  };
  if (centre === undefined || molecule.stereo === 'achiral') {
    return (
      <div className="stereo">
        <p>{stereoSentence(molecule, say)}</p>
        {doubleBondSentences(molecule, say).map((sentence) => <p key={sentence}>{sentence}</p>)}
        <p>
          <Woven text={words.twoHands} parts={{ first: <MoleculePhrase molecule="esketamine" text="esketamine" />, second: <MoleculePhrase molecule="d-serine" text="D-serine" /> }} />
        </p>
      </div>
    );
  }
  const next = (
    <>
      {mirror.isShown
        ? <button type="button" className="button" onClick={mirror.back}>{words.backTo(moleculeName(base, say))}</button>
        : <button type="button" className="button" aria-disabled={mirror.isWorking} onClick={mirror.show}>{words.mirrorNext}</button>}
      <button type="button" className="button" onClick={() => open('pair')}>{words.both}</button>
      <output>{mirror.isWorking ? words.mirroring : ''}</output>
      {mirror.fault && <p role="alert"><FaultText fault={mirror.fault} /></p>}
    </>
  );
  return (
    <div className="stereo">
      <p>{stereoSentence(molecule, say)}</p>
      {mirror.isShown && (
        <p className="stereo-mirror">
          {words.isMirror(moleculeName(base, say))}
          <button type="button" className="button" onClick={mirror.back}>{words.goBack}</button>
        </p>
      )}
      <fieldset className="segments" aria-label={words.show}>
        {PARTS.map((each) => (
          <label key={each}>
            <input type="radio" name="stereo-part" checked={part === each} onChange={() => open(each)} />
            {words.parts[each]}
          </label>
        ))}
      </fieldset>
      {part !== 'tutor' && (
        <ul className="stereo-centres" aria-label={words.centres}>
          {centres.map((atom) => {
            const stereo = molecule.atoms[atom]?.stereo ?? '?';
            return (
              <li key={atom}>
                <button type="button" aria-pressed={atom === centre} onClick={() => { setWanted(atom); open('centres', atom); }}>
                  {atomName(molecule, atom, say)} <i>{stereo}</i>
                </button>
                <span>{say.hands.hands[stereo]}</span>
              </li>
            );
          })}
        </ul>
      )}
      {part === 'centres' && doubleBondSentences(molecule, say).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {part === 'pair' && <p>{pairSentence(molecule, say)}</p>}
      {part === 'over' && <LayOver key={`${molecule.smiles} ${centre}`} centre={centre} ligands={ligands} />}
      {part === 'tutor' && (canTeach && ranking ? (
        <CipTutor key={`${molecule.smiles} ${centre}`} centre={centre} ranking={ranking} onLeave={() => open('centres')} next={next} />
      ) : (
        <p>{words.undecided(atomWithin(molecule, centre, say), label ?? '?')}</p>
      ))}
    </div>
  );
}
