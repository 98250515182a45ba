// Relatives of ketamine, one step apart each, and what is known to follow from the difference.

import { bridge, claim, established } from '../article';
import { ASKED_OF_COUSINS } from './questions/of-cousins';
import type { Story } from './story';

export const ketamineAndItsCousins: Story = {
  title: 'Ketamine and its cousins',
  summary: 'Take a part away, or change it, and see what is known to follow.',
  steps: [
    {
      id: 'ketamine',
      title: 'The one we know',
      notes: 'Have the four parts named aloud. They are what the next steps take away or change.',
      text: [
        bridge('Start with esketamine, drawn as sticks, and keep four things in mind.'),
        established(
          ['merck-index'],
          'There is ', { group: 'secondary-amine', text: 'an amine' }, ' with ', { group: 'n-methyl', text: 'a methyl group' }, ', ', { group: 'ketone', text: 'a ketone' }, ', and ', { group: 'chlorophenyl-ring', text: 'a benzene ring' }, ' with ', { group: 'chlorine', text: 'a chlorine' }, '.',
        ),
        bridge('Each of the next molecules lacks one of them, or has something else in its place. Before each step, try to spot the difference yourself.'),
      ],
      view: { molecule: 'esketamine', representation: 'sticks', hydrogens: 'polar', labels: 'element' },
      question: ASKED_OF_COUSINS.ketamine,
    },
    {
      id: 'norketamine',
      title: 'Without its methyl group',
      notes: 'Let the class spot the difference before you read it out. The number is from one experiment, in rat brain.',
      text: [
        established(['ketalar-label'], 'The body turns ketamine into norketamine. The methyl group on the nitrogen is gone, and ', { group: 'primary-amine', text: 'the amine' }, ' is now bare.'),
        bridge('It is a loss of one carbon out of thirteen. Does it matter?'),
        claim('reported', ['ebert-1997'], 'In rat brain the (', { italic: 'S' }, ')-form without it bound about six times more weakly: ', { italic: 'K' }, 'ᵢ 1.7\u00a0µM against 0.3\u00a0µM (a smaller number means a tighter hold).'),
      ],
      view: { molecule: 'norketamine', representation: 'sticks', hydrogens: 'polar', labels: 'element', highlight: 'group:primary-amine' },
      question: ASKED_OF_COUSINS.norketamine,
    },
    {
      id: 'phencyclidine',
      title: 'The parent',
      notes: 'Two molecules stand side by side: ask what stayed and what went. The last sentence is the point.',
      text: [
        established(['lodge-2015'], 'Phencyclidine is older, and ketamine was made as its relative; it was given up because patients woke from it delirious for too long.'),
        bridge('Set it beside esketamine: it keeps ', { group: 'phenyl-ring', text: 'the benzene ring' }, ' and a six-membered ring on one carbon. There is no oxygen and no chlorine, and its nitrogen is part of ', { group: 'piperidine-ring', text: 'a ring' }, '.'),
        established(['lodge-2015', 'chou-2022'], 'Still it blocks the same ', { concept: 'receptor', text: 'channel' }, '.'),
      ],
      view: { molecule: 'phencyclidine', representation: 'sticks', hydrogens: 'none', labels: 'element', compare: 'esketamine' },
    },
    {
      id: 'memantine',
      title: 'A cage with a nitrogen',
      notes: 'Let the class look for anything that it shares with ketamine. Two laboratories disagree about trapping: leave it open.',
      text: [
        bridge('Memantine looks quite unlike it: ', { group: 'adamantane-cage', text: 'a cage of carbons' }, ' with ', { group: 'primary-amine', text: 'an amine' }, ' at one corner, and no benzene ring.'),
        claim('reported', ['mealing-1999'], 'It blocks the same ', { concept: 'receptor', text: 'channel' }, ', but in rat nerve cells less of it stayed trapped than of ketamine.'),
        claim('disputed', ['emnett-2013', 'johnson-2015'], 'Another laboratory could not tell the two apart at synapses, so how much this matters is open.'),
      ],
      view: { molecule: 'memantine', highlight: 'group:adamantane-cage', hydrogens: 'polar' },
      question: ASKED_OF_COUSINS.memantine,
    },
    {
      id: 'dizocilpine',
      title: 'The one that hardly leaves',
      notes: 'Take a vote before you choose an answer. The time belongs to one voltage; with the voltage reversed it is far shorter.',
      text: [
        bridge('Dizocilpine, or MK-801, is rigid: ', { group: 'benzene-ring', text: 'two benzene rings' }, ' held like the wings of a butterfly, with ', { group: 'secondary-amine', text: 'an amine' }, ' as a bridge.'),
        bridge('It blocks the same channel and holds on far longer. How long, do you think, does a channel need to become free of it?'),
        bridge('Take a cell at its resting voltage, with its channels switched on all the time, so that the drug has every chance to leave.'),
      ],
      view: { molecule: 'dizocilpine', hydrogens: 'polar', highlight: 'group:secondary-amine' },
      question: {
        prompt: 'About how long does recovery take?',
        choices: ['About a second', 'About a minute', 'More than an hour'],
        answer: 2,
        reason: [
          claim('reported', ['huettner-1988'], 'In nerve cells the time constant was about 90\u00a0minutes, and about two minutes when the voltage was reversed.'),
          bridge('The voltage holds the charged drug in; reversed, it helps it out.'),
        ],
      },
    },
    {
      id: 'd-ap5',
      title: 'Not a cousin at all',
      notes: 'Ask which of the two would take the place of glutamate, and why its shape suggests it. A plug and a rival for the key are two ways to silence one channel.',
      text: [
        bridge('D-AP5 also silences the ', { concept: 'receptor', text: 'receptor' }, ', but look at it: ', { group: 'carboxylic-acid', text: 'an acid' }, ' with ', { group: 'primary-amine', text: 'an amine' }, ', much like glutamate, and a phosphorus at the far end.'),
        established(['nmda-biology'], 'It takes the place of ', { concept: 'agonist', text: 'glutamate' }, ', and enough glutamate pushes it out again: a competitive antagonist.'),
        bridge('The cousins of ketamine do something else. They leave that place alone and plug the pore.'),
      ],
      view: { molecule: 'd-ap5', labels: 'element', hydrogens: 'polar', highlight: 'group:phosphonic-acid' },
      question: ASKED_OF_COUSINS.dAp5,
    },
  ],
};
