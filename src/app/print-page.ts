// What the page does before it is printed, and undoes after: a still in the place of the canvas, which prints blank, and the
// sources unfolded. The rest is print.css.

import type { RefObject } from 'react';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';
import { takeStill } from '../scene/print-still';

export function followPrint(viewer: HTMLElement, picture: RefObject<MoleculeCanvasHandle | null>): () => void {
  let undo: (() => void)[] = [];
  const after = () => {
    for (const step of undo) step();
    undo = [];
  };
  const before = () => {
    after();
    // A handout is printed in place of the page.
    if (document.documentElement.dataset['handout'] !== undefined) return;
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details.sources:not([open])')) {
      folded.open = true;
      undo.push(() => (folded.open = false));
    }
    const address = picture.current?.still(takeStill);
    if (address === undefined) return;
    const still = document.createElement('img');
    still.className = 'print-still';
    still.alt = viewer.querySelector('[role="application"]')?.getAttribute('aria-label') ?? '';
    still.src = address;
    viewer.append(still);
    undo.push(() => still.remove());
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
