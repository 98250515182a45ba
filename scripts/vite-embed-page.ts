// dist/site/embed.html from embed.html: a classic script in place of the module, which a sandboxed frame could not fetch, and
// the policy of its own.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('../embed.html', import.meta.url);

/** A frame without an origin is no 'self': the page's own server must be named, and only the scheme can be. */
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
