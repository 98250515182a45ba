// A number that stands for a text: the same in every browser, and for other texts most likely another.

/** 32 bits, 0 or more: FNV-1a over the text's UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
