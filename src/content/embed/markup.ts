// Text as HTML that an author pastes: whatever a title or a file says stays text.

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML has no way to write these, not even as references. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

export const escapeText = (text: string) => text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);

/** Line ends would be changed by the parser; as references they stay. */
export const escapeAttribute = (text: string) => escapeText(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** ` name="value"` for each, with a space before it. */
export const writeAttributes = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

/** Text that stands in a <script> of data. Nothing can be escaped there: a sign that would end it, or hide its end, gets a space. */
export const scriptText = (text: string) => text.replace(UNWRITABLE, '').replace(/\r\n?/g, '\n').replace(/<(?=\/|!--|script)/gi, '< ');
