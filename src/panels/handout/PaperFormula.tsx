// The flat formula on paper, with rings around the atoms that answer a question.

import { drawnAtoms, formulaParts } from '../../content/formula-links';
import { moleculeName } from '../../content/describe-molecule';
import { handout } from '../../languages/en/handout';
import type { LoadedMolecule } from '../../state/viewer-state';
import { DepictionFigure } from '../DepictionFigure';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';

interface PaperFormulaProps {
  readonly loaded: LoadedMolecule | undefined;
  /** 0-based. */
  readonly ringed?: readonly number[] | undefined;
}

const NONE: readonly number[] = [];
/** Units of the formula, whose bonds are about 24 long. */
const RADIUS = 10;
/** Room for a ring at the edge. */
const MARGIN = 6;

const IMAGE = { role: 'img' } as const;

export function PaperFormula({ loaded, ringed = NONE }: PaperFormulaProps) {
  const words = useWords(handout);
  const say = useAtomWords();
  if (!loaded || loaded.depiction.marks.length === 0) return <span className="paper-formula" />;
  const { molecule, depiction } = loaded;
  const { dots } = formulaParts(molecule, depiction, drawnAtoms(molecule, depiction), ringed);
  const frame = `${-MARGIN} ${-MARGIN} ${depiction.width + 2 * MARGIN} ${depiction.height + 2 * MARGIN}`;
  return (
    <span className="paper-formula">
      <svg className="paper-rings" viewBox={frame} {...IMAGE} aria-label={words.formulaOf(moleculeName(molecule, say))}>
        <svg width={depiction.width} height={depiction.height}>
          <DepictionFigure depiction={depiction} />
        </svg>
        {dots.map(([cx, cy]) => (
          <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={RADIUS} />
        ))}
      </svg>
    </span>
  );
}
