// The mirror image laid over the molecule: what is held together, how far it has come, and what cannot fit.

import { useMemo, useState } from 'react';
import { overlaySentence } from '../../content/describe-stereo';
import { atomWithin } from '../../content/describe-atom';
import { stereo as stereoRoom } from '../../languages/en/stereo';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';
import { overlayExhibit } from './stereo-exhibits';
import { useHandWords } from './use-hand-words';
import { useScreenRight } from './use-screen-right';

const heldBy = (choices: readonly (readonly number[] | undefined)[], key: string) => choices.find((held) => (held?.join() ?? 'all') === key);

export function LayOver({ centre, ligands }: { readonly centre: number | undefined; readonly ligands: readonly number[] }) {
  const words = useWords(stereoRoom);
  const say = useHandWords();
  const store = useViewerStore();
  const right = useScreenRight();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const [choice, setChoice] = useState('all');
  const [share, setShare] = useState(1);
  const choices = useMemo(() => {
    const pairs = centre === undefined ? [] : ligands.flatMap((a, place) => ligands.slice(place + 1).map((b) => [centre, a, b]));
    return [undefined, ...pairs];
  }, [centre, ligands]);
  const { overlay } = useMemo(() => overlayExhibit(molecule, heldBy(choices, choice), ligands, 1, right()), [molecule, choice, choices, ligands, right]);
  const show = (key: string, at: number) => {
    setChoice(key);
    setShare(at);
    store.getState().setExhibit(overlayExhibit(molecule, heldBy(choices, key), ligands, at, right()).exhibit);
  };
  return (
    <div className="stereo-over">
      <label>
        {words.held}
        <select value={choice} onChange={({ target }) => show(target.value, share)}>
          {choices.map((held) => (
            <option key={held?.join() ?? 'all'} value={held?.join() ?? 'all'}>
              {held ? words.heldAt(held.slice(1).map((atom) => atomWithin(molecule, atom, say))) : words.allHeavy}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.way}
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={Math.round(share * 100)}
          aria-valuetext={share >= 1 ? words.laidOver : share <= 0 ? words.apart : words.shareOfWay(Math.round(share * 100))}
          onChange={({ target }) => show(choice, Number(target.value) / 100)}
        />
      </label>
      <p aria-live="polite">{overlaySentence(molecule, overlay, heldBy(choices, choice), ligands, say)}</p>
    </div>
  );
}
