// Small molecules with textbook geometries, computed here from lengths and angles, for the tests of the descriptions.
import type { Atom, Bond, Group, Molecule, Vec3 } from '../../src/chemistry/molecule';

const RADIANS = Math.PI / 180;

interface Sketch {
  readonly name: string;
  readonly formula: string;
  readonly mass: number;
  readonly atoms: readonly (readonly [element: string, position: Vec3, more?: Partial<Atom>])[];
  readonly bonds: readonly (readonly [from: number, to: number, order: Bond['order']])[];
  readonly groups?: readonly Group[];
  readonly more?: Partial<Molecule>;
}

export function molecule({ name, formula, mass, atoms, bonds, groups = [], more }: Sketch): Molecule {
  return {
    name,
    formula,
    mass,
    charge: 0,
    smiles: '',
    coordinates: 'file',
    stereo: 'achiral',
    atoms: atoms.map(([element, position, rest]) => ({ element, position, charge: 0, ...rest })),
    bonds: bonds.map(([from, to, order]) => ({ from, to, order })),
    groups,
    warnings: [],
    ...more,
  };
}

/** A point in the xy plane: Å from the origin, degrees from the x axis. */
export const polar = (length: number, degrees: number): Vec3 => [length * Math.cos(degrees * RADIANS), length * Math.sin(degrees * RADIANS), 0];

/** The corners of a cube that make a tetrahedron, at a distance from the centre. */
const corner = (length: number, x: number, y: number, z: number): Vec3 => [x, y, z].map((sign) => (sign * length) / Math.sqrt(3)) as unknown as Vec3;

const tetrahedron = (length: number): readonly Vec3[] => [corner(length, 1, 1, 1), corner(length, 1, -1, -1), corner(length, -1, 1, -1), corner(length, -1, -1, 1)];

/** C-H 1.087 Å, H-C-H 109.47°. */
export const methane = molecule({
  name: 'methane',
  formula: 'CH4',
  mass: 16.043,
  atoms: [['C', [0, 0, 0]], ...tetrahedron(1.087).map((position) => ['H', position] as const)],
  bonds: [1, 2, 3, 4].map((to) => [0, to, 1] as const),
});

/** O-H 0.958 Å, H-O-H 104.5°. */
export const water = molecule({
  name: 'water',
  formula: 'H2O',
  mass: 18.015,
  atoms: [
    ['O', [0, 0, 0]],
    ['H', polar(0.958, 0)],
    ['H', polar(0.958, 104.5)],
  ],
  bonds: [
    [0, 1, 1],
    [0, 2, 1],
  ],
});

/** C=O 1.205 Å, C-H 1.111 Å, H-C-H 116.1°. */
export const formaldehyde = molecule({
  name: 'formaldehyde',
  formula: 'CH2O',
  mass: 30.026,
  atoms: [
    ['C', [0, 0, 0]],
    ['O', polar(1.205, 0)],
    ['H', polar(1.111, 121.95)],
    ['H', polar(1.111, -121.95)],
  ],
  bonds: [
    [0, 1, 2],
    [0, 2, 1],
    [0, 3, 1],
  ],
  groups: [{ id: 'aldehyde', label: 'aldehyde', atoms: [0, 1, 2] }],
});

/** C≡N 1.156 Å, C-H 1.064 Å, straight. */
export const hydrogenCyanide = molecule({
  name: '',
  formula: 'CHN',
  mass: 27.026,
  atoms: [
    ['C', [0, 0, 0]],
    ['N', [1.156, 0, 0]],
    ['H', [-1.064, 0, 0]],
  ],
  bonds: [
    [0, 1, 3],
    [0, 2, 1],
  ],
});

/** Three bonds of one length whose mutual angles are all the same. */
function pyramid(element: string, length: number, angle: number, more: Partial<Atom> = {}): Molecule {
  // With equal angles between three bonds, sin(angle / 2) = sin(120° / 2) sin(tilt) for the tilt from the axis.
  const sine = Math.sin((angle / 2) * RADIANS) / Math.sin(60 * RADIANS);
  const height = length * Math.sqrt(Math.max(0, 1 - sine * sine));
  const ends = [0, 120, 240].map((turn): Vec3 => {
    const [x, y] = polar(length * sine, turn);
    return [x, y, height];
  });
  return molecule({
    name: element,
    formula: `H3${element}`,
    mass: 1,
    atoms: [[element, [0, 0, 0], more], ...ends.map((position) => ['H', position] as const)],
    bonds: [1, 2, 3].map((to) => [0, to, 1] as const),
  });
}

/** N-H 1.012 Å, H-N-H 106.7°. */
export const ammonia = pyramid('N', 1.012, 106.7);
/** As nitrogen in an amide: flat. */
export const flatNitrogen = pyramid('N', 1.01, 120);
export const methylCation = pyramid('C', 1.09, 120, { charge: 1 });
export const methylAnion = pyramid('C', 1.1, 109, { charge: -1 });
export const borane = pyramid('B', 1.19, 120);

/** S=O 1.49 Å; two C-S 1.80 Å; C-S-C 97°, O-S-C 107°: a pyramid at a double bond. */
export const sulfoxide = molecule({
  name: 'dimethyl sulfoxide, without hydrogens',
  formula: 'C2OS',
  mass: 1,
  atoms: [
    ['S', [0, 0, 0]],
    ['O', [0.436, 0, 1.425]],
    ['C', [0.894, 1.348, -0.786]],
    ['C', [0.894, -1.348, -0.786]],
  ],
  bonds: [
    [0, 1, 2],
    [0, 2, 1],
    [0, 3, 1],
  ],
});

export const magnesium = molecule({
  name: 'Magnesium ion',
  formula: 'Mg+2',
  mass: 24.305,
  atoms: [['Mg', [0, 0, 0], { charge: 2 }]],
  bonds: [],
  more: { charge: 2 },
});
