// The side from which the receptor is first seen, which is what "before", "left" and "right" mean for what is put around it.

import type { Vec3 } from '../chemistry/molecule';

/**
 * Degrees, as of the camera: theta from +z towards +x, phi from +y. From here a plane through the axis passes between the helices and
 * leaves nearly all of them whole or takes them away, and in the pocket the side chains hide least of the drug: found by trying every 5°
 * against the figures.
 */
export const FACING = { theta: 285, phi: 80 } as const;

const RADIANS = Math.PI / 180;

/** Unit vectors, level: to the eye, and to the right of what it sees. Picture frame. */
export const TO_EYE: Vec3 = [Math.sin(FACING.theta * RADIANS), 0, Math.cos(FACING.theta * RADIANS)];
export const TO_RIGHT: Vec3 = [Math.cos(FACING.theta * RADIANS), 0, -Math.sin(FACING.theta * RADIANS)];
