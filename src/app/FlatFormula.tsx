// What stands in for the picture where there can be none.

import type { ReactNode } from 'react';
import { describeMolecule } from '../content/describe-molecule';
import { DepictionFigure } from '../panels/DepictionFigure';
import { useViewer } from '../panels/viewer-context';

export function FlatFormula({ children }: { readonly children: ReactNode }) {
  const { molecule, depiction } = useViewer((state) => state.shown);
  return (
    <div className="flat">
      <DepictionFigure depiction={depiction} label={describeMolecule(molecule).join(' ')} />
      <p>{children}</p>
    </div>
  );
}
