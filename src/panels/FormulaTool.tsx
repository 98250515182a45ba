// The molecule once more, flat and as a list: both linked with the picture.

import { lazy, type ReactElement, Suspense, useState } from 'react';
import { atomName, groupLabels } from '../content/describe-atom';
import { describeBond } from '../content/describe-bond';
import { describeMolecule, describeSelection, moleculeName } from '../content/describe-molecule';
import { workbench } from '../languages/en/workbench';
import { useWords } from './language-context';
import { LinkedFormula } from './LinkedFormula';
import { useAtomWords } from './use-atom-words';
import { useViewer } from './viewer-context';

const MoleculeReading = lazy(async () => ({ default: (await import('./MoleculeReading')).MoleculeReading }));
const AtomOutline = lazy(async () => ({ default: (await import('./AtomOutline')).AtomOutline }));

/** Units of the formula, drawn 2 pixels each: a wider one keeps its whole column, and the list stands below it. */
const WIDE = 150;

/** Says what is pointed at, else what is selected. The live region of the viewer tells the same to those who do not see it. */
function Readout() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const hovered = useViewer((state) => state.hovered);
  const selection = useViewer((state) => state.selection);
  const { point } = useWords(workbench);
  const say = useAtomWords();
  const [group] = hovered?.kind === 'atom' ? groupLabels(molecule, [hovered.index], say) : [];
  const name = hovered && (hovered.kind === 'atom' ? atomName(molecule, hovered.index, say) : describeBond(molecule, hovered.index, say).title);
  const text = name ?? describeSelection(molecule, selection, say)?.title;
  return (
    <p className="formula-readout" data-empty={text === undefined} aria-hidden="true">
      {text ?? point}
      {group !== undefined && <span>, {group}</span>}
    </p>
  );
}

function Formula() {
  const { molecule, depiction } = useViewer(({ shown }) => shown);
  const words = useWords(workbench);
  const say = useAtomWords();
  if (depiction.marks.length === 0) {
    return <p className="formula-none">{words.tooLarge(moleculeName(molecule, say))}</p>;
  }
  return <LinkedFormula label={words.formulaOf(moleculeName(molecule, say), describeMolecule(molecule, say).slice(1).join(' '))} />;
}

/** Made when it is first opened. */
function Fold({ className, title, children }: { readonly className: string; readonly title: string; readonly children: ReactElement }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      <Suspense>{wasOpened && children}</Suspense>
    </details>
  );
}

export function FormulaTool() {
  const words = useWords(workbench);
  const isWide = useViewer(({ shown }) => shown.depiction.width > WIDE);
  return (
    <div className="formula-body" data-wide={isWide}>
      <div className="formula-figure">
        <Formula />
      </div>
      <Readout />
      <Fold className="formula-list formula-outline" title={words.outline}>
        <AtomOutline />
      </Fold>
      <Fold className="formula-list formula-reading" title={words.reading}>
        <MoleculeReading />
      </Fold>
    </div>
  );
}
