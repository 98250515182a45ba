// A classic script is read in the encoding of the page that names it, which may not be UTF-8: it is written in ASCII alone.
import type { Plugin } from 'vite';

/** Each letter beyond ASCII stands in a text, a template or a pattern, where its escape means the same. */
export const asPlainLetters = (code: string) =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function plainLetters(): Plugin {
  return {
    name: 'plain-letters',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = asPlainLetters(file.code);
    },
  };
}
