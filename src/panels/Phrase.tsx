// A phrase of the text that names a part of the molecule: pointing at it lights the atoms, a click selects them,
// and what is pointed at in a picture marks the phrases that mean it.

import { useId, useMemo } from 'react';
import type { Molecule } from '../chemistry/molecule';
import { moleculeName } from '../content/describe-molecule';
import { atomsOf } from '../content/formula-links';
import { useViewer } from './viewer-context';

/** Every occurrence counts: `ketone` means `ketone` and `ketone-2`. */
export function atomsOfGroup({ groups }: Molecule, id: string): readonly number[] {
  const atoms = groups.filter((group) => group.id.replace(/-\d+$/, '') === id).flatMap((group) => group.atoms);
  return [...new Set(atoms)].sort((a, b) => a - b);
}

export function GroupPhrase({ group, text }: { readonly group: string; readonly text: string }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const select = useViewer((state) => state.select);
  const light = useViewer((state) => state.light);
  const chosen = useViewer(({ selection }) => selection.join());
  const note = useId();
  const atoms = useMemo(() => atomsOfGroup(molecule, group), [molecule, group]);
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
        <span className="phrase-note" id={note} role="note">
          {moleculeName(molecule)} has none.
        </span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="phrase"
      aria-pressed={chosen === atoms.join()}
      data-meant={isMeant}
      onPointerEnter={() => light(atoms)}
      onPointerLeave={() => light([])}
      onFocus={() => light(atoms)}
      onBlur={() => light([])}
      onClick={() => select(chosen === atoms.join() ? [] : atoms)}
    >
      {text}
    </button>
  );
}

/** Shows a molecule of the library in place of the one there. */
export function MoleculePhrase({ molecule: id, text }: { readonly molecule: string; readonly text: string }) {
  const showLibrary = useViewer((state) => state.showLibrary);
  const isShown = useViewer(({ shown }) => shown.origin.kind === 'library' && shown.origin.id === id);
  return (
    <button type="button" className="phrase phrase-molecule" aria-pressed={isShown} title="Show this molecule" onClick={() => void showLibrary(id)}>
      {text}
    </button>
  );
}
