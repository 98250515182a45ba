// From the frame of the figures to that of the picture: the pore upright, so that up in the picture is out of the cell.

import type { Vec3 } from '../chemistry/molecule';
import type { FigurePoint } from './figures/source';

/** Å, y along the pore to the outside of the cell, the origin in the Asn ring. A quarter turn about x: hands are kept. */
export const toPicture = ([x, y, z]: FigurePoint): Vec3 => [x, z, y === 0 ? 0 : -y];
