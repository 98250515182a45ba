// The code that an author pastes: frame, element, React, link, Markdown and oEmbed, all from the same options.

import { writeHash } from '../../options/address';
import { type FrameSize, namedPixels, sizeStyle } from './frame-size';
import { escapeText, scriptText, writeAttributes } from './markup';

export type OptionTexts = Readonly<Record<string, string>>;

/** Of the <script> that holds a molecule inside the element. */
const MOLFILE_TYPE = 'chemical/x-mdl-molfile';

export const PROVIDER = 'Ketamine viewer';

export interface Embedded {
  /** Address of the folder that the page stands in, with a slash at its end. */
  readonly site: string;
  readonly options: OptionTexts;
  /** Accessible name. */
  readonly title: string;
  readonly size: FrameSize;
}

export interface EmbeddedElement extends Embedded {
  /** A structure that no address names. */
  readonly molfile?: string | undefined;
}

const styleText = (size: FrameSize) =>
  Object.entries(sizeStyle(size))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

export const frameAddress = ({ site, options }: Pick<Embedded, 'site' | 'options'>) => `${site}embed.html${writeHash(options)}`;

/** Scripts and links of its own, and nothing of the page around: without allow-same-origin the frame has no origin. */
export const FRAME_RIGHTS = { allow: 'fullscreen', referrerpolicy: 'no-referrer', sandbox: 'allow-scripts allow-popups allow-downloads' } as const;

export function iframeSnippet(embedded: Embedded): string {
  const { title, size } = embedded;
  return `<iframe${writeAttributes({ src: frameAddress(embedded), title, loading: 'lazy', ...FRAME_RIGHTS, style: `${styleText(size)}; border: 0` })}></iframe>`;
}

export function elementTag({ options, title, molfile }: Omit<EmbeddedElement, 'site' | 'size'>, attributes: OptionTexts, children: string): string {
  const inline = molfile === undefined ? '' : `<script type="${MOLFILE_TYPE}">\n${scriptText(molfile).replace(/\n*$/, '\n')}</script>\n`;
  return `<molecule-viewer${writeAttributes({ ...options, alt: title, ...attributes })}>\n${children}${inline}</molecule-viewer>`;
}

/** The title stands in where there is no JavaScript. */
export function elementSnippet(embedded: EmbeddedElement): string {
  const { site, title, size } = embedded;
  const style = `display: block; ${styleText(size)}`;
  return `<script${writeAttributes({ src: `${site}molecule-viewer.js` })} defer></script>\n${elementTag(embedded, { style }, `<p>${escapeText(title)}</p>\n`)}`;
}

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A quoted attribute of JSX knows references and no backslashes; what has more than plain signs is an expression. */
const jsxValue = (value: string) => (/^[^"&\\<>{}\p{Cc}]*$/u.test(value) ? `"${value}"` : `{${JSON.stringify(value)}}`);

const templateText = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[`\\]|\$(?=\{)/g, (sign) => `\\${sign}`);

export function reactSnippet({ options, title, size, molfile }: EmbeddedElement): string {
  const style = Object.entries(sizeStyle(size)).map(([name, value]) => `${camelCase(name)}: '${value}'`);
  const props = [...Object.entries({ ...options, alt: title }).map(([name, value]) => `${camelCase(name)}=${jsxValue(value)}`), ...(molfile === undefined ? [] : ['molfile={molfile}']), `style={{ ${style.join(', ')} }}`];
  return [
    "import { MoleculeViewer } from 'ketamine-viewer';",
    '',
    ...(molfile === undefined ? [] : [`const molfile = \`${templateText(molfile)}\`;`, '']),
    'export function Molecule() {',
    '  return (',
    '    <MoleculeViewer',
    ...props.map((prop) => `      ${prop}`),
    '    />',
    '  );',
    '}',
  ].join('\n');
}

/** `address`: of the page with this view. Signs of Markdown in the title stay signs, and brackets do not end the address. */
export function markdownSnippet(title: string, address: string): string {
  const words = title.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&$^:@-]/g, (sign) => `\\${sign}`);
  return `[${words}](${address.replace(/[()\\<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;
}

/** What a service that knows oEmbed 1.0 answers for this view. */
export function oembedSnippet(embedded: Embedded): string {
  const { site, title, size } = embedded;
  const answer = { version: '1.0', type: 'rich', title, provider_name: PROVIDER, provider_url: site, ...namedPixels(size), html: iframeSnippet(embedded) };
  return JSON.stringify(answer, null, 2).replaceAll('</', '<\\/');
}
