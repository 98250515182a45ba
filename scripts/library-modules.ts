// The text of the modules that `virtual:library` offers, made by the same chemistry code that reads the reader's own files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIBRARY, type LibraryId } from '../molecules';
import { readWithFacts } from '../src/chemistry/loading/read-with-facts';
import { OPTIONS } from '../src/options/options';

export const ids = Object.keys(LIBRARY) as LibraryId[];
export const fileOf = (id: string) => fileURLToPath(new URL(`../molecules/${id}.mol`, import.meta.url));

/** The molecule, its 2D formula and its facts, named as the library names it. */
function read(id: LibraryId) {
  const { molecule, ...rest } = readWithFacts({ molfile: readFileSync(fileOf(id), 'utf8') });
  return { molecule: { ...molecule, name: LIBRARY[id].name, coordinates: 'generated' as const }, ...rest };
}

/** The default molecule in full, the list, and a loader a molecule. */
export function listModule(virtualName: string): string {
  const entries = ids.map((id) => {
    const { name, synonyms, formula, stereo, role } = LIBRARY[id];
    return { id, name, synonyms, formula, stereo, role };
  });
  const loaders = ids.map((id) => `${JSON.stringify(id)}: () => import('${virtualName}/${id}').then((m) => m.entry)`);
  return [
    `export const defaultMolecule = ${JSON.stringify(read(OPTIONS.molecule.default as LibraryId))};`,
    `export const entries = ${JSON.stringify(entries)};`,
    `export const load = { ${loaders.join(', ')} };`,
  ].join('\n');
}

/** The 2D formulas of the list, which nobody sees before the library is opened. */
export const formulasModule = () => `export const formulas = ${JSON.stringify(Object.fromEntries(ids.map((id) => [id, read(id).depiction])))};`;

export const entryModule = (id: LibraryId) => `export const entry = ${JSON.stringify(read(id))};`;
