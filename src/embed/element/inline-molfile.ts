// The molfile that an author writes into the page, as a child of the element.

export const MOLFILE_TYPE = 'chemical/x-mdl-molfile';

/** The text of the first such child; undefined without one. The line end after the opening tag is the markup's, not the file's. */
export function inlineMolfile(host: Element): string | undefined {
  const script = [...host.children].find((child) => child.localName === 'script' && child.getAttribute('type') === MOLFILE_TYPE);
  const text = script?.textContent;
  return text?.trim() ? text.replace(/^\r?\n/, '') : undefined;
}

/** Whether the parser has come past the element: what is written in it is there in whole. */
export function isParsed(host: Node): boolean {
  if (host.ownerDocument?.readyState !== 'loading') return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Tells when the children, or what is written in them, have changed. Returns what ends it. */
export function watchChildren(host: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(host, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['type', 'slot'] });
  return () => observer.disconnect();
}
