// What draws the surroundings: a canvas that begins after it has arrived has them in its first frame, and not after the molecule
// alone has been drawn and come to rest.
import { createArrival } from '../arrival';

export const AROUND_PARTS = createArrival(() => import('./around-parts'));
