// Options in an address: `#molecule=ketamine&spin=20`, or the same after `?`. Links that the app writes use the hash,
// so an unpublished structure never reaches a server.

/** Decodes what can be decoded; a stray % stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Pairs of a query or a hash. Unlike in forms a `+` stays a plus: people paste `[NH4+]` into addresses. */
function readPairs(text: string): readonly (readonly [string, string])[] {
  return text
    .replace(/^[?#]/, '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
}

/** Query and hash together; where both name an option the hash wins, as the later one. */
export function readAddress({ search, hash }: { readonly search: string; readonly hash: string }): readonly (readonly [string, string])[] {
  return [...readPairs(search), ...readPairs(hash)];
}

/** What SMILES and cameras are full of stays readable; everything that splits an address is escaped. */
const encode = (text: string) => encodeURIComponent(text).replace(/%(?:40|3D|2C|2F|3A)/g, decode);

/** '' where nothing differs from the defaults. */
export function writeHash(values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`);
  return pairs.length > 0 ? `#${pairs.join('&')}` : '';
}
