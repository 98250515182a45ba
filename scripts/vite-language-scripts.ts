// German and Spanish for embed.html, which is one classic script: a script each beside it, fetched when the language is asked for.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { asPlainLetters } from './vite-plain-letters.ts';

const SEAM = 'fetch-language';
const WORDS = 'moleculeViewerWords';
const LANGUAGES = ['de', 'es'];

/** Sets one global, which src/languages/fetch-language-script.ts reads. */
async function languageScript(language: string): Promise<string> {
  const entry = '\0language';
  const words = fileURLToPath(new URL(`../src/languages/${language}/index.ts`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'language',
        resolveId: (source) => (source === entry ? entry : undefined),
        load: (id) => (id === entry ? `import { words } from ${JSON.stringify(words)};\nglobalThis.${WORDS} = { ...globalThis.${WORDS}, ${language}: words };` : undefined),
      },
    ],
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  });
  const built = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return asPlainLetters(built.map((file) => (file.type === 'chunk' ? file.code : '')).join(''));
}

export function languageScripts(): Plugin {
  return {
    name: 'language-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      return source.endsWith(`/${SEAM}`) ? this.resolve(`${source}-script`, importer, { skipSelf: true }) : undefined;
    },
    async generateBundle() {
      for (const language of LANGUAGES) this.emitFile({ type: 'asset', fileName: `embed-${language}.js`, source: await languageScript(language) });
    },
  };
}
