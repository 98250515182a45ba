// The library: one entry a molecule. The .mol beside this file is made from the .smi by `npm run molecules`; README.md says how.
import type { MoleculeStereo } from '../src/chemistry/molecule';

export interface LibraryEntry {
  readonly name: string;
  /** Other names the search box understands; case and spaces do not matter. */
  readonly synonyms: readonly string[];
  /** Hill order, net charge at the end. */
  readonly formula: string;
  readonly stereo: MoleculeStereo;
  /** Its part in the story, one sentence. */
  readonly role: string;
  /** Ids of groups that the molecule must have. */
  readonly groups: readonly string[];
  /** File in this folder. */
  readonly file: string;
}

const KETAMINE_GROUPS = ['secondary-amine', 'n-methyl', 'ketone', 'cyclohexanone-ring', 'chlorophenyl-ring', 'chlorine', 'stereocentre'] as const;

export const LIBRARY = {
  ketamine: {
    name: 'Ketamine',
    synonyms: ['racemic ketamine', '(±)-ketamine', 'rac-ketamine', 'Ketalar', 'CI-581'],
    formula: 'C13H16ClNO',
    stereo: 'racemic',
    role: 'The drug as it is usually given: equal amounts of both hands, of which one is drawn.',
    groups: KETAMINE_GROUPS,
    file: 'ketamine.mol',
  },
  esketamine: {
    name: 'Esketamine',
    synonyms: ['(S)-ketamine', 'S-ketamine', 'S(+)-ketamine', 'Spravato'],
    formula: 'C13H16ClNO',
    stereo: 'absolute',
    role: 'The S hand of ketamine, the one that binds the channel more tightly.',
    groups: KETAMINE_GROUPS,
    file: 'esketamine.mol',
  },
  arketamine: {
    name: 'Arketamine',
    synonyms: ['(R)-ketamine', 'R-ketamine', 'R(-)-ketamine'],
    formula: 'C13H16ClNO',
    stereo: 'absolute',
    role: 'The R hand of ketamine, the mirror image of esketamine.',
    groups: KETAMINE_GROUPS,
    file: 'arketamine.mol',
  },
  esketaminium: {
    name: 'Esketaminium',
    synonyms: ['protonated esketamine', 'protonated ketamine', '(S)-ketaminium', 'esketamine cation'],
    formula: 'C13H17ClNO+',
    stereo: 'absolute',
    role: 'Esketamine with a proton on its nitrogen: presumed to be the form that blocks the pore, a little over half of the drug at the pH of blood.',
    groups: ['ammonium', 'n-methyl', 'ketone', 'cyclohexanone-ring', 'chlorophenyl-ring', 'chlorine', 'stereocentre'],
    file: 'esketaminium.mol',
  },
  norketamine: {
    name: '(S)-Norketamine',
    synonyms: ['norketamine', 'S-norketamine', 'nor-esketamine'],
    formula: 'C12H14ClNO',
    stereo: 'absolute',
    role: 'A metabolite without the N-methyl group; it binds the channel about six times less tightly than esketamine.',
    groups: ['primary-amine', 'ketone', 'cyclohexanone-ring', 'chlorophenyl-ring', 'chlorine', 'stereocentre'],
    file: 'norketamine.mol',
  },
  hydroxynorketamine: {
    name: '(2R,6R)-Hydroxynorketamine',
    synonyms: ['hydroxynorketamine', 'HNK', '(2R,6R)-HNK', '2R,6R-hydroxynorketamine'],
    formula: 'C12H14ClNO2',
    stereo: 'absolute',
    role: 'A metabolite whose part in the antidepressant effect is disputed.',
    groups: ['primary-amine', 'alcohol', 'ketone', 'cyclohexanone-ring', 'chlorophenyl-ring', 'chlorine', 'stereocentre', 'stereocentre-2'],
    file: 'hydroxynorketamine.mol',
  },
  phencyclidine: {
    name: 'Phencyclidine',
    synonyms: ['PCP', '1-(1-phenylcyclohexyl)piperidine'],
    formula: 'C17H25N',
    stereo: 'achiral',
    role: 'The parent compound of ketamine, given up as an anaesthetic because patients woke up delirious for too long.',
    groups: ['tertiary-amine', 'piperidine-ring', 'cyclohexane-ring', 'phenyl-ring'],
    file: 'phencyclidine.mol',
  },
  memantine: {
    name: 'Memantine',
    synonyms: ['3,5-dimethyladamantan-1-amine', 'Namenda', 'Ebixa'],
    formula: 'C12H21N',
    stereo: 'achiral',
    role: 'A pore blocker that is less firmly trapped than ketamine when the channel closes.',
    groups: ['primary-amine', 'adamantane-cage'],
    file: 'memantine.mol',
  },
  dizocilpine: {
    name: 'Dizocilpine',
    synonyms: ['MK-801', '(+)-MK-801', 'MK801'],
    formula: 'C16H15N',
    stereo: 'absolute',
    role: 'The pore blocker that leaves the channel most slowly: the tightest trap.',
    groups: ['secondary-amine', 'benzene-ring', 'benzene-ring-2', 'stereocentre', 'stereocentre-2'],
    file: 'dizocilpine.mol',
  },
  amantadine: {
    name: 'Amantadine',
    synonyms: ['adamantan-1-amine', '1-aminoadamantane', 'Symmetrel'],
    formula: 'C10H17N',
    stereo: 'achiral',
    role: 'A weak pore blocker built on the same cage as memantine.',
    groups: ['primary-amine', 'adamantane-cage'],
    file: 'amantadine.mol',
  },
  dextromethorphan: {
    name: 'Dextromethorphan',
    synonyms: ['DXM', 'DM'],
    formula: 'C18H25NO',
    stereo: 'absolute',
    role: 'A cough medicine and pore blocker that acts mostly through its metabolite dextrorphan.',
    groups: ['methoxy', 'tertiary-amine', 'n-methyl', 'benzene-ring', 'cyclohexane-ring', 'piperidine-ring', 'stereocentre', 'stereocentre-2', 'stereocentre-3'],
    file: 'dextromethorphan.mol',
  },
  glutamate: {
    name: 'L-Glutamic acid',
    synonyms: ['glutamate', 'L-glutamate', 'Glu'],
    formula: 'C5H9NO4',
    stereo: 'absolute',
    role: 'The transmitter that opens the receptor, bound at its GluN2 subunits.',
    groups: ['primary-amine', 'carboxylic-acid', 'carboxylic-acid-2', 'stereocentre'],
    file: 'glutamate.mol',
  },
  glycine: {
    name: 'Glycine',
    synonyms: ['Gly', 'aminoacetic acid'],
    formula: 'C2H5NO2',
    stereo: 'achiral',
    role: 'The co-agonist: the receptor opens only when glycine (or D-serine) sits in its GluN1 subunits too.',
    groups: ['primary-amine', 'carboxylic-acid'],
    file: 'glycine.mol',
  },
  'd-serine': {
    name: 'D-Serine',
    synonyms: ['serine', '(R)-serine'],
    formula: 'C3H7NO3',
    stereo: 'absolute',
    role: 'The other co-agonist, which can take the place of glycine at GluN1.',
    groups: ['primary-amine', 'carboxylic-acid', 'alcohol', 'stereocentre'],
    file: 'd-serine.mol',
  },
  nmda: {
    name: 'N-Methyl-D-aspartic acid',
    synonyms: ['NMDA', 'N-methyl-D-aspartate'],
    formula: 'C5H9NO4',
    stereo: 'absolute',
    role: 'The synthetic agonist that gave the receptor its name.',
    groups: ['secondary-amine', 'n-methyl', 'carboxylic-acid', 'carboxylic-acid-2', 'stereocentre'],
    file: 'nmda.mol',
  },
  'd-ap5': {
    name: 'D-AP5',
    synonyms: ['AP5', 'APV', 'D-APV', '(R)-2-amino-5-phosphonopentanoic acid'],
    formula: 'C5H12NO5P',
    stereo: 'absolute',
    role: 'A competitive antagonist, for contrast: it takes the seat of glutamate instead of blocking the pore.',
    groups: ['primary-amine', 'carboxylic-acid', 'phosphonic-acid', 'stereocentre'],
    file: 'd-ap5.mol',
  },
  magnesium: {
    name: 'Magnesium ion',
    synonyms: ['Mg2+', 'Mg²⁺', 'magnesium', 'magnesium(2+)'],
    formula: 'Mg+2',
    stereo: 'achiral',
    role: 'The natural blocker of the pore, driven out when the membrane is depolarised.',
    groups: [],
    file: 'magnesium.mol',
  },
} as const satisfies Record<string, LibraryEntry>;

export type LibraryId = keyof typeof LIBRARY;

/** Case, spaces and the kinds of dash aside, as a reader types a name. */
const plainName = (text: string) => text.toLowerCase().replace(/[‐-―−]/g, '-').replace(/\s+/g, '');

const BY_NAME: ReadonlyMap<string, LibraryId> = new Map(
  (Object.keys(LIBRARY) as LibraryId[]).flatMap((id) =>
    [id, LIBRARY[id].name, ...LIBRARY[id].synonyms].map((name) => [plainName(name), id] as const),
  ),
);

/** The molecule that the reader means by a name, an id or a synonym. */
export function findByName(name: string): LibraryId | undefined {
  return BY_NAME.get(plainName(name));
}
