// What stands in for the picture where there can be none.

import { type ReactNode, useEffect } from 'react';
import { describeMolecule } from '../content/describe-molecule';
import { DepictionFigure } from '../panels/DepictionFigure';
import { useAtomWords } from '../panels/use-atom-words';
import { useViewer } from '../panels/viewer-context';

export function FlatFormula({ onShown, children }: { readonly onShown: (() => void) | undefined; readonly children: ReactNode }) {
  useEffect(() => onShown?.(), [onShown]);
  const { molecule, depiction } = useViewer((state) => state.shown);
  return (
    <div className="flat">
      <DepictionFigure depiction={depiction} label={describeMolecule(molecule, useAtomWords()).join(' ')} />
      <p>{children}</p>
    </div>
  );
}
