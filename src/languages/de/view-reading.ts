// Von wo aus man schaut, und auf welcher Seite des Bildes etwas liegt.

import type { viewReading as english } from '../en/view-reading';
import { atomWords, nameWords } from '../grammar/german';
import type { Name, SpokenAtom } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const STANCES = { facing: 'ist von der Fläche zu sehen', edge: 'ist von der Kante zu sehen' } as const;

export const viewReading: WordsOf<typeof english> = {
  along: (front: SpokenAtom, rear: SpokenAtom) => `der Blick geht entlang der Bindung von ${atomWords(front)}, vorn, nach ${atomWords(rear)}`,
  stands: (part: Name, stance: keyof typeof STANCES | undefined, place: string) =>
    stance ? `${nameWords(part)} ${STANCES[stance]}${place === '' ? '' : `, ${place}`}` : `${nameWords(part)} liegt ${place}`,
  middle: 'in der Mitte',
  towards: 'ganz vorn',
  away: 'ganz hinten',
  sectors: {
    right: 'rechts',
    upperRight: 'rechts oben',
    top: 'oben',
    upperLeft: 'links oben',
    left: 'links',
    lowerLeft: 'links unten',
    bottom: 'unten',
    lowerRight: 'rechts unten',
  },
  inFront: (sector: string) => `${sector}, vorn`,
  behind: (sector: string) => `${sector}, hinten`,
};
