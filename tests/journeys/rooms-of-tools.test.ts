// The tools and the lab: axe finds nothing serious, and nothing lies beyond the edge of a small or enlarged page.
import { ROOMS_OF_TOOLS } from './every-room';
import { holdRooms } from './room-audit';

/** Of experiments, which differ in their text alone, two; and none that waits for a long computation. */
const LEFT_OUT = /^(lab (?!use-dependence|surmountable)|shapes found)/;

holdRooms(Object.fromEntries(Object.entries(ROOMS_OF_TOOLS).filter(([name]) => !LEFT_OUT.test(name))));
