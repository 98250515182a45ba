// Was schiefgeht, wenn eine Datei von einer Adresse geholt wird.

import type { fetchFaults as english } from '../en/fetch-faults';
import type { WordsOf } from '../room';

export const fetchFaults: WordsOf<typeof english> = {
  notAddress: (address: string) => `„${address}“ ist keine Adresse.`,
  scheme: (scheme: string) => `Ein Molekül kann über http und https geladen werden, nicht über „${scheme}“.`,
  credentials: 'Die Adresse enthält einen Benutzernamen oder ein Passwort; sie wurde nicht geöffnet.',
  insecure: (origin: string) => `Von einer anderen Website kann ein Molekül nur über https geladen werden, nicht von ${origin}.`,
  tooLarge: 'Die Datei ist größer als 16 MB.',
  redirected: (host: string) => `${host} leitet an eine andere Adresse weiter; dem wurde nicht gefolgt.`,
  otherSite: (host: string) => `${host} leitet an eine andere Website weiter; dem wurde nicht gefolgt.`,
  notFound: (address: string) => `Unter ${address} liegt keine Datei.`,
  status: (host: string, status: number) => `${host} antwortete mit Fehler ${status}.`,
  cancelled: 'Das Laden wurde abgebrochen.',
  timedOut: (host: string) => `${host} hat zu lange nicht geantwortet.`,
  unreached: (host: string) => `${host} war nicht zu erreichen oder lässt andere Websites seine Dateien nicht lesen.`,
  webPage: (address: string) => `${address} ist eine Webseite, keine Moleküldatei.`,
};
