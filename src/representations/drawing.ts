// What a representation makes: drawing primitives as plain columns of numbers. Each kind becomes one draw call or a few.
// Frame: Å, right-handed, that of the molecule. Colours: sRGB bytes, 3 a primitive end.

export interface Spheres {
  readonly count: number;
  /** x y z per sphere, Å. */
  readonly centers: Float32Array;
  /** Å. */
  readonly radii: Float32Array;
  /** r g b per sphere, sRGB 0-255. */
  readonly colors: Uint8Array;
  /** Atom index that a pick of this sphere answers with; -1 for decoration. */
  readonly atoms: Int32Array;
}

/** Straight rods with flat ends; half one colour, half the other. */
export interface Cylinders {
  readonly count: number;
  /** x y z of the start, x y z of the end; Å. */
  readonly ends: Float32Array;
  /** Å. */
  readonly radii: Float32Array;
  /** r g b of the start half, r g b of the end half. */
  readonly colors: Uint8Array;
  /** Bond index that a pick answers with; -1 for decoration. */
  readonly bonds: Int32Array;
}

/** Lines of constant width on the screen; half one colour, half the other. */
export interface Lines {
  readonly count: number;
  /** x y z of the start, x y z of the end; Å. */
  readonly ends: Float32Array;
  /** CSS pixels, the same for all. */
  readonly width: number;
  /** r g b of the start half, r g b of the end half. */
  readonly colors: Uint8Array;
  /** Bond index that a pick answers with; -1 for decoration. */
  readonly bonds: Int32Array;
}

/** A body of triangles, such as a molecular surface. */
export interface Mesh {
  /** x y z per vertex, Å. */
  readonly positions: Float32Array;
  /** Unit vectors outward, per vertex. */
  readonly normals: Float32Array;
  /** r g b per vertex, sRGB 0-255. */
  readonly colors: Uint8Array;
  /** Three vertices a triangle, counterclockwise seen from outside. */
  readonly indices: Uint32Array;
  /** Atom index that a pick of a vertex answers with; without it the mesh answers nothing and hides nothing. */
  readonly atoms?: Int32Array;
  /** `mesh`: the edges of the triangles alone. */
  readonly look: 'opaque' | 'translucent' | 'mesh';
  /** One body that bulges everywhere, so that a ray enters it once: its faces need no sorting. */
  readonly isConvex?: boolean;
  /** 0 to 1, of a translucent one where it faces the eye and at its rim; without it as the scene likes. */
  readonly cover?: readonly [facing: number, rim: number];
}

export interface Drawing {
  readonly spheres: Spheres;
  readonly cylinders: Cylinders;
  readonly lines: Lines;
  readonly meshes?: readonly Mesh[];
}
