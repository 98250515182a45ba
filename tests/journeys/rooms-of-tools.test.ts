// The tools and the lab: axe finds nothing serious, and nothing lies beyond the edge of a small or enlarged page.
import { ROOMS_OF_TOOLS } from './every-room';
import { heldOf } from './held-rooms';
import { holdRooms } from './room-audit';

holdRooms(heldOf(ROOMS_OF_TOOLS));
