// Where the eye stands, and on which side of the picture things lie.

import { atomWords, nameWords } from '../grammar/english';
import type { Name, SpokenAtom } from '../grammar/spoken-things';
import { room } from '../room';

const STANCES = { facing: 'faces you', edge: 'is edge on' } as const;

export const viewReading = room('viewReading', {
  along: (front: SpokenAtom, rear: SpokenAtom) => `you look along the bond from ${atomWords(front)}, in front, to ${atomWords(rear)}`,
  /** `place`: one of those below; '' leaves it out. One of the two there is. */
  stands: (part: Name, stance: keyof typeof STANCES | undefined, place: string) =>
    stance ? `${nameWords(part)} ${STANCES[stance]}${place === '' ? '' : `, ${place}`}` : `${nameWords(part)} is ${place}`,
  middle: 'in the middle',
  towards: 'towards you',
  away: 'away from you',
  sectors: {
    right: 'at the right',
    upperRight: 'at the upper right',
    top: 'at the top',
    upperLeft: 'at the upper left',
    left: 'at the left',
    lowerLeft: 'at the lower left',
    bottom: 'at the bottom',
    lowerRight: 'at the lower right',
  },
  inFront: (sector: string) => `${sector}, in front`,
  behind: (sector: string) => `${sector}, behind`,
});
