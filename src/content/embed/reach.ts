// How far an address reaches: code that names this computer works nowhere else, and the author should know before pasting it.

const OWN = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;
/** Networks without a public address (RFC 1918, RFC 4193, RFC 6762). */
const NEAR = /^(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[f[cd].*\]|.*\.local)$/;

/** `computer`: this one alone. `network`: one's own. `plain`: no page that is served over https will show it. */
export type Reach = 'computer' | 'network' | 'plain';

/** undefined: everywhere. */
export function reachOf(address: string): Reach | undefined {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:' || OWN.test(hostname)) return 'computer';
  if (NEAR.test(hostname)) return 'network';
  return protocol === 'http:' ? 'plain' : undefined;
}
