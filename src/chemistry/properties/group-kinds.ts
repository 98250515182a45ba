// The parts of molecules that have a name, found by SMARTS. Order is priority: what an earlier kind of the same family
// has claimed (its key atoms), a later one does not claim again: the carbonyl of an acid is no ketone.

export interface GroupKind {
  readonly id: string;
  readonly label: string;
  /** SMARTS as OpenChemLib reads it (no `,` alternatives: several patterns instead). */
  readonly smarts: readonly string[];
  /** How many atoms of the match, from its first, belong to the group; all where absent. Their hydrogens always do. */
  readonly take?: number;
  /** Kinds of one family exclude each other where they share an atom. Kinds without a family overlap freely. */
  readonly family?: 'function' | 'ring' | 'cage';
}

const CARBON_ENDS = ['[CX4]', 'c', 'C=C', 'C#C'] as const;

/** The pattern once for each kind of carbon that may stand at `R`. */
const withCarbons = (pattern: string): readonly string[] => CARBON_ENDS.map((end) => pattern.replace('R', end));

export const GROUP_KINDS: readonly GroupKind[] = [
  { id: 'carboxylic-acid', label: 'carboxylic acid', smarts: ['[CX3](=O)[OX2H1]'], take: 3, family: 'function' },
  { id: 'carboxylate', label: 'carboxylate', smarts: ['[CX3](=O)[O-]'], take: 3, family: 'function' },
  { id: 'acid-anhydride', label: 'acid anhydride', smarts: ['[CX3](=O)O[CX3]=O'], family: 'function' },
  { id: 'acyl-chloride', label: 'acyl chloride', smarts: ['[CX3](=O)Cl'], take: 3, family: 'function' },
  { id: 'carbamate', label: 'carbamate', smarts: ['[NX3][CX3](=O)O[#6]'], take: 4, family: 'function' },
  { id: 'urea', label: 'urea', smarts: ['[NX3][CX3](=O)[NX3]'], take: 4, family: 'function' },
  { id: 'imide', label: 'imide', smarts: ['[CX3](=O)[NX3][CX3]=O'], family: 'function' },
  { id: 'lactone', label: 'lactone', smarts: ['[CX3;!R0](=O)[OX2;!R0][#6]'], take: 3, family: 'function' },
  { id: 'ester', label: 'ester', smarts: ['[CX3](=O)[OX2][#6]'], take: 3, family: 'function' },
  { id: 'amide', label: 'amide', smarts: ['[CX3](=O)[NX3]'], take: 3, family: 'function' },
  { id: 'phosphonic-acid', label: 'phosphonic acid', smarts: ['P(=O)([OX2H1])([OX2H1])[#6]'], take: 4, family: 'function' },
  { id: 'phosphate', label: 'phosphate', smarts: ['P(=O)(O)(O)O'], family: 'function' },
  { id: 'phosphonate', label: 'phosphonate', smarts: ['P(=O)(O)(O)[#6]'], take: 4, family: 'function' },
  { id: 'sulfonamide', label: 'sulfonamide', smarts: ['S(=O)(=O)[NX3]'], family: 'function' },
  { id: 'sulfate', label: 'sulfate', smarts: ['S(=O)(=O)(O)O', 'S(=O)(=O)([O-])[O-]'], family: 'function' },
  { id: 'sulfonic-acid', label: 'sulfonic acid', smarts: ['S(=O)(=O)[OX2H1]'], family: 'function' },
  { id: 'sulfonate', label: 'sulfonate', smarts: ['S(=O)(=O)[O-]'], family: 'function' },
  { id: 'sulfone', label: 'sulfone', smarts: ['S(=O)(=O)([#6])[#6]'], take: 3, family: 'function' },
  { id: 'sulfoxide', label: 'sulfoxide', smarts: ['[SX3](=O)([#6])[#6]'], take: 2, family: 'function' },
  { id: 'nitro', label: 'nitro group', smarts: ['[N+](=O)[O-]', 'N(=O)=O'], take: 3, family: 'function' },
  { id: 'n-oxide', label: 'N-oxide', smarts: ['[N+;!$(N=O)][O-]', '[n+][O-]'], family: 'function' },
  { id: 'azide', label: 'azide', smarts: ['N=[N+]=[N-]'], family: 'function' },
  { id: 'diazonium', label: 'diazonium', smarts: ['[N+]#N'], family: 'function' },
  { id: 'nitrile', label: 'nitrile', smarts: ['C#[NX1]'], family: 'function' },
  { id: 'isocyanate', label: 'isocyanate', smarts: ['N=C=O'], family: 'function' },
  { id: 'guanidine', label: 'guanidine', smarts: ['NC(=N)N'], family: 'function' },
  { id: 'amidine', label: 'amidine', smarts: ['[#6]C(=N)[NX3]'], family: 'function' },
  { id: 'oxime', label: 'oxime', smarts: ['C=N[OX2H1]'], family: 'function' },
  { id: 'hydrazine', label: 'hydrazine', smarts: ['[NX3][NX3]'], family: 'function' },
  { id: 'azo', label: 'azo group', smarts: ['[#6]N=N[#6]'], family: 'function' },
  { id: 'peroxide', label: 'peroxide', smarts: ['[OX2][OX2]'], family: 'function' },
  { id: 'epoxide', label: 'epoxide', smarts: ['C1OC1'], family: 'function' },
  { id: 'acetal', label: 'acetal', smarts: ['[CX4]([OX2][#6])[OX2][#6]'], family: 'function' },
  { id: 'aldehyde', label: 'aldehyde', smarts: ['[CX3H1](=O)[#6]', '[CX3H2]=O'], take: 2, family: 'function' },
  { id: 'ketone', label: 'ketone', smarts: ['[CX3](=O)([#6])[#6]'], take: 2, family: 'function' },
  { id: 'imine', label: 'imine', smarts: ['[CX3]=[NX2][#6]', '[CX3]=[NX2H1]', '[CX3]=[N+]'], take: 2, family: 'function' },
  { id: 'phenol', label: 'phenol', smarts: ['[OX2H1]c'], take: 1, family: 'function' },
  { id: 'phenolate', label: 'phenolate', smarts: ['[O-]c'], take: 1, family: 'function' },
  { id: 'enol', label: 'enol', smarts: ['[OX2H1]C=C'], family: 'function' },
  { id: 'alcohol', label: 'alcohol', smarts: ['[OX2H1][CX4]'], take: 1, family: 'function' },
  { id: 'alkoxide', label: 'alkoxide', smarts: ['[O-][CX4]'], take: 1, family: 'function' },
  { id: 'methoxy', label: 'methoxy', smarts: ['[OX2]([CX4H3])[#6]'], take: 2, family: 'function' },
  { id: 'ether', label: 'ether', smarts: ['[OX2]([#6])[#6]'], take: 1, family: 'function' },
  { id: 'thiol', label: 'thiol', smarts: ['[SX2H1][#6]'], take: 1, family: 'function' },
  { id: 'disulfide', label: 'disulfide', smarts: ['[SX2][SX2]'], family: 'function' },
  { id: 'thioether', label: 'thioether', smarts: ['[SX2;!H1]([#6])[#6]'], take: 1, family: 'function' },
  { id: 'quaternary-ammonium', label: 'quaternary ammonium', smarts: ['[NX4H0+]([#6])([#6])([#6])[#6]'], take: 1, family: 'function' },
  { id: 'ammonium', label: 'ammonium', smarts: ['[NX4+]'], family: 'function' },
  { id: 'primary-amine', label: 'primary amine', smarts: ['[NX3H2][CX4]', '[NX3H2]c', '[NX3H2]C=C'], take: 1, family: 'function' },
  { id: 'tertiary-amine', label: 'tertiary amine', smarts: withCarbons('[NX3H0]([CX4])([#6])R'), take: 1, family: 'function' },
  { id: 'secondary-amine', label: 'secondary amine', smarts: withCarbons('[NX3H1]([#6])R'), take: 1, family: 'function' },
  { id: 'n-methyl', label: 'N-methyl', smarts: ['[CX4H3][#7]'], take: 1 },
  { id: 'trifluoromethyl', label: 'trifluoromethyl', smarts: ['C(F)(F)F'] },
  { id: 'fluorine', label: 'fluorine', smarts: ['F[#6]'], take: 1 },
  { id: 'chlorine', label: 'chlorine', smarts: ['Cl[#6]'], take: 1 },
  { id: 'bromine', label: 'bromine', smarts: ['Br[#6]'], take: 1 },
  { id: 'iodine', label: 'iodine', smarts: ['I[#6]'], take: 1 },
  { id: 'boronic-acid', label: 'boronic acid', smarts: ['B([OX2H1])[OX2H1]'] },
  { id: 'alkyne', label: 'alkyne', smarts: ['C#C'] },
  { id: 'alkene', label: 'alkene', smarts: ['[CX3]=[CX3]'] },
  { id: 'adamantane-cage', label: 'adamantane cage', smarts: ['C1C2CC3CC1CC(C2)C3'], family: 'cage' },
  { id: 'cubane-cage', label: 'cubane cage', smarts: ['C12C3C4C1C5C2C3C45'], family: 'cage' },
  { id: 'cyclohexanone-ring', label: 'cyclohexanone ring', smarts: ['[CX4]1[CX4][CX4][CX4][CX4]C1=O'], family: 'cage' },
  { id: 'indole', label: 'indole', smarts: ['c1ccc2[nH]ccc2c1', 'c1ccc2nccc2c1'], family: 'cage' },
  { id: 'chlorophenyl-ring', label: '2-chlorophenyl ring', smarts: ['[cH0]1c(Cl)[cH][cH][cH][cH]1'], family: 'ring' },
  { id: 'phenyl-ring', label: 'phenyl ring', smarts: ['[cH0]1[cH][cH][cH][cH][cH]1'], family: 'ring' },
  { id: 'benzene-ring', label: 'benzene ring', smarts: ['c1ccccc1'], family: 'ring' },
  { id: 'pyridine-ring', label: 'pyridine ring', smarts: ['n1ccccc1', '[n+]1ccccc1'], family: 'ring' },
  { id: 'pyrimidine-ring', label: 'pyrimidine ring', smarts: ['n1cnccc1'], family: 'ring' },
  { id: 'imidazole-ring', label: 'imidazole ring', smarts: ['n1cncc1', '[nH]1cncc1'], family: 'ring' },
  { id: 'pyrazole-ring', label: 'pyrazole ring', smarts: ['n1nccc1', '[nH]1nccc1'], family: 'ring' },
  { id: 'pyrrole-ring', label: 'pyrrole ring', smarts: ['[nH]1cccc1', 'n1cccc1'], family: 'ring' },
  { id: 'thiazole-ring', label: 'thiazole ring', smarts: ['s1cncc1'], family: 'ring' },
  { id: 'thiophene-ring', label: 'thiophene ring', smarts: ['s1cccc1'], family: 'ring' },
  { id: 'furan-ring', label: 'furan ring', smarts: ['o1cccc1'], family: 'ring' },
  { id: 'piperidine-ring', label: 'piperidine ring', smarts: ['N1[CX4][CX4][CX4][CX4][CX4]1'] },
  { id: 'piperazine-ring', label: 'piperazine ring', smarts: ['N1[CX4][CX4]N[CX4][CX4]1'] },
  { id: 'morpholine-ring', label: 'morpholine ring', smarts: ['N1[CX4][CX4]O[CX4][CX4]1'] },
  { id: 'pyrrolidine-ring', label: 'pyrrolidine ring', smarts: ['N1[CX4][CX4][CX4][CX4]1'] },
  { id: 'cyclohexane-ring', label: 'cyclohexane ring', smarts: ['[CX4]1[CX4][CX4][CX4][CX4][CX4]1'], family: 'cage' },
  { id: 'cyclopentane-ring', label: 'cyclopentane ring', smarts: ['[CX4]1[CX4][CX4][CX4][CX4]1'], family: 'cage' },
  { id: 'cyclobutane-ring', label: 'cyclobutane ring', smarts: ['[CX4]1[CX4][CX4][CX4]1'], family: 'cage' },
  { id: 'cyclopropane-ring', label: 'cyclopropane ring', smarts: ['[CX4]1[CX4][CX4]1'] },
];
