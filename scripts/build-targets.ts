// What `npm run build` makes beside the page, by mode. 'lib-browser' comes first and empties dist/lib.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { viewerChunks } from './chunks.ts';
import { cutTables, noWholeTables } from './cut-tables.ts';
import { bareThree } from './vite-bare-three.ts';
import { writeGallery } from './vite-examples.ts';
import { library } from './vite-library.ts';
import { packedWorkers, workerFiles } from './vite-packed-workers.ts';
import { earlyRuntime } from './vite-early-runtime.ts';
import { languageScripts } from './vite-language-scripts.ts';
import { embedPage } from './vite-embed-page.ts';
import { notePackages } from './vite-note-packages.ts';
import { noPageStyles } from './vite-no-page-styles.ts';
import { plainLetters } from './vite-plain-letters.ts';

type Output = Exclude<NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['output'], undefined | readonly unknown[]>;

interface Target {
  readonly input: Readonly<Record<string, string>>;
  readonly output: Output;
  readonly outDir?: string;
  readonly emptyOutDir?: boolean;
}

/** OpenChemLib does not export its tables, which are a file of their own beside it: those that are used. */
export const alias = [{ find: /^openchemlib\/(?=resources-\w+\.json)/, replacement: `${cutTables()}/` }];

/** The page's own workers are built like those of the package: one file each. */
export const worker = {
  format: 'iife',
  plugins: () => [notePackages(), noWholeTables()],
  // OpenChemLib would find its tables beside itself; here it is told where they are.
  rolldownOptions: { transform: { define: { 'import.meta': '{}' } } },
} as const;

const target = ({ input, output, outDir = 'dist/lib', emptyOutDir = false }: Target, config: UserConfig = {}): UserConfig => ({
  base: './',
  publicDir: false,
  resolve: { alias },
  ...config,
  plugins: [...(config.plugins ?? []), notePackages()],
  build: {
    outDir,
    emptyOutDir,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    // Not `lib`, which would inline OpenChemLib's tables as one data: address: a strict policy blocks that.
    rolldownOptions: {
      input,
      preserveEntrySignatures: 'strict',
      output,
      checks: { pluginTimings: false },
      ...config.build?.rolldownOptions,
    },
  },
});

const modules = (folder: string): Output => ({ entryFileNames: '[name].js', chunkFileNames: `${folder}/[name]-[hash].js` });

/** One script that any page can name, without `type="module"`. */
const classic: Output = { format: 'iife', entryFileNames: '[name].js', codeSplitting: false };

/** What an author installs, as the build of an example finds it. */
const built = ['chemistry', 'index'].map((name) => ({
  find: name === 'index' ? /^ketamine-viewer$/ : /^ketamine-viewer\/chemistry$/,
  replacement: fileURLToPath(new URL(`../dist/lib/${name}.js`, import.meta.url)),
}));

/** There is no module, and so nothing that it could be asked about. */
const noModule = { transform: { define: { 'import.meta': '{}' } } };

/** What a page that builds with React has already. */
const PEERS = /^(react|react-dom|three|@react-three\/fiber)(\/|$)/;

export const targets: Readonly<Record<string, () => UserConfig>> = {
  /** For browsers, with OpenChemLib in the worker beside it; pharmacology.js for Node as well. */
  'lib-browser': () =>
    target(
      {
        input: { chemistry: 'src/chemistry/index.ts', pharmacology: 'src/pharmacology/index.ts', embed: 'src/embed/connect.ts' },
        output: modules('chemistry'),
        emptyOutDir: true,
      },
      { plugins: [workerFiles()] },
    ),
  /** dist/lib/chemistry.node.js and its worker thread; OpenChemLib is imported from node_modules. */
  'lib-node': () => ({
    publicDir: false,
    build: {
      outDir: 'dist/lib',
      emptyOutDir: false,
      target: 'node20',
      ssr: true,
      rolldownOptions: {
        input: { 'chemistry.node': 'src/chemistry/index.node.ts', 'chemistry-worker.node': 'src/chemistry/loading/worker.node.ts' },
      },
    },
  }),
  /** For React, which with three and fiber is the page's own. A file for each export, so that a page that builds leaves out what it does not use. */
  'lib-react': () =>
    target(
      {
        input: { index: 'src/embed/index.ts', 'react/options': 'src/options/options.ts', 'react/molecule-object': 'src/scene/object/MoleculeObject.tsx' },
        output: modules('react'),
      },
      { plugins: [react(), library(), workerFiles(), noPageStyles()], build: { rolldownOptions: { external: PEERS } } },
    ),
  /** The element, with all that it needs. */
  'lib-element': () =>
    target(
      { input: { element: 'src/embed/element.ts' }, output: { ...modules('element'), codeSplitting: viewerChunks('element') } },
      {
        plugins: [react(), bareThree(), library(), workerFiles(), noPageStyles(), earlyRuntime()],
        // Else what the entry shares with the viewer were a file more, and a wait more on a poor line.
        build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } },
      },
    ),
  /** The element in one script, workers and tables included. */
  classic: () =>
    target(
      { input: { 'molecule-viewer': 'src/embed/classic.ts' }, output: classic },
      { plugins: [react(), bareThree(), library(), packedWorkers(), noPageStyles(), plainLetters()], build: { rolldownOptions: noModule } },
    ),
  /** embed.html: what reads molecules, and each further language, is in a script of its own, fetched when it is needed. */
  'embed-page': () =>
    target(
      { input: { embed: 'src/embed/page.ts' }, output: classic, outDir: 'dist/site' },
      {
        plugins: [
          react(),
          bareThree(),
          library(),
          packedWorkers({ script: 'embed-chemistry.js', files: /chemistry-worker|resources/ }),
          languageScripts(),
          noPageStyles(),
          plainLetters(),
          embedPage(),
        ],
        build: { rolldownOptions: noModule },
      },
    ),
  /** dist/site/examples: the gallery, and the one example that takes a build, with React, three and fiber of its own. */
  examples: () =>
    target(
      {
        input: { 'pages/canvas': 'public/examples/pages/canvas.jsx' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'pages/canvas/[name]-[hash].js', assetFileNames: 'pages/canvas/[name]-[hash][extname]' },
        outDir: 'dist/site/examples',
      },
      { plugins: [react(), writeGallery()], resolve: { alias: built } },
    ),
};
