// OpenChemLib's tables in two files of what is used here: the MMFF94s force field, which nearly every molecule needs, and the torsion
// library, which large molecules and the search for shapes need. The rest (drug-likeness, toxicity, other force fields) is left out.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WHOLE = fileURLToPath(new URL('../node_modules/openchemlib/dist/resources.json', import.meta.url));
const CUT = fileURLToPath(new URL('../node_modules/.cache/openchemlib', import.meta.url));

const FIELD = [
  'angle', 'atom', 'bci', 'bndk', 'bond', 'covrad', 'def', 'dfsb', 'herschbachlaurie', 'pbci', 'stbn', 'vanderwaals', '94s/outofplane', '94s/torsion',
].map((name) => `/resources/forcefield/mmff94/${name}.csv`);
const TORSIONS = ['bondLengthData', 'torsionAngle', 'torsionFrequency', 'torsionID', 'torsionRange'].map((name) => `/resources/cod/${name}.txt`);

/** By the name that the worker asks for them (src/chemistry/shape/resources.ts). */
export const TABLES: Readonly<Record<'field' | 'torsions', readonly string[]>> = { field: FIELD, torsions: TORSIONS };

/** Writes the files where they are not there as they should be, and gives back their folder. */
export function cutTables(): string {
  const whole = JSON.parse(readFileSync(WHOLE, 'utf8')) as Readonly<Record<string, string>>;
  mkdirSync(CUT, { recursive: true });
  for (const [name, paths] of Object.entries(TABLES)) {
    const file = `${CUT}/resources-${name}.json`;
    const text = JSON.stringify(Object.fromEntries(paths.map((path) => [path, tableAt(whole, path)])));
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    // In one step: another build may be reading.
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return CUT;
}

/** What OpenChemLib names so is emitted by Vite beside its worker: the whole, which nothing asks for. */
const BESIDE = 'new URL("resources.json",import.meta.url)';

export function noWholeTables(): Plugin {
  return {
    name: 'no-whole-tables',
    enforce: 'pre',
    transform: (code, id) => (id.includes('/openchemlib/') && code.includes(BESIDE) ? { code: code.replace(BESIDE, '({})'), map: null } : undefined),
  };
}

function tableAt(whole: Readonly<Record<string, string>>, path: string): string {
  const text = whole[path];
  if (text === undefined) throw new Error(`OpenChemLib has no table ${path} any more.`);
  return text;
}
