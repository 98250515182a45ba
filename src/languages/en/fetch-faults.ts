// What goes wrong when a file is fetched from an address.

import { room } from '../room';

export const fetchFaults = room('fetchFaults', {
  notAddress: (address: string) => `“${address}” is not an address.`,
  scheme: (scheme: string) => `A molecule can be loaded over http and https, not over “${scheme}”.`,
  credentials: 'The address holds a user name or a password; it was not opened.',
  insecure: (origin: string) => `From another site a molecule can be loaded over https only, not from ${origin}.`,
  tooLarge: 'The file is larger than 16 MB.',
  redirected: (host: string) => `${host} sends the reader on to another address; that was not followed.`,
  otherSite: (host: string) => `${host} sends the reader on to another site; that was not followed.`,
  notFound: (address: string) => `There is no file at ${address}.`,
  status: (host: string, status: number) => `${host} answered with error ${status}.`,
  cancelled: 'Loading was cancelled.',
  timedOut: (host: string) => `${host} took too long to answer.`,
  unreached: (host: string) => `${host} could not be reached, or does not let other sites read its files.`,
  webPage: (address: string) => `${address} is a web page, not a molecule file.`,
});
