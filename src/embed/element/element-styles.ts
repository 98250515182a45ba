// The styles of the element around its viewer, as a constructable sheet: a strict policy allows those.
// A page's own rules for the element win over `:host`.

const TEXT = `
:host {
  display: block;
  position: relative;
  contain: layout;
  aspect-ratio: 4 / 3;
  min-inline-size: 160px;
  min-block-size: 120px;
  overflow: hidden;
  break-inside: avoid;
}
:host([hidden]), [hidden] {
  display: none !important;
}
.veil {
  position: absolute;
  inset: 0;
}
.poster, ::slotted([slot='poster']) {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  object-fit: contain;
}
.words {
  position: absolute;
  inset: 0;
  overflow: auto;
}
.words.is-unseen {
  clip-path: inset(50%);
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
}
/* Without a 3D picture: the poster, if there is one, above the author's words, in place of the viewer. */
.veil.stands-in {
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
  overflow: auto;
}
.veil.stands-in ~ * {
  display: none !important;
}
.stands-in .words {
  position: static;
  flex: none;
  overflow: visible;
}
.stands-in .poster, .stands-in ::slotted([slot='poster']) {
  position: static;
  flex: 1 1 0;
  min-block-size: 0;
}
.fault {
  position: absolute;
  inset: 0;
  display: grid;
  place-content: center;
  justify-items: center;
  gap: 12px;
  padding: 12px;
  overflow: auto;
  font: 16px/1.4 system-ui, sans-serif;
  text-align: center;
  color: CanvasText;
  background: Canvas;
}
.fault p {
  margin: 0;
  max-inline-size: 40ch;
}
.fault button {
  min-block-size: 40px;
  padding: 0 16px;
  font: inherit;
}
`;

let sheets: WeakMap<Document, CSSStyleSheet> | undefined;

/** One for each document; a sheet of another document is refused. */
export function elementStyles(of: Document): CSSStyleSheet {
  sheets ??= new WeakMap();
  const made = sheets.get(of);
  if (made) return made;
  const sheet = new (of.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(TEXT);
  sheets.set(of, sheet);
  return sheet;
}
