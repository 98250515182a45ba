// Desde dónde se mira, y en qué lado de la imagen está cada cosa.

import type { viewReading as english } from '../en/view-reading';
import { atomWords, nameWords, ofWhat, toWhat } from '../grammar/spanish';
import type { Name, SpokenAtom } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const STANCES = { facing: 'se ve de frente', edge: 'se ve de canto' } as const;

export const viewReading: WordsOf<typeof english> = {
  along: (front: SpokenAtom, rear: SpokenAtom) => `se mira a lo largo del enlace ${ofWhat(atomWords(front))}, delante, ${toWhat(atomWords(rear))}`,
  stands: (part: Name, stance: keyof typeof STANCES | undefined, place: string) =>
    stance ? `${nameWords(part)} ${STANCES[stance]}${place === '' ? '' : `, ${place}`}` : `${nameWords(part)} está ${place}`,
  middle: 'en el centro',
  towards: 'en primer plano',
  away: 'al fondo',
  sectors: {
    right: 'a la derecha',
    upperRight: 'arriba a la derecha',
    top: 'arriba',
    upperLeft: 'arriba a la izquierda',
    left: 'a la izquierda',
    lowerLeft: 'abajo a la izquierda',
    bottom: 'abajo',
    lowerRight: 'abajo a la derecha',
  },
  inFront: (sector: string) => `${sector}, delante`,
  behind: (sector: string) => `${sector}, detrás`,
};
