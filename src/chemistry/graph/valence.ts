// How many bonds an atom can have, and how many hydrogens and unpaired electrons that leaves.
// An ion counts as the neutral element with as many outer electrons ([NH4+] as carbon); metals and rare elements have no limit.

/** Elements with a limit: outer electrons, and which row of LIMITS holds. */
const OUTER_ELECTRONS: Readonly<Record<string, readonly [electrons: number, row: keyof typeof LIMITS]>> = {
  H: [1, 'first'], He: [2, 'first'],
  B: [3, 'second'], C: [4, 'second'], N: [5, 'second'], O: [6, 'second'], F: [7, 'second'], Ne: [8, 'second'],
  Si: [4, 'third'], P: [5, 'third'], S: [6, 'third'], Cl: [7, 'third'], Ar: [8, 'third'],
  Ge: [4, 'fourth'], As: [5, 'fourth'], Se: [6, 'fourth'], Br: [7, 'fourth'], Te: [6, 'fourth'], I: [7, 'fourth'],
};

/** Bond counts by the number of outer electrons, 0 to 8: the octet rule, and the hypervalent steps of two from the third row on. */
const LIMITS = {
  first: [[0], [1], [0]],
  second: [[0], [1], [2], [3], [4], [3], [2], [1], [0]],
  third: [[0], [1], [2], [3], [4], [3, 5], [2, 4, 6], [1, 3, 5, 7], [0]],
  fourth: [[0], [1], [2], [3], [4], [3, 5], [2, 4, 6], [1, 3, 5, 7], [0, 2, 4]],
} as const satisfies Record<string, readonly (readonly number[])[]>;

/** Ascending; undefined: no limit; empty: no such ion. */
export function allowedValences(element: string, charge: number): readonly number[] | undefined {
  const entry = OUTER_ELECTRONS[element];
  if (!entry) return undefined;
  const [electrons, row] = entry;
  return LIMITS[row][electrons - charge] ?? [];
}

/** Whether an atom with so many bonds has two electrons left to give to a metal; fluorine and hydrogen keep theirs. */
export function hasLonePair(element: string, charge: number, bonds: number): boolean {
  const electrons = OUTER_ELECTRONS[element]?.[0];
  return electrons !== undefined && element !== 'F' && element !== 'H' && electrons - charge - bonds >= 2;
}

/** Whether hydrogens are ever added to this element by the valence model; never to hydrogen, metals and noble gases. */
function takesHydrogens(element: string): boolean {
  return element in OUTER_ELECTRONS && !['H', 'He', 'Ne', 'Ar'].includes(element);
}

/** What is missing to the lowest allowed valence: hydrogens to add to an atom without brackets. undefined: too many bonds. */
export function missingHydrogens(element: string, charge: number, bonds: number): number | undefined {
  const allowed = allowedValences(element, charge);
  if (!allowed) return 0;
  // Hydrogens fill a halogen to 1 only: ClF3 has none, and O=Cl=O without brackets is refused rather than guessed at.
  const halogenLike = allowed[0] === 1 && allowed.length > 1;
  const wanted = halogenLike && bonds > 1 ? allowed.find((each) => each === bonds) : allowed.find((each) => each >= bonds);
  if (wanted === undefined) return undefined;
  return takesHydrogens(element) ? wanted - bonds : 0;
}

/** Unpaired electrons of an atom whose hydrogens are all told. undefined: too many bonds. */
export function unpairedElectrons(element: string, charge: number, bonds: number): number | undefined {
  const allowed = allowedValences(element, charge);
  if (!allowed) return 0;
  const wanted = allowed.find((each) => each >= bonds);
  return wanted === undefined ? undefined : wanted - bonds;
}
