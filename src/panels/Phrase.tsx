// A phrase of the text that names a part of the molecule: pointing at it lights the atoms, a click selects them
// and turns them to the reader, and what is pointed at in a picture marks the phrases that mean it.

import { useId, useMemo } from 'react';
import { atomWithin } from '../content/describe-atom';
import { moleculeName } from '../content/describe-molecule';
import { atomsOf } from '../content/formula-links';
import { atomsOfGroup } from '../content/groups-of-atoms';
import { phrases } from '../languages/en/phrases';
import { useLanguage, useWords } from './language-context';
import { useAtomWords } from './use-atom-words';
import { useViewer } from './viewer-context';

interface GroupPhraseProps {
  readonly group: string;
  /** Kinds that the phrase means where the molecule lacks the first: an amine may be charged. */
  readonly or?: readonly string[] | undefined;
  readonly text: string;
}

/** Longer lists are counted, not read out. */
const MOST_NAMED = 4;

export function GroupPhrase({ group, or, text }: GroupPhraseProps) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const select = useViewer((state) => state.select);
  const frame = useViewer((state) => state.frame);
  const light = useViewer((state) => state.light);
  const chosen = useViewer(({ selection }) => selection.join());
  const words = useWords(phrases);
  const say = useAtomWords();
  const language = useLanguage();
  const note = useId();
  const atoms = useMemo(
    () => [group, ...(or ?? [])].map((kind) => atomsOfGroup(molecule, kind)).find((found) => found.length > 0) ?? [],
    [molecule, group, or],
  );
  const isMeant = useViewer(({ hovered, selection }) => {
    const pointed = hovered ? atomsOf(molecule, hovered) : selection;
    return pointed.length > 0 && pointed.every((atom) => atoms.includes(atom));
  });
  if (atoms.length === 0) {
    return (
      <span className="phrase-place">
        <button type="button" className="phrase" aria-disabled="true" aria-describedby={note}>
          {text}
        </button>
        <span className="phrase-note" id={note} role="note" lang={language}>
          {words.none(moleculeName(molecule, say))}
        </span>
      </span>
    );
  }
  const heavy = atoms.filter((atom) => molecule.atoms[atom]?.element !== 'H');
  const named = heavy.length > MOST_NAMED ? words.atoms(atoms.length) : say.describing.names(heavy.map((atom) => atomWithin(molecule, atom, say)));
  return (
    <>
      <button
        type="button"
        className="phrase"
        aria-pressed={chosen === atoms.join()}
        aria-describedby={note}
        data-meant={isMeant}
        onPointerEnter={() => light(atoms)}
        onPointerLeave={() => light([])}
        onFocus={() => light(atoms)}
        onBlur={() => light([])}
        onClick={() => (chosen === atoms.join() ? select([]) : frame(atoms))}
      >
        {text}
      </button>
      <span id={note} lang={language} hidden>
        {words.lights(named, heavy.length === 1)}
      </span>
    </>
  );
}

/** Shows a molecule of the library in place of the one there. */
export function MoleculePhrase({ molecule: id, text }: { readonly molecule: string; readonly text: string }) {
  const { show } = useWords(phrases);
  const showLibrary = useViewer((state) => state.showLibrary);
  const isShown = useViewer(({ shown }) => shown.origin.kind === 'library' && shown.origin.id === id);
  return (
    <button type="button" className="phrase phrase-molecule" aria-pressed={isShown} title={show} onClick={() => void showLibrary(id)}>
      {text}
    </button>
  );
}

/** Lays a molecule of the library beside the one shown; once more takes it away. */
export function ComparePhrase({ molecule: id, text }: { readonly molecule: string; readonly text: string }) {
  const setOptions = useViewer((state) => state.setOptions);
  const words = useWords(phrases);
  const isBeside = useViewer(({ options }) => options.compare === id);
  const compare = isBeside ? undefined : id;
  return (
    <button type="button" className="phrase phrase-molecule" aria-pressed={isBeside} title={words.compare} onClick={() => setOptions({ compare })}>
      {text}
    </button>
  );
}
