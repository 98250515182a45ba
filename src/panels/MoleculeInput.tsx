// One box for a SMILES or a name of the library, with the fault of what was typed right beneath it.

import { type FormEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { findByName, looksLikeName, searchLibrary } from '../content/library-search';
import { lookup } from '../languages/en/lookup';
import { molecules } from '../languages/en/molecules';
import type { Problem } from '../state/viewer-state';
import { Icon } from './Icon';
import { FaultText } from './FaultText';
import { useWords } from './language-context';
import type { LibraryEntry } from './library-entry';
import { SmilesEcho } from './SmilesEcho';
import { typedBefore } from './typed-before';
import { useOpenFiles } from './use-open-files';
import { useViewer } from './viewer-context';
import { Woven } from './Woven';

interface MoleculeInputProps {
  readonly entries: readonly LibraryEntry[];
  readonly onOpenLibrary: () => void;
}

const EXAMPLES = { aspirin: 'CC(=O)Oc1ccccc1C(=O)O', memantine: 'memantine' } as const;

/** Found by either name: the English one stands on most papers. */
function useNamed(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const { name: nameIn } = useWords(molecules);
  return useMemo(() => entries.map((entry) => ({ ...entry, name: nameIn(entry.name), synonyms: [entry.name, ...entry.synonyms] })), [entries, nameIn]);
}

function Fault({ id, problem, entries, onPick }: { readonly id: string; readonly problem: Problem; readonly entries: readonly LibraryEntry[]; readonly onPick: (id: string) => void }) {
  const words = useWords(lookup);
  const place = useRef<HTMLDivElement>(null);
  // A file dropped on the viewer may fail while this is scrolled out of sight.
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const isName = problem.where === 'field' && looksLikeName(problem.text);
  // The longest beginning of the word that some name shares: a slip of the finger is usually near the end.
  const near = isName ? ([6, 5, 4, 3].map((length) => searchLibrary(entries, problem.text.trim().slice(0, length))).find((found) => found.length > 0) ?? []) : [];
  // In a file the position is a line, which the sentence names.
  const isOfSmiles = problem.where === 'field' || problem.where === 'link';
  return (
    <div className="fault" id={id} role="alert" ref={place}>
      <p>
        {isName && words.noName(problem.text.trim())}
        <FaultText fault={problem} />
      </p>
      {isOfSmiles && problem.position !== undefined && <SmilesEcho smiles={problem.text} position={problem.position} />}
      {near.length > 0 && (
        <p>
          <Woven
            text={words.meant}
            parts={{
              names: near.slice(0, 3).map(({ id: entry, name }) => (
                <button key={entry} type="button" className="link" onClick={() => onPick(entry)}>
                  {name}
                </button>
              )),
            }}
          />
        </p>
      )}
    </div>
  );
}

const NEVER = () => () => {};

export function MoleculeInput({ entries: library, onOpenLibrary }: MoleculeInputProps) {
  const entries = useNamed(library);
  const words = useWords(lookup);
  const [before] = useState(typedBefore);
  const textBefore = useSyncExternalStore(before?.onTyped ?? NEVER, () => before?.text() ?? '', () => '');
  const [written, setText] = useState<string>();
  const text = written ?? textBefore;
  const problem = useViewer((state) => state.problem);
  const showSmiles = useViewer((state) => state.showSmiles);
  const showLibrary = useViewer((state) => state.showLibrary);
  const prepare = useViewer((state) => state.loaders.prepare);
  const openFiles = useOpenFiles();
  const picker = useRef<HTMLInputElement>(null);
  const [field, hint, fault] = [useId(), useId(), useId()];
  const own = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (before?.hadFocus) own.current?.focus();
  }, [before]);

  const show = (wanted: string) => {
    const entry = findByName(entries, wanted);
    void (entry ? showLibrary(entry.id) : showSmiles(wanted));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    show(text);
  };
  const example = (name: keyof typeof EXAMPLES) => (
    <span>
      <button
        type="button"
        className="link"
        onClick={() => {
          setText(EXAMPLES[name]);
          show(EXAMPLES[name]);
        }}
      >
        {words[name]}
      </button>
    </span>
  );
  return (
    <form className="lookup" onSubmit={onSubmit} noValidate aria-label={words.name}>
      <label htmlFor={field}>{words.field}</label>
      <div className="lookup-row">
        <div className="field">
          <input
            ref={own}
            id={field}
            type="text"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onFocus={prepare}
            onPointerEnter={prepare}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-invalid={problem?.where === 'field'}
            aria-describedby={problem ? `${fault} ${hint}` : hint}
          />
          <button type="submit">{words.show}</button>
        </div>
        <button type="button" className="button" onClick={onOpenLibrary} aria-haspopup="dialog" title={words.library}>
          <Icon name="library" />
          <span>{words.library}</span>
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()} title={words.open}>
          <Icon name="file" />
          <span>{words.open}</span>
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={words.file}
          accept=".mol,.mdl,.sdf,.smi,.smiles,.txt,.json"
          onChange={({ target }) => {
            openFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      {problem && <Fault id={fault} problem={problem} entries={entries} onPick={(id) => void showLibrary(id)} />}
      <p className="hint" id={hint}>
        <Woven text={words.hint} parts={{ smiles: example('aspirin'), name: example('memantine') }} />
        <span className="hint-of-files">{words.hintOfFiles}</span>
      </p>
    </form>
  );
}
