// The second panel: the parts of the molecule, its two hands, and what each part is known to do.

import { bridge, claim, established, type PanelText } from '../article';

export const molecularStructure: PanelText = {
  sections: [
    {
      heading: 'Four things on one carbon',
      blocks: [
        [
          established(['merck-index'], 'Chemists call it 2-(2-chlorophenyl)-2-(methylamino)\u2060cyclohexan-1-one.'),
          bridge('The name reads like a parts list.'),
          established(
            ['merck-index'],
            'The ', { group: 'cyclohexanone-ring', text: 'cyclohexanone ring' }, ' has six carbons, and one of them is double-bonded to oxygen: ', { group: 'ketone', text: 'the ketone' }, '.',
          ),
          established(
            ['merck-index'],
            'The carbon next to it carries ', { group: 'secondary-amine', or: ['ammonium'], text: 'the secondary amine' }, ' with its ', { group: 'n-methyl', text: 'methyl group' }, ', and a ', { group: 'chlorophenyl-ring', text: 'flat benzene ring' }, ' with ', { group: 'chlorine', text: 'chlorine' }, ' on it.',
          ),
        ],
        [
          claim('reported', ['zsila-1999', 'zhang-2021'], 'The ring is drawn as a chair, with the benzene ring upright and the nitrogen to the side, as it was reported for the protonated drug and modelled in the receptor.'),
        ],
      ],
    },
    {
      heading: 'Left and right',
      blocks: [
        [
          established(['merck-index'], 'Four different neighbours make that carbon a ', { group: 'stereocentre', text: 'stereocentre' }, ': the molecule and its mirror image cannot be turned to match, like your hands.'),
          established(['merck-index', 'zhang-2021'], { molecule: 'esketamine', text: 'Esketamine' }, ' is the (', { italic: 'S' }, ')-form, ', { molecule: 'arketamine', text: 'arketamine' }, ' the (', { italic: 'R' }, ')-form; ', { molecule: 'ketamine', text: 'ketamine' }, ' as it is usually given is an equal mixture.'),
          claim('reported', ['ebert-1997'], 'In rat brain the (', { italic: 'S' }, ')-form bound more tightly (', { italic: 'K' }, 'ᵢ 0.3 against 1.4\u00a0µM).'),
          claim('reported', ['ebert-1997', 'sinner-2005'], 'Across assays the difference is about two- to fivefold.'),
          claim('disputed', ['zhang-2021', 'chou-2022'], 'No explanation atom by atom is established yet.'),
        ],
      ],
    },
    {
      heading: 'What each part does',
      blocks: [
        [
          bridge({ group: 'secondary-amine', or: ['ammonium', 'primary-amine', 'tertiary-amine'], text: 'The amine.' }),
          claim('model', ['merck-index'], 'With a p', { italic: 'K' }, 'ₐ of 7.5, it takes up a proton readily: about 56\u00a0% of it is charged at pH\u00a07.4 (computed).'),
          claim('proposed', ['gilling-2009', 'orser-1997'], 'The uncharged part is thought to cross ', { concept: 'membrane', text: 'membranes' }, '; ', { molecule: 'esketaminium', text: 'the charged form' }, ' is presumed to block the pore.'),
          claim('proposed', ['zhang-2021'], 'A hydrogen bond to asparagine\u00a0616 of the ', { concept: 'receptor', text: 'receptor' }, '’s GluN1 subunit is proposed from simulation and mutants; in the published structure (PDB 7EU8) it is not resolved at 4\u00a0Å.'),
        ],
        [
          bridge({ group: 'n-methyl', text: 'The methyl group.' }),
          claim('reported', ['ebert-1997'], 'Without it, in ', { molecule: 'norketamine', text: 'norketamine' }, ', the (', { italic: 'S' }, ')-form bound 5.7\u00a0times more weakly.'),
        ],
        [
          bridge({ group: 'chlorophenyl-ring', text: 'The chlorophenyl ring.' }),
          claim('reported', ['zhang-2021'], 'It packs against leucine and valine in the pore wall.'),
          claim('reported', ['dimitrov-2020'], 'Among esters made from ketamine, ', { group: 'chlorine', text: 'chlorine' }, ' was the most generally acceptable substituent for anaesthesia.'),
        ],
        [
          bridge({ group: 'ketone', text: 'The ketone.' }),
          established(['lodge-2015'], { molecule: 'phencyclidine', text: 'Phencyclidine' }, ' has none and blocks the same channel, so the block does not need it.'),
        ],
      ],
    },
    {
      heading: 'What the picture leaves out',
      blocks: [
        [
          bridge('You see one shape out of many, computed in a vacuum; the molecule itself bends and turns all the time.'),
          bridge('The sizes and colours of the balls are conventions.'),
        ],
      ],
    },
  ],
};
