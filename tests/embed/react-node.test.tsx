// The React entry where there is no DOM, as on a server: it may be imported and rendered.
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import * as entry from '../../src/embed/index';

it('is rendered without a DOM, and offers what it says and no more', () => {
  expect(globalThis.document).toBeUndefined();
  const { MoleculeViewer } = entry;
  expect(renderToString(<MoleculeViewer smiles="CCO" alt="Ethanol" />)).toBe('<div role="img" aria-label="Ethanol"></div>');
  expect(Object.keys(entry).sort()).toEqual(['MoleculeObject', 'MoleculeViewer', 'OPTIONS']);
});
