// The head of the first page: the story, the molecule with its formula, the way to the story, and room for a name.

import { moleculeName } from '../../content/describe-molecule';
import { typesetFormula } from '../../content/typeset-formula';
import { handout } from '../../languages/en/handout';
import type { LoadedMolecule } from '../../state/viewer-state';
import { useWords } from '../language-context';
import { QrCode } from '../QrCode';
import { useAtomWords } from '../use-atom-words';
import { PaperFormula } from './PaperFormula';

interface PaperHeadProps {
  readonly title: string;
  readonly summary: string;
  readonly loaded: LoadedMolecule | undefined;
  readonly address: string;
  /** The address leads to the story itself. */
  readonly hasLink: boolean;
}

export function PaperHead({ title, summary, loaded, address, hasLink }: PaperHeadProps) {
  const words = useWords(handout);
  const say = useAtomWords();
  return (
    <header className="paper-head">
      <div className="paper-title">
        <h2 lang="en">{title}</h2>
        <p lang="en">{summary}</p>
        <p className="paper-lines">
          <span>{words.name}</span>
          <span>{words.date}</span>
        </p>
        <p className="paper-address">
          {hasLink ? words.scan : words.own} <span>{address.replace(/^https?:\/\//, '')}</span>
        </p>
      </div>
      <div className="paper-molecule">
        <PaperFormula loaded={loaded} />
        {loaded && (
          <p>
            {moleculeName(loaded.molecule, say)}, {typesetFormula(loaded.molecule.formula)}, {say.describing.mass(loaded.molecule.mass)}
          </p>
        )}
      </div>
      <QrCode text={address} />
    </header>
  );
}
