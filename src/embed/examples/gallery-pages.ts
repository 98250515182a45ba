// The pages of the gallery as HTML: the list, and for each example its frame with the source, which is the file's own text.

import { escapeText, writeAttributes } from '../../content/embed/markup';
import { type Example, EXAMPLE_GROUPS, EXAMPLES } from './examples';
import { sketchSvg } from './sketch-svg';

const TITLE = 'The viewer in a page of your own';
const LEAD = 'Twelve small pages, each to look at, to try and to copy. All of them are tested with every change of the viewer.';

export interface GalleryPage {
  /** Within the folder of the gallery. */
  readonly file: string;
  readonly html: string;
}

interface Frame {
  readonly title: string;
  readonly policy: string;
  readonly script?: string;
}

const inPage = ({ title, policy, script = '' }: Frame, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta${writeAttributes({ 'http-equiv': 'Content-Security-Policy', content: policy })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="tokens.css">
<link rel="stylesheet" href="gallery.css">
${script}</head>
<body>
${body}
</body>
</html>
`;

const card = ({ id, title, when, sketch }: Example) => `<li>${sketchSvg(sketch)}
<h3><a href="${id}.html">${escapeText(title)}</a></h3>
<p>${escapeText(when)}</p></li>`;

function listPage(policy: string): string {
  const groups = EXAMPLE_GROUPS.map(({ title, examples }) => `<section>
<h2>${escapeText(title)}</h2>
<ul class="cards">
${examples.map(card).join('\n')}
</ul>
</section>`);
  return inPage({ title: `${TITLE}: examples`, policy }, `<header>
<nav aria-label="Way back"><a href="../index.html">Ketamine in three dimensions</a></nav>
<h1>${TITLE}</h1>
<p class="lead">${LEAD}</p>
</header>
<main>
${groups.join('\n')}
</main>`);
}

const source = (file: string, text: string) => `<section class="source">
<h3 id="${file}"><a href="pages/${file}">${file}</a></h3>
<pre tabindex="0" role="region" aria-labelledby="${file}"><code>${escapeText(text)}</code></pre>
</section>`;

/** One after the other, round. */
const neighbour = (at: number, step: number) => EXAMPLES[(at + step + EXAMPLES.length) % EXAMPLES.length];

function onward(at: number): string {
  const [former, next] = [neighbour(at, -1), neighbour(at, 1)];
  return `<nav class="onward" aria-label="Other examples">
<a rel="prev" href="${former?.id}.html"><span>Previous</span> ${escapeText(former?.title ?? '')}</a>
<a rel="next" href="${next?.id}.html"><span>Next</span> ${escapeText(next?.title ?? '')}</a>
</nav>`;
}

function examplePage(example: Example, at: number, policy: string, read: (file: string) => string): string {
  const { id, title, when, notes, files, height } = example;
  const script = '<script src="gallery.js" defer></script>\n';
  return inPage({ title: `${title}: an example`, policy, script }, `<header>
<nav aria-label="Way back"><a href="index.html">All examples</a></nav>
<h1>${escapeText(title)}</h1>
<p class="lead">${escapeText(when)}</p>
</header>
<main>
<iframe${writeAttributes({ src: `pages/${id}.html`, title: `The example: ${title}`, height: `${height}`, allow: 'fullscreen' })}></iframe>
<p class="alone"><a href="pages/${id}.html">Open it by itself</a></p>
<h2>Its source</h2>
<ul class="notes">
${notes.map((note) => `<li>${escapeText(note)}</li>`).join('\n')}
</ul>
${files.map((file) => source(file, read(file))).join('\n')}
<p class="alone">Its looks are in <a href="pages/example.css">example.css</a>, the same for all examples.</p>
</main>
${onward(at)}`);
}

/** `read` gives the text of a file in `pages/`. */
export const galleryPages = (policy: string, read: (file: string) => string): readonly GalleryPage[] => [
  { file: 'index.html', html: listPage(policy) },
  ...EXAMPLES.map((example, at) => ({ file: `${example.id}.html`, html: examplePage(example, at, policy, read) })),
];
