// The library in a native dialog: a search field over a list of 2D formulas, all by keyboard. Made anew each time it is opened.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Depiction } from '../chemistry/flat/depiction';
import { searchLibrary } from '../content/library-search';
import { typesetFormula } from '../content/typeset-formula';
import { acts } from '../languages/en/acts';
import { molecules } from '../languages/en/molecules';
import { picker } from '../languages/en/picker';
import { DepictionFigure } from './DepictionFigure';
import { Icon } from './Icon';
import { useWords } from './language-context';
import type { LibraryEntry } from './library-entry';
import { useLightDismiss } from './use-light-dismiss';
import { useViewer } from './viewer-context';

interface MoleculePickerProps {
  readonly entries: readonly LibraryEntry[];
  /** 2D formulas by id. */
  readonly formulas: Readonly<Record<string, Depiction>>;
  readonly onClose: () => void;
}

/** Where the keys lead in a list of `count`. */
function step(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(count - 1, active + 5);
    case 'PageUp':
      return Math.max(0, active - 5);
    default:
      return undefined;
  }
}

const Formula = ({ depiction }: { readonly depiction: Depiction | undefined }) => depiction && <DepictionFigure depiction={depiction} />;

export function MoleculePicker({ entries, formulas, onClose }: MoleculePickerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const showLibrary = useViewer((state) => state.showLibrary);
  const shown = useViewer(({ shown: { origin } }) => (origin.kind === 'library' ? origin.id : undefined));
  const words = useWords(picker);
  const { close } = useWords(acts);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  useEffect(() => dialog.current?.showModal(), []);
  useLightDismiss(dialog);
  const { name: nameIn } = useWords(molecules);
  // Found by either name: the English one stands on most papers.
  const found = searchLibrary(entries.map((entry) => ({ ...entry, synonyms: [...entry.synonyms, nameIn(entry.name)] })), query);
  const optionId = (index: number) => `${list}-${index}`;

  const pick = (entry: LibraryEntry | undefined) => {
    if (!entry) return;
    dialog.current?.close();
    void showLibrary(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(found[active]);
      return;
    }
    const next = step(event.key, active, found.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  // The keyboard reaches these through the search field, which owns the list; no native element holds pictures in its options.
  const listProps = { id: list, role: 'listbox', 'aria-label': words.list };
  const optionProps = (entry: LibraryEntry, index: number) => ({
    id: optionId(index),
    role: 'option',
    'aria-selected': index === active,
    onPointerMove: () => setActive(index),
    onClick: () => pick(entry),
  });

  return (
    <dialog ref={dialog} className="dialog picker" aria-label={words.title} onClose={onClose}>
      <div className="dialog-body">
        <header>
          <Icon name="search" />
          <input
            type="search"
            role="combobox"
            aria-label={words.search}
            aria-expanded="true"
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
            placeholder={words.placeholder}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="plain" aria-label={close} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <ul {...listProps}>
          {found.map((entry, index) => (
            <li key={entry.id} data-shown={entry.id === shown} {...optionProps(entry, index)}>
              <Formula depiction={formulas[entry.id]} />
              <span className="picker-name">
                {nameIn(entry.name)} <span className="picker-formula">{typesetFormula(entry.formula)}</span>
              </span>
              <span className="picker-role" lang="en">{entry.role}</span>
            </li>
          ))}
        </ul>
        {found.length === 0 && (
          <output className="picker-none">{words.none(query.trim())}</output>
        )}
      </div>
    </dialog>
  );
}
