// From where a few atoms of a molecule are all seen: the side nearest to the present one from which nothing hides them, and
// nearer where they would be small. Loaded when the text first asks. Pure, no three.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import type { CameraPose } from './canvas-contract';
import { facesOf, isCovered, type Sight } from './label-cover';
import { axesOf, projectPoint, viewFrame, type Projection, type Size, type Viewpoint } from './view-frame';

export interface FramingInput {
  readonly molecule: Molecule;
  readonly drawing: Drawing;
  /** 0-based. */
  readonly atoms: readonly number[];
  /** Where the camera goes now, in the picture's frame. */
  readonly aim: Viewpoint;
  readonly projection: Projection;
  readonly size: Size;
  /** Å: half of what the shorter side of the frame shows. */
  readonly scale: number;
}

export interface Framing extends CameraPose {
  /** In the middle of the picture. */
  readonly point: Vec3;
}

/** Degrees between the sides that are tried. */
const STEP = 15;
/** Looking along the vertical axis is confusing: as near to it as this. */
const LEAST_PHI = 15;
/** Large molecules are tried from fewer sides: each costs a look at every primitive for every atom. */
const MOST_LOOKS = 4e6;
/** Share of the frame that the atoms take up at least, and up to which they are brought. */
const SMALL = 0.16;
const LARGE = 0.4;
/** Å around the atoms that stay in the picture. */
const MARGIN = 1.6;
/** Share of the frame's half within which an atom counts as in the picture. */
const INSIDE = 0.88;

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cosine = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** All sides, the least turn first. */
function sides({ theta, phi }: Viewpoint, step: number): readonly { readonly theta: number; readonly phi: number }[] {
  const { back } = axesOf(theta, phi);
  const all = [{ theta, phi, turn: 0 }];
  for (let p = LEAST_PHI; p <= 180 - LEAST_PHI; p += step) {
    const around = Math.max(Math.round((360 * Math.sin((p * Math.PI) / 180)) / step), 1);
    for (let index = 0; index < around; index++) {
      const t = theta + (index * 360) / around;
      all.push({ theta: t, phi: p, turn: Math.acos(Math.min(cosine(back, axesOf(t, p).back), 1)) });
    }
  }
  return all.sort((a, b) => a.turn - b.turn);
}

/** undefined: they are seen as well as can be from where the camera is. */
export function frameAtoms({ molecule, drawing, atoms, aim, projection, size, scale }: FramingInput): Framing | undefined {
  const places: readonly Vec3[] = atoms.flatMap((atom) => (molecule.atoms[atom] ? [molecule.atoms[atom].position] : []));
  if (places.length === 0) return undefined;
  const faces = facesOf(molecule, drawing);
  const wanted = new Set(atoms);
  const bonds = molecule.bonds.flatMap(({ from, to }, bond) => (wanted.has(from) || wanted.has(to) ? [bond] : []));
  const radii = new Map(Array.from(faces.spheres.atoms, (atom, row) => [atom, faces.spheres.radii[row] ?? 0] as const));
  const sights: readonly Sight[] = atoms.flatMap((atom) => {
    const at = molecule.atoms[atom]?.position;
    return at ? [{ at, radius: radii.get(atom) ?? 0.1, atoms: [atom], bonds }] : [];
  });
  const looks = sights.length * (faces.spheres.count + faces.cylinders.count);
  const step = looks * 160 > MOST_LOOKS ? STEP * 2 : STEP;
  let best: { readonly theta: number; readonly phi: number; readonly hidden: number } | undefined;
  for (const side of sides(aim, step)) {
    const frame = viewFrame({ ...aim, ...side }, projection, size);
    const hidden = sights.filter((sight) => isCovered(faces, frame, sight)).length;
    if (!best || hidden < best.hidden) best = { theta: side.theta, phi: side.phi, hidden };
    if (hidden === 0) break;
  }
  const { theta, phi } = best ?? aim;
  const mean = (axis: 0 | 1 | 2) => places.reduce((sum, at) => sum + at[axis], 0) / places.length;
  const center: Vec3 = [mean(0), mean(1), mean(2)];
  const reach = Math.max(...places.map((at) => Math.hypot(...minus(at, center)))) + MARGIN;
  const isSmall = reach < SMALL * scale;
  const seen = viewFrame({ ...aim, theta, phi }, projection, size);
  const isOutside = places.some((at) => {
    const point = projectPoint(seen, at);
    return !point || Math.abs(point.x / size.width - 0.5) > INSIDE / 2 || Math.abs(point.y / size.height - 0.5) > INSIDE / 2;
  });
  if (theta === aim.theta && phi === aim.phi && !isSmall && !isOutside) return undefined;
  const wantedScale = isSmall ? reach / LARGE : Math.max(scale, isOutside ? reach / INSIDE : 0);
  return { theta, phi, distance: (aim.distance * wantedScale) / scale, point: isSmall || isOutside ? center : aim.target };
}
