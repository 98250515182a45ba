// What the structures of the receptor show of the drug's place, and where the picture stops being sharp.

import { bridge, claim, established, type PanelText } from '../article';

const pore = { term: 'pore', text: 'pore' } as const;

export const whereItSits: PanelText = {
  sections: [
    {
      heading: 'A frozen picture',
      blocks: [
        [
          established(['zhang-2021', 'chou-2022'], 'Since 2021 the receptor has been seen with ', { molecule: 'esketamine', text: 'esketamine' }, ' in it, by ', { term: 'cryo-em', text: 'cryo-electron microscopy' }, '.'),
          established(['zhang-2021'], 'The drug lies in a hollow of the ', pore, ', between ', { part: 'gate', text: 'the gate' }, ' above and ', { part: 'filter', text: 'the narrow filter' }, ' below.'),
          established(['zhang-2021'], 'The entry PDB\u00a07EU8 shows it in a human receptor of GluN1 and GluN2B, at a resolution of 4.07\u00a0Å.'),
          bridge('That is enough to see where the drug is, and too coarse to see each of its atoms.'),
        ],
        [
          bridge({ receptor: 'pore', text: 'Show it in the pore' }, ', or ', { receptor: 'pocket', text: 'close by' }, '; the dashed words below light what they name.'),
        ],
      ],
    },
    {
      heading: 'Three rings around the drug',
      blocks: [
        [claim('reported', ['chou-2022'], 'A second study, of the rat receptor, describes the wall of the hollow as three rings of ', { term: 'residue', text: 'residues' }, '.')],
        {
          list: [
            [claim('reported', ['chou-2022'], 'At the top, by the gate, ', { part: 'thr-ring', text: 'a ring of threonine' }, ': GluN1 ', { part: 'glun1-t648', text: 'T648' }, ' and GluN2B ', { part: 'glun2b-t647', text: 'T647' }, '.')],
            [claim('reported', ['chou-2022'], 'In the middle ', { part: 'hydrophobic-ring', text: 'a greasy ring' }, ': GluN1 ', { part: 'glun1-v644', text: 'V644' }, ' and ', { part: 'glun1-a645', text: 'A645' }, ', GluN2B ', { part: 'glun2b-l643', text: 'L643' }, ' and ', { part: 'glun2b-a644', text: 'A644' }, '.')],
            [claim('reported', ['chou-2022'], 'At the bottom, by the filter, ', { part: 'asn-ring', text: 'a ring of asparagine' }, ': GluN1 ', { part: 'glun1-n616', text: 'N616' }, ' and GluN2B ', { part: 'glun2b-n615', text: 'N615' }, '.')],
          ],
        },
        [
          claim('reported', ['zhang-2021'], { group: 'chlorophenyl-ring', text: 'The chlorophenyl ring' }, ' packs against ', { part: 'glun2b-l643', text: 'leucine' }, ' in the middle ring, and changing that leucine made the drug weaker.'),
          claim('model', ['zhang-2021'], { group: 'cyclohexanone-ring', text: 'The other ring' }, ' lies near ', { part: 'glun2b-t647', text: 'threonine' }, ' and ', { part: 'glun1-v644', text: 'valine' }, ', with gaps of about 3.3 to 4.1\u00a0Å (measured in 7EU8).'),
          claim('model', ['zhang-2021'], { group: 'ketone', text: 'The oxygen' }, ' is more than 4.7\u00a0Å from any atom of the wall (measured in 7EU8).'),
        ],
      ],
    },
    {
      heading: 'A bond that is proposed, not seen',
      blocks: [
        [
          claim('proposed', ['zhang-2021'], 'The authors propose a hydrogen bond from ', { group: 'secondary-amine', or: ['ammonium'], text: 'the amine' }, ' to ', { part: 'glun1-n616', text: 'asparagine\u00a0616' }, ' of GluN1, from simulation and from mutants.'),
          claim('model', ['zhang-2021'], 'In the published coordinates no atom of the drug is within reach of such a bond there; the nearest is 4.1\u00a0Å away.'),
          bridge('Both can be true: the map is blurred, and molecules move.'),
          claim('reported', ['zhang-2021'], 'In the simulation the drug went to and fro between two places.'),
        ],
      ],
    },
    {
      heading: 'Read with care',
      blocks: [
        {
          list: [
            [claim('reported', ['zhang-2021'], 'The sample was made at pH\u00a08.0.'), claim('model', ['merck-index', 'zhang-2021'], 'There only about 24\u00a0% of the amine would be charged (computed).')],
            [claim('model', ['zhang-2021'], 'One carbon of ', { part: 'glun2b-l643-b', text: 'leucine' }, ' lies 2.6\u00a0Å from the drug, closer than two carbons without a bond come: take distances as rough.')],
            [claim('reported', ['zhang-2021', 'chou-2022'], 'Only the (', { italic: 'S' }, ')-form is in them, so the structures cannot say why the ', { panel: 'mirror-images', text: 'other hand' }, ' binds less tightly.')],
            [claim('reported', ['chou-2022'], 'The contacts mostly govern how slowly a blocker leaves, not how fast it comes.')],
          ],
        },
        [
          bridge('Without the receptor, the model beside this text is the free drug.'),
          bridge('Its shape was chosen to match that of the drug in the receptor.'),
          bridge('With the receptor, it is laid on the drug of the structure by four of its atoms.'),
        ],
      ],
    },
  ],
};
