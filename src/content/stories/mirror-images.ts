// Why ketamine comes in two hands, how they are told apart, and what is known of the difference.

import { bridge, claim, established } from '../article';
import { ASKED_OF_HANDS } from './questions/of-mirror-images';
import type { Story } from './story';

export const mirrorImages: Story = {
  title: 'Mirror images',
  summary: 'Why ketamine comes in two hands, and what that changes.',
  steps: [
    {
      id: 'one-carbon',
      title: 'One carbon, four neighbours',
      notes: 'Let the class name the four neighbours before you point at them. Two hands held up help more than any word.',
      text: [
        established(
          ['merck-index'],
          'Look at ', { group: 'stereocentre', text: 'the carbon in the middle' }, '. It has four different neighbours: ', { group: 'secondary-amine', text: 'the nitrogen' }, ', ', { group: 'chlorophenyl-ring', text: 'the benzene ring' }, ', ', { group: 'ketone', text: 'the carbon of the ketone' }, ' and a plain carbon of the ring.',
        ),
        bridge('Four different neighbours can be set around a carbon in two ways, like the fingers of a left and of a right hand.'),
        bridge('Such a carbon is called a stereocentre.'),
      ],
      view: { molecule: 'esketamine', hydrogens: 'none', highlight: 'group:stereocentre', labels: 'stereo' },
      question: ASKED_OF_HANDS.oneCarbon,
    },
    {
      id: 'the-other-hand',
      title: 'The other hand',
      notes: 'Step back and forth: nothing changes but the hand. Then let the class try to turn one into the other, by hand or in mind.',
      text: [
        bridge('This is arketamine: the same atoms, the same bonds, the same lengths and angles, but the other way round.'),
        bridge('However you turn it, it never comes to lie on esketamine, just as no turning makes a left hand a right one.'),
        established(['merck-index', 'zhang-2021'], 'Chemists name the two hands (', { italic: 'S' }, ') and (', { italic: 'R' }, '): esketamine is (', { italic: 'S' }, '), arketamine is (', { italic: 'R' }, ').'),
      ],
      view: { molecule: 'arketamine', hydrogens: 'none', highlight: 'group:stereocentre', labels: 'stereo' },
      question: ASKED_OF_HANDS.theOtherHand,
    },
    {
      id: 'mixture',
      title: 'Usually both',
      notes: 'Only one hand of the two is drawn, and the caption says so. Keep two things apart: the nasal spray of one hand, and the mixture, whose use for depression is off-label.',
      text: [
        established(['merck-index'], 'The ketamine of the anaesthetist is an equal mixture of both hands, a racemate.'),
        bridge('A picture can show only one of them at a time, so the caption above says that one is drawn.'),
        established(['spravato-label'], 'Esketamine alone was approved in the United States in March\u00a02019, as a nasal spray for depression that other drugs had not helped.'),
        established(['spravato-label', 'ketalar-label'], 'As of 2025 the mixture is not: its use for depression is off-label.'),
      ],
      view: { molecule: 'ketamine', representation: 'sticks', hydrogens: 'polar' },
      question: ASKED_OF_HANDS.mixture,
    },
    {
      id: 'which-fits',
      title: 'Which one fits better?',
      notes: 'Take a vote on the three answers before you choose one. Say once more that a smaller number means a tighter hold.',
      text: [
        bridge('The ', { concept: 'receptor', text: 'NMDA receptor' }, ' is itself built of parts that have only one hand. A glove tells left from right, and so can a receptor.'),
        bridge('Suppose both forms are offered to it, each on its own.'),
        claim('reported', ['ebert-1997'], 'In one experiment on rat brain the two did not bind equally well.'),
        bridge('What do you expect? Choose, and then read what was measured.'),
      ],
      view: { molecule: 'esketamine', representation: 'space-filling', highlight: 'group:secondary-amine', camera: '-155 55' },
      question: {
        prompt: 'How much more tightly does the better hand bind?',
        choices: ['About a tenth more', 'A few times more', 'A thousand times more'],
        answer: 1,
        reason: [
          claim('reported', ['ebert-1997'], 'The (', { italic: 'S' }, ')-form bound more tightly: ', { italic: 'K' }, 'ᵢ 0.3\u00a0µM against 1.4\u00a0µM (a smaller number means a tighter hold).'),
          claim('reported', ['ebert-1997', 'sinner-2005'], 'Across assays it is about two to five times.'),
        ],
      },
    },
    {
      id: 'open-questions',
      title: 'What is not known',
      notes: 'Ask whether structures that hold one hand can compare two. Keep rodents and people apart when the talk turns to mood.',
      text: [
        claim('disputed', ['zhang-2021', 'chou-2022'], 'Why the (', { italic: 'S' }, ')-form holds better is not established atom by atom.'),
        claim('reported', ['zhang-2021'], 'The structures of the ', { concept: 'receptor', text: 'receptor' }, ' from 2021 and 2022 hold only the (', { italic: 'S' }, ')-form, so they show no difference between the hands.'),
        claim('disputed', ['yang-2019'], 'Which hand does more for mood is another question: in rodents the (', { italic: 'R' }, ')-form looked longer-lasting, but small human trials have not confirmed it.'),
      ],
      view: { molecule: 'arketamine', representation: 'space-filling' },
      question: ASKED_OF_HANDS.openQuestions,
    },
  ],
};
