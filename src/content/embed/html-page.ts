// One view as one HTML file: molecule, words, a still and the viewer itself, for a course, an e-mail or a room without a network.

import type { Depiction } from '../../chemistry/flat/depiction';
import type { htmlFile } from '../../languages/en/html-file';
import type { Language } from '../../languages/language';
import { depictionSvg } from './depiction-svg';
import { BOOT_SCRIPT, PAGE_POLICY, PAGE_STYLE, SOURCE_ID } from './html-page-parts';
import { escapeText, writeAttributes } from './markup';
import { elementTag, type OptionTexts, PROVIDER } from './snippets';

export interface HtmlPage {
  readonly title: string;
  readonly options: OptionTexts;
  /** A structure that no option names. */
  readonly molfile?: string | undefined;
  /** Sentences in place of the picture. */
  readonly description: readonly string[];
  readonly formula: Depiction;
  /** Sentences below the picture: what it is, and where its shape comes from. */
  readonly caption: string;
  /** A still of the picture, as a data: address. */
  readonly poster?: string | undefined;
  /** molecule-viewer.js, gzipped, as base64: a third smaller than its text. */
  readonly packedScript: string;
  /** What title, description, caption and `words` are in. */
  readonly lang: Language;
  readonly words: typeof htmlFile.words;
}

const paragraphs = (sentences: readonly string[]) => sentences.map((sentence) => `<p>${escapeText(sentence)}</p>`).join('\n');

export function htmlPage({ title, options, molfile, description, formula, caption, poster, packedScript, lang, words: say }: HtmlPage): string {
  const still = poster === undefined ? '' : `<img${writeAttributes({ slot: 'poster', src: poster, alt: title })}>\n`;
  const words = `${depictionSvg(formula, say.formulaOf(title))}\n${paragraphs(description)}\n`;
  return `<!doctype html>
<html${writeAttributes({ lang, ...(options['theme'] === undefined ? {} : { 'data-theme': options['theme'] }) })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${PROVIDER}">
<title>${escapeText(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
<figure>
${elementTag({ options, title, molfile }, { loading: 'eager' }, still + words)}
<figcaption>
<noscript><p>${escapeText(say.noScript)}</p></noscript>
<p class="failed">${escapeText(say.failed)}</p>
<p>${escapeText(caption)}</p>
<p>${escapeText(say.licence(PROVIDER))}</p>
</figcaption>
</figure>
</main>
<script type="text/plain" id="${SOURCE_ID}">${packedScript}</script>
<script>${BOOT_SCRIPT}</script>
</body>
</html>
`;
}
