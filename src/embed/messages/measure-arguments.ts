// How much is in what somebody sends: what is larger than any call needs is refused before it is read.

/** Characters and values in all; the longest SMILES has 2 000, and a picture of an atom list 100 000 numbers at most. */
const LARGEST = 250_000;
const DEEPEST = 4;

/** False for what is too large, too deep, or no plain data. */
export function isModest(value: unknown): boolean {
  let left = LARGEST;
  const fits = (each: unknown, depth: number): boolean => {
    left -= typeof each === 'string' ? each.length : 1;
    if (left < 0 || depth > DEEPEST) return false;
    if (typeof each === 'function' || typeof each === 'symbol' || typeof each === 'bigint') return false;
    if (typeof each !== 'object' || each === null) return true;
    const prototype: unknown = Object.getPrototypeOf(each);
    if (!Array.isArray(each) && prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(each).every(([key, inner]) => key.length <= 256 && fits(inner, depth + 1));
  };
  return fits(value, 0);
}
