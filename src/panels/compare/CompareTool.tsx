// A second molecule beside the one shown, laid on it by what they share: what sets them apart, in words and in the picture.

import { useEffect, useMemo, useState } from 'react';
import { moleculeName } from '../../content/describe-molecule';
import { acts } from '../../languages/en/acts';
import { compare } from '../../languages/en/compare';
import type { WordsOf } from '../../languages/room';
import type { Exhibit } from '../../state/exhibit';
import type { ViewerState } from '../../state/viewer-state';
import { NO_EXHIBIT } from '../../state/picture-actions';
import { FaultText } from '../FaultText';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';
import { useViewer, useViewerStore } from '../viewer-context';
import { compareExhibit } from './compare-exhibit';
import { SecondMolecule } from './SecondMolecule';
import { type Compared, type Second, useComparison } from './use-comparison';

const WAYS = [
  [false, 'beside'],
  [true, 'over'],
] as const;

const NOTHING_ADDED: Exhibit = { beside: undefined, ghosts: undefined, lit: undefined };

/** What can be shown again as the second molecule. */
function asSecond({ shown: { origin, variant } }: ViewerState): Second | undefined {
  if (variant) return undefined;
  if (origin.kind === 'library') return { kind: 'library', id: origin.id };
  return origin.kind === 'smiles' ? { kind: 'smiles', text: origin.text } : undefined;
}

export function CompareTool() {
  const words = useWords(compare);
  const say = useAtomWords();
  const { cancel } = useWords(acts);
  const store = useViewerStore();
  const id = useViewer(({ options }) => options.compare);
  const first = useViewer(({ shown }) => shown.molecule);
  const selection = useViewer((state) => state.selection);
  const isLoading = useViewer(({ loading }) => loading !== undefined);
  const canSwap = useViewer((state) => asSecond(state) !== undefined);
  const [typed, setTyped] = useState<string>();
  const [isOver, setOver] = useState(false);
  const second = useMemo((): Second | undefined => {
    if (id !== undefined) return { kind: 'library', id };
    return typed === undefined ? undefined : { kind: 'smiles', text: typed };
  }, [id, typed]);
  const { compared, isWorking, fault } = useComparison(second);
  const exhibit = useMemo(() => compared && compareExhibit(first, compared, isOver, selection), [first, compared, isOver, selection]);
  // A molecule that is shown anew clears the picture of additions, even where it is the same one.
  const isBare = useViewer((state) => state.exhibit === NO_EXHIBIT);
  useEffect(() => {
    const wanted = exhibit ?? (isBare ? undefined : NOTHING_ADDED);
    if (wanted) store.getState().setExhibit(wanted);
  }, [store, exhibit, isBare]);

  const choose = (next: Second | undefined) => {
    setTyped(next?.kind === 'smiles' ? next.text : undefined);
    store.getState().setOptions({ compare: next?.kind === 'library' ? next.id : undefined });
  };
  // Reset ends the comparison with a SMILES too; with a molecule of the library it takes the option away.
  useEffect(
    () =>
      store.subscribe((state, former) => {
        const isReset = state.exhibit === NO_EXHIBIT && former.exhibit !== NO_EXHIBIT && state.shown.molecule === former.shown.molecule;
        if (isReset && !state.loading) setTyped(undefined);
      }),
    [store],
  );
  const swap = async () => {
    const before = store.getState();
    const own = asSecond(before);
    if (!second || !own) return;
    if (second.kind === 'library') await before.showLibrary(second.id);
    else await before.showSmiles(second.text);
    if (store.getState().shown.molecule !== before.shown.molecule) choose(own);
  };

  return (
    <div className="compare">
      <SecondMolecule second={second} onChoose={choose} />
      <output className="compare-said">
        {isWorking && words.working}
        {compared && <b>{compared.sentence}</b>}
        {compared && <span>{compared.shared}</span>}
      </output>
      {fault && (
        <p className="compare-fault" role="alert">
          <FaultText fault={fault} />
        </p>
      )}
      {isWorking && (
        <p>
          <button type="button" className="button" onClick={() => choose(undefined)}>
            {cancel}
          </button>
        </p>
      )}
      {compared && (
        <>
          <fieldset className="segments" aria-label={words.how}>
            {WAYS.map(([value, way]) => (
              <label key={way}>
                <input type="radio" name="compare-way" checked={isOver === value} disabled={value && compared.pairs.length === 0} onChange={() => setOver(value)} />
                {words[way]}
              </label>
            ))}
          </fieldset>
          <p className="compare-note">{compareNote(words, compared, moleculeName(compared.placed, say), isOver)}</p>
          <p className="compare-acts">
            {canSwap && (
              <button type="button" className="button" disabled={isLoading} onClick={() => void swap()}>
                {words.swap}
              </button>
            )}
            <button type="button" className="button" onClick={() => choose(undefined)}>
              {words.end}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function compareNote(words: WordsOf<typeof compare>, { first, second, pairs }: Compared, name: string, isOver: boolean): string {
  if (pairs.length === 0) return words.turns;
  if (isOver) return `${words.blue(name)} ${first.length === 0 ? words.allPartnered : words.differingInOther}`;
  return `${first.length + second.length === 0 ? words.noneDiffers : words.differing} ${words.turns} ${words.partner}`;
}
