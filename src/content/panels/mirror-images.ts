// The two hands of ketamine: what makes them, how they are named, and what the receptor makes of them.

import { bridge, claim, established, type PanelText } from '../article';

const S = { italic: 'S' } as const;
const R = { italic: 'R' } as const;

export const mirrorImages: PanelText = {
  sections: [
    {
      heading: 'A carbon with four different neighbours',
      blocks: [
        [
          established(['merck-index'], 'One carbon of ketamine holds four different things: ', { group: 'secondary-amine', or: ['ammonium', 'primary-amine'], text: 'the amine' }, ', ', { group: 'chlorophenyl-ring', text: 'the chlorophenyl ring' }, ', ', { group: 'ketone', text: 'the ketone' }, ' carbon, and the rest of ', { group: 'cyclohexanone-ring', text: 'its own ring' }, '.'),
          bridge('Such a carbon is called a ', { group: 'stereocentre', text: 'stereocentre' }, '.'),
        ],
        [
          bridge('Its neighbours can be arranged in two ways, and each is the mirror image of the other.'),
          bridge('No turning makes one into the other, just as no turning makes a left hand into a right one.'),
          bridge('Such a pair are called ', { term: 'enantiomer', text: 'enantiomers' }, '.'),
        ],
      ],
    },
    {
      heading: 'How the hands get their names',
      blocks: [
        [
          bridge('Rank the four neighbours: nitrogen first, then the ketone carbon, then the flat ring, then the rest of the ring.'),
          bridge('Look with the lowest of them pointing away from you.'),
          bridge('If the other three run clockwise, the hand is ', R, '; if not, it is ', S, '.'),
          established(['merck-index', 'zhang-2021'], { molecule: 'esketamine', text: 'Esketamine' }, ' is the (', S, ')-form and ', { molecule: 'arketamine', text: 'arketamine' }, ' is the (', R, ')-form.'),
        ],
        [
          established(['ketalar-label'], 'The classic drug is a ', { term: 'racemate', text: 'racemate' }, ': an equal mixture of both.'),
          bridge('A picture can only show one hand of it, and the page says so when you load ', { molecule: 'ketamine', text: 'ketamine' }, '.'),
        ],
      ],
    },
    {
      heading: 'What the receptor makes of them',
      blocks: [
        [
          claim('reported', ['ebert-1997'], 'In rat brain the (', S, ')-form bound more tightly: its ', { term: 'ki', text: 'Kᵢ' }, ' was 0.3\u00a0µM, against 1.4\u00a0µM for the (', R, ')-form.'),
          claim('reported', ['oye-1992'], 'In human brain it bound at least four times as tightly.'),
          claim('reported', ['sinner-2005'], 'In a test of cell activity the (', S, ')-form was nearly four times as strong.'),
          claim('reported', ['ebert-1997', 'sinner-2005'], 'Across assays the difference is about two- to fivefold.'),
        ],
        [
          claim('reported', ['ebert-1997'], 'The same holds without ', { group: 'n-methyl', text: 'the methyl group' }, ': (', S, ')-', { molecule: 'norketamine', text: 'norketamine' }, ' bound at 1.7\u00a0µM, its mirror image at 13\u00a0µM.'),
          claim('disputed', ['zhang-2021', 'chou-2022'], 'Why the receptor prefers one hand is not established atom by atom.'),
          claim('reported', ['zhang-2021', 'chou-2022'], 'The structures of 2021 and 2022 hold only the (', S, ')-form.'),
        ],
      ],
    },
    {
      heading: 'And the patient?',
      blocks: [
        [
          established(['spravato-label'], 'As of 2025 the (', S, ')-form is the one approved in the United States for depression.'),
          claim('disputed', ['yang-2019'], 'In rodents the effect of the (', R, ')-form looked longer-lasting, but small human trials have not confirmed it.'),
          bridge('A tighter grip on the receptor need not mean a better medicine.'),
        ],
      ],
    },
  ],
};
