// Puts what is no text (a link, a key, a figure) into its place in a sentence, which differs between languages.

/** The pieces of “Over {most} labels …”, with `parts.most` for its name. What is not among the parts stays as it is written. */
export function weave<T>(sentence: string, parts: Readonly<Record<string, T>>): readonly (string | T)[] {
  const pieces = sentence.split(/\{(\w+)\}/);
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece : Object.hasOwn(parts, piece) ? (parts[piece] as T) : `{${piece}}`))
    .filter((piece) => piece !== '');
}
