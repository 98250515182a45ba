// Constructable style sheets, made once for each document and shared by all roots in it.

/** `texts`: called when a root first asks. A sheet of another document would be refused. Returns the sheets, in their order. */
export function sharedSheets(texts: () => readonly string[]): (root: ShadowRoot) => readonly CSSStyleSheet[] {
  const made = new WeakMap<Document, readonly CSSStyleSheet[]>();
  return (root) => {
    const { ownerDocument } = root;
    let sheets = made.get(ownerDocument);
    if (!sheets) {
      const view = ownerDocument.defaultView ?? window;
      sheets = texts().map((text) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
      made.set(ownerDocument, sheets);
    }
    const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
    return sheets;
  };
}
