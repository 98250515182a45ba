// Finds molecules of the library by what people type: names, synonyms, formulas, with or without accents and hyphens.

export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly formula: string;
}

/** Letters and digits only, without case, accents and typographic signs. */
const simplify = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');

const namesOf = ({ id, name, synonyms, formula }: Searchable) => [name, id, ...synonyms, formula].map(simplify);

/** How well an entry fits: 0 it is the name, 1 a name begins so, 2 a name holds it; undefined: not at all. */
function rank(entry: Searchable, wanted: string): number | undefined {
  const names = namesOf(entry);
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : undefined;
}

/** All entries for an empty query; the order of the library among equals. */
export function searchLibrary<E extends Searchable>(entries: readonly E[], query: string): readonly E[] {
  const wanted = simplify(query);
  if (wanted === '') return query.trim() === '' ? entries : [];
  return entries
    .map((entry) => ({ entry, rank: rank(entry, wanted) }))
    .filter((each) => each.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ entry }) => entry);
}

/** The molecule that goes by exactly this name; formulas name several and so name none. */
export function findByName<E extends Searchable>(entries: readonly E[], text: string): E | undefined {
  const wanted = simplify(text);
  if (wanted === '' || /[=#@[\]()\\/]/.test(text.replace(/^\s*\([RS0-9,±+-]+\)/i, ''))) return undefined;
  return entries.find(({ id, name, synonyms }) => [name, id, ...synonyms].some((each) => simplify(each) === wanted));
}

/** Whether a text looks more like a name than like a SMILES: it has lower-case letters that no SMILES has outside of brackets. */
export const looksLikeName = (text: string) => /^\p{L}[\p{L}\p{N}\s,'+()-]{2,}$/u.test(text.trim()) && /[adefghijkmqtuvwxyz]/.test(text);
