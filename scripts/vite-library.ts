// The library at build time: each molecules/*.mol is parsed by the same chemistry code that reads the reader's own files,
// so the first picture needs no OpenChemLib. `virtual:library` holds the default molecule and the list;
// `virtual:library/<id>` one molecule each, loaded when asked for. Types: src/app/virtual-library.d.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LIBRARY, type LibraryId } from '../molecules';
import { OPTIONS } from '../src/options/options';
import { readMolecule } from '../src/chemistry/read-molecule';

const LIST = 'virtual:library';
const ids = Object.keys(LIBRARY) as LibraryId[];
const fileOf = (id: LibraryId) => fileURLToPath(new URL(`../molecules/${id}.mol`, import.meta.url));

/** The molecule and its 2D formula, named as the library names it. */
function read(id: LibraryId) {
  const { molecule, depiction } = readMolecule({ molfile: readFileSync(fileOf(id), 'utf8') });
  return { molecule: { ...molecule, name: LIBRARY[id].name }, depiction };
}

function listModule(): string {
  const first = OPTIONS.molecule.default as LibraryId;
  const entries = ids.map((id) => {
    const { name, synonyms, formula, stereo, role } = LIBRARY[id];
    return { id, name, synonyms, formula, stereo, role, depiction: read(id).depiction };
  });
  const loaders = ids.map((id) => `${JSON.stringify(id)}: () => import('${LIST}/${id}').then((m) => m.entry)`);
  return [
    `export const defaultMolecule = ${JSON.stringify(read(first))};`,
    `export const entries = ${JSON.stringify(entries)};`,
    `export const load = { ${loaders.join(', ')} };`,
  ].join('\n');
}

export function library(): Plugin {
  return {
    name: 'molecule-library',
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined;
      const name = id.slice(LIST.length + 2) as LibraryId;
      for (const each of name ? [name] : ids) this.addWatchFile(fileOf(each));
      return name ? `export const entry = ${JSON.stringify(read(name))};` : listModule();
    },
  };
}
