// A source in one short line, as it is found by: the first author, the year, where it stands.

import type { Citation } from '../citation';

export interface ShortCitation {
  /** With the year. */
  readonly who: string;
  readonly where: string;
  /** Volume and pages, or where those are not known the DOI. */
  readonly place: string | undefined;
}

/** "Anis NA, Berry SC, Lodge D": names with initials, parted by commas. */
const NAME = /^[\p{L}'’ -]+ \p{Lu}{1,4}$/u;

function shortAuthors(authors: string): string {
  const names = authors.split(', ');
  return names.length > 2 && names.every((name) => NAME.test(name)) ? `${names[0] ?? authors} et al.` : authors;
}

export function shortCitation({ authors, year, where, pages, doi }: Citation): ShortCitation {
  return {
    who: `${shortAuthors(authors)}${year === undefined ? '' : ` ${year}`}`,
    where,
    place: pages ?? (doi === undefined ? undefined : `doi:${doi}`),
  };
}
