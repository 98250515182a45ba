// Lo que falla cuando se descarga un archivo de una dirección.

import type { fetchFaults as english } from '../en/fetch-faults';
import type { WordsOf } from '../room';

export const fetchFaults: WordsOf<typeof english> = {
  notAddress: (address: string) => `«${address}» no es una dirección.`,
  scheme: (scheme: string) => `Una molécula se puede cargar por http y https, no por «${scheme}».`,
  credentials: 'La dirección contiene un nombre de usuario o una contraseña; no se ha abierto.',
  insecure: (origin: string) => `De otro sitio solo se puede cargar una molécula por https, no de ${origin}.`,
  tooLarge: 'El archivo ocupa más de 16 MB.',
  redirected: (host: string) => `${host} remite a otra dirección; no se ha seguido.`,
  otherSite: (host: string) => `${host} remite a otro sitio; no se ha seguido.`,
  notFound: (address: string) => `No hay ningún archivo en ${address}.`,
  status: (host: string, status: number) => `${host} ha respondido con el error ${status}.`,
  cancelled: 'Se ha cancelado la carga.',
  timedOut: (host: string) => `${host} ha tardado demasiado en responder.`,
  unreached: (host: string) => `No se ha podido acceder a ${host}, o no permite que otros sitios lean sus archivos.`,
  webPage: (address: string) => `${address} es una página web, no un archivo de molécula.`,
};
