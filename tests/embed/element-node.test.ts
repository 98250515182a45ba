// The element's entry where there is no DOM, as on a server: it may be imported, and registers nothing.
import { expect, it } from 'vitest';

it('is imported without a DOM', async () => {
  expect(globalThis.HTMLElement).toBeUndefined();
  const { defineMoleculeViewer } = await import('../../src/embed/element');
  expect(defineMoleculeViewer()).toBeUndefined();
});
