// dist/site/embed.html from embed.html: a classic script in place of the module, which a sandboxed frame could not fetch, and
// the policy of its own.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('../embed.html', import.meta.url);

/**
 * In a frame without an origin 'self' is the address of the page in Chromium and Firefox, and in releases of WebKit nothing
 * (its bug 316847). Which server that will be is not known here, so the schemes are named; nothing in the page names a script.
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  "script-src 'self' http: https:",
  'worker-src blob:',
  "style-src 'self'",
  'img-src data: blob:',
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    generateBundle() {
      const html = readFileSync(SOURCE, 'utf8')
        .replace('<script type="module" src="./src/embed/page.ts"></script>', '<script defer src="./embed.js"></script>')
        .replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${EMBED_POLICY}" />`);
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: html });
    },
  };
}
