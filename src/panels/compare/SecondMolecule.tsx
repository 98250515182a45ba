// Chooses the second molecule: one of the library, or a SMILES.

import { type FormEvent, useContext, useId, useState } from 'react';
import { compare } from '../../languages/en/compare';
import { molecules } from '../../languages/en/molecules';
import { useWords } from '../language-context';
import { LibraryContext } from '../library-context';
import { useViewer } from '../viewer-context';
import type { Second } from './use-comparison';

/** Those that teach most about ketamine. */
const FIRST_CHOICES = ['phencyclidine', 'norketamine', 'arketamine', 'memantine', 'dizocilpine'] as const;

const OWN = 'own smiles';
/** Acetylsalicylic acid: known to most, and short. */
const EXAMPLE = 'CC(=O)Oc1ccccc1C(=O)O';

export function SecondMolecule({ second, onChoose }: { readonly second: Second | undefined; readonly onChoose: (second: Second | undefined) => void }) {
  const words = useWords(compare);
  const say = useWords(molecules);
  const entries = useContext(LibraryContext);
  const shown = useViewer(({ shown: { origin } }) => (origin.kind === 'library' ? origin.id : undefined));
  const [wantsOwn, setWantsOwn] = useState(false);
  const [text, setText] = useState('');
  const [select, field] = [useId(), useId()];
  const isOwn = second?.kind === 'smiles' || (wantsOwn && second === undefined);
  const suggested = FIRST_CHOICES.flatMap((id) => entries.filter((entry) => entry.id === id && id !== shown));
  const others = entries.filter((entry) => !suggested.includes(entry));
  const pick = (value: string) => {
    setWantsOwn(value === OWN);
    onChoose(value === '' || value === OWN ? undefined : { kind: 'library', id: value });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onChoose({ kind: 'smiles', text: text.trim() });
  };
  return (
    <>
      <label className="compare-choice" htmlFor={select}>
        {words.with}
        <select id={select} value={isOwn ? OWN : second?.kind === 'library' ? second.id : ''} onChange={({ target }) => pick(target.value)}>
          <option value="">{words.none}</option>
          <optgroup label={words.suggested}>
            {suggested.map(({ id, name }) => (
              <option key={id} value={id}>
                {say.name(name)}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.library}>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {say.name(name)}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.yours}>
            <option value={OWN}>{words.smiles}</option>
          </optgroup>
        </select>
      </label>
      {isOwn && (
        <form className="compare-own" onSubmit={onSubmit}>
          <label htmlFor={field}>{words.smilesOfOther}</label>
          <input id={field} type="text" value={text} spellCheck={false} autoCapitalize="off" autoComplete="off" placeholder={words.example(EXAMPLE)} onChange={({ target }) => setText(target.value)} />
          <button type="submit" className="button">
            {words.compare}
          </button>
        </form>
      )}
      {second === undefined && !isOwn && (
        <p className="compare-note">{words.first}</p>
      )}
    </>
  );
}
