// Puts the page into index.html as it stands before its script has run, so that it is read at once, and writes article.html, all of
// the text for who has no script. Builds only: the dev server starts with an empty page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { POLICY } from './vite-content-security-policy.ts';
import { library } from './vite-library.ts';

const PLACE = '<div id="page"></div>';
const READING = '<div class="reading">';
const POSTER = new URL('../src/app/styles/poster.css', import.meta.url);
const WITHOUT = 'Without JavaScript the molecule stands still here: to turn it, and for stories, other molecules and the channel lab, this page needs it. The whole text is on <a href="./article.html">a page of its own</a>.';

const render = async () => (await runnerImport<typeof import('./static-markup')>(fileURLToPath(new URL('./static-markup.tsx', import.meta.url)), { plugins: [library()] })).module;

/** `styles`: addresses of the style sheets of index.html. */
const articlePage = (markup: string, styles: readonly string[]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY.replaceAll("'", '&#39;')}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Ketamine: the whole article</title>
    <link rel="icon" href="data:," />
    ${[...styles, './article.css', './no-script.css'].map((href) => `<link rel="stylesheet" href="${href}" />`).join('\n    ')}
  </head>
  <body>${markup}</body>
</html>
`;

export function staticPage(): Plugin {
  let rendered: ReturnType<typeof render> | undefined;
  let styles: readonly string[] = [];
  return {
    name: 'static-page',
    apply: 'build',
    buildStart() {
      rendered = render();
      // Who awaits it hears of its fault.
      rendered.catch(() => {});
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        if (!rendered || !path.endsWith('index.html')) return html;
        if (!html.includes(PLACE)) throw new Error('index.html has no place for the page.');
        const live = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'page')?.fileName;
        if (!live) throw new Error('The live page has no file of its own.');
        styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+\.css)"/g)].map((match) => match[1] ?? '');
        const { pageMarkup } = await rendered;
        const page = pageMarkup(readFileSync(fileURLToPath(POSTER), 'utf8')).replace(READING, (found: string) => `${found}<noscript><p class="no-script">${WITHOUT}</p></noscript>`);
        return {
          html: html.replace(PLACE, () => `<div id="page">${page}</div>`),
          tags: [
            { tag: 'script', attrs: { src: './before-paint.js', 'data-page': `./${live}` }, injectTo: 'head' },
            { tag: 'noscript', children: '<link rel="stylesheet" href="./no-script.css">', injectTo: 'head' },
          ],
        };
      },
    },
    generateBundle: {
      order: 'post',
      async handler() {
        if (!rendered) return;
        const { articleMarkup } = await rendered;
        const { markup, sheet } = articleMarkup();
        this.emitFile({ type: 'asset', fileName: 'article.html', source: articlePage(markup, styles) });
        this.emitFile({ type: 'asset', fileName: 'article.css', source: sheet });
      },
    },
  };
}
