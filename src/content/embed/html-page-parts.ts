// The fixed parts of a page that is saved. Its policy names them by their hashes, so nothing else in it runs or styles.

/** Id of the element that holds the viewer's script, gzipped, as base64. */
export const SOURCE_ID = 'viewer-source';

/** Starts the viewer from the text beside it: an address of the page's own memory in place of one on a network. */
export const BOOT_SCRIPT = `
(function () {
  function fail() { document.documentElement.setAttribute('data-failed', ''); }
  try {
    var source = document.getElementById('${SOURCE_ID}');
    var bytes = Uint8Array.from(atob(source.textContent), function (sign) { return sign.charCodeAt(0); });
    source.remove();
    new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text().then(function (text) {
      var script = document.createElement('script');
      script.onerror = fail;
      script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      document.head.appendChild(script);
    }).catch(fail);
  } catch (error) { fail(); }
})();
`;

export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fdfcfa, #17191d); --ink: light-dark(#1c1e22, #ebe9e4); --soft: light-dark(#585b61, #a9abaf); --line: light-dark(#dad7cf, #343840); }
:root[data-theme='light'], :root[data-theme='projector'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
:root[data-theme='projector'] { font-size: 137.5%; --paper: #ffffff; --ink: #000000; --soft: #33353a; }
* { box-sizing: border-box; }
body { display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; overflow-wrap: anywhere; }
main, figure { display: flex; flex: 1; flex-direction: column; min-height: 0; margin: 0; }
h1 { margin: 0 0 .5rem; font: 500 1.375rem/1.25 'Iowan Old Style', Palatino, 'Book Antiqua', Charter, Georgia, 'Liberation Serif', serif; }
molecule-viewer { display: block; flex: 1; min-height: 18rem; border: 1px solid var(--line); border-radius: 6px; }
molecule-viewer:defined { flex: none; width: 100%; height: calc(100vh - 11rem); height: calc(100dvh - 11rem); aspect-ratio: auto; overflow: hidden; }
molecule-viewer:not(:defined) { padding: 1rem; }
molecule-viewer img, molecule-viewer svg { display: block; max-width: 100%; height: auto; }
molecule-viewer:not(:defined) img { max-height: 60vh; }
@media (scripting: enabled) { html:not([data-failed]) molecule-viewer:not(:defined) > * { visibility: hidden; } }
figcaption { max-width: 80ch; margin-top: .75rem; color: var(--soft); font-size: .875rem; }
figcaption p { margin: 0 0 .25rem; }
.failed { display: none; }
html[data-failed] .failed { display: block; }
@media print { body { min-height: 0; } molecule-viewer { min-height: 60vh; } }
`;

/** SHA-256 of the texts above, base64. */
export const BOOT_HASH = '97BsbZBKUXGKRTccSgoSoqPQVr2w3HQVmyB0bIwvcgU=';
export const STYLE_HASH = 'jy9xK4iwDAbwhIDD3ui8egFkGlRHS+jGqJxzxXvkARw=';

/** No network at all: what the page needs is in it. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${BOOT_HASH}' blob:`,
  'worker-src blob:',
  `style-src 'sha256-${STYLE_HASH}'`,
  'img-src data: blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
