// What the element shows around its viewer: a picture or the author's own words until the first picture is there.

import { AT_HAND } from '../../languages/at-hand';
import { elementStyles } from './element-styles';
import { unloadedLanguage } from './unloaded-language';

export interface Shell {
  /** Address of a picture to stand in before the first, and what to call it. */
  setPoster(address: string | null, alt: string | null): void;
  /** Before the first picture, or again after the viewer has gone. */
  setVeiled(isVeiled: boolean): void;
  /** There is no 3D picture to be had: the author's own words, if there are any, stand in place of the flat one. */
  setFlat(isFlat: boolean): void;
  /** Says why there is no viewer, with a way to try again; undefined: nothing to say. */
  setFault(sentence: string | undefined): void;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** What is never seen, and so is nobody's words. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'link']);

const isSeen = (node: Node) => (node instanceof Element ? !SILENT.has(node.localName) : Boolean(node.textContent?.trim()));

export function createShell(root: ShadowRoot, onRetry: () => void): Shell {
  const image = make('img', 'poster');
  image.decoding = 'async';
  image.hidden = true;
  const posterSlot = document.createElement('slot');
  posterSlot.name = 'poster';
  posterSlot.append(image);
  const wordSlot = document.createElement('slot');
  const words = make('div', 'words', wordSlot);
  const sentence = make('p', '');
  const retry = make('button', '');
  retry.type = 'button';
  const fault = make('div', 'fault', sentence, retry);
  fault.hidden = true;
  fault.setAttribute('role', 'alert');
  const veil = make('div', 'veil', words, posterSlot, fault);
  root.append(veil);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, elementStyles(root.ownerDocument)];

  let isVeiled = true;
  let isFlat = false;
  const arrange = () => {
    const standsIn = isFlat && wordSlot.assignedNodes().some(isSeen);
    veil.classList.toggle('stands-in', standsIn);
    veil.hidden = !isVeiled && !standsIn && fault.hidden;
    // Beside a poster, until the picture comes, the words are for those who do not see it.
    words.classList.toggle('is-unseen', !standsIn && (!image.hidden || posterSlot.assignedNodes().length > 0));
  };
  posterSlot.addEventListener('slotchange', arrange);
  wordSlot.addEventListener('slotchange', arrange);
  image.addEventListener('error', () => {
    image.hidden = true;
    arrange();
  });
  retry.addEventListener('click', onRetry);

  return {
    setPoster(address, alt) {
      image.alt = alt ?? '';
      if (address && image.getAttribute('src') !== address) image.src = address;
      if (!address) image.removeAttribute('src');
      image.hidden = !address;
      arrange();
    },
    setVeiled(now) {
      isVeiled = now;
      arrange();
    },
    setFlat(now) {
      isFlat = now;
      arrange();
    },
    setFault(text) {
      fault.lang = unloadedLanguage(root.host);
      retry.textContent = AT_HAND[unloadedLanguage(root.host)].retry;
      fault.hidden = text === undefined;
      sentence.textContent = text ?? '';
      arrange();
    },
  };
}
