// How hard a text is to read: the Flesch–Kincaid grade, the years of school that its sentences ask for.
// Kincaid JP et al. 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.

/** Words of the subject that every reader meets at once; they count as two syllables, as a known word does. */
const NAMES =
  /^(?:\w*ketami(?:ne|nium)|phencyclidine|memantine|amantadine|dizocilpine|dextromethorphan|dextrorphan|glutamate|glycine|receptors?|magnesium|molecules?|anaesthe\w+|antidepressants?|depression|metabolites?)$/i;

/** Counted by groups of vowels; English spelling allows no better without a dictionary. */
export function syllables(word: string): number {
  if (NAMES.test(word)) return 2;
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, (end) => end[0] ?? '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.map((sentence) => sentence.split(/[\s\u00a0–-]+/).filter((word) => /[a-z]{2}|^[aI]$/i.test(word)));
  const count = words.flat().length;
  const beats = words.flat().reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (count / sentences.length) + 11.8 * (beats / count) - 15.59;
}
