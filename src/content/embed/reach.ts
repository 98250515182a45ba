// How far an address reaches: code that names this computer works nowhere else, and the author should know before pasting it.

const OWN = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;
/** Networks without a public address (RFC 1918, RFC 4193, RFC 6762). */
const NEAR = /^(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[f[cd].*\]|.*\.local)$/;

/** A sentence on where an address works; undefined: everywhere. */
export function reachNote(address: string): string | undefined {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:' || OWN.test(hostname)) return 'This address works only on this computer. For others, open the published page and copy the code there.';
  if (NEAR.test(hostname)) return 'This address works only in your own network.';
  if (protocol === 'http:') return 'This address begins with http: a page that is served over https will not show it.';
  return undefined;
}
