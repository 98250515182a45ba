// Registers <molecule-viewer>, once, and nothing where there is no DOM.

import { MoleculeViewerElement } from './MoleculeViewerElement';

/** Returns the class behind the tag, which is another's if the tag was taken; undefined where there are no custom elements. */
export function defineMoleculeViewer(tag = 'molecule-viewer'): CustomElementConstructor | undefined {
  if (typeof customElements === 'undefined') return undefined;
  const taken = customElements.get(tag);
  if (taken) return taken;
  // A class stands for one tag only.
  const made = class extends MoleculeViewerElement {};
  customElements.define(tag, made);
  return made;
}
