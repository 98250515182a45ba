// Files as text that an HTML page can hold.

/** Bytes that are passed to one call; browsers take some 65 000 arguments. */
const CHUNK = 0x8000;

export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) => String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)));
  return btoa(parts.join(''));
}

export const dataAddress = async (file: Blob) => `data:${file.type};base64,${await base64Of(file)}`;

export function gzipped(text: string): Promise<Blob> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}
