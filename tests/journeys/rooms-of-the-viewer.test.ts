// The picture, what opens over it, and its faults: axe finds nothing serious, and nothing lies beyond the edge of a small or enlarged page.
import { ROOMS_OF_THE_VIEWER } from './every-room';
import { heldOf } from './held-rooms';
import { holdRooms } from './room-audit';

holdRooms(heldOf(ROOMS_OF_THE_VIEWER));
