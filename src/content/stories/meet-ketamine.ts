// A first walk around ketamine: its outline, its two rings, its amine, its ketone, its charge, and the room it takes.

import { bridge, claim, established } from '../article';
import { ASKED_OF_KETAMINE } from './questions/of-meet-ketamine';
import type { Story } from './story';

export const meetKetamine: Story = {
  title: 'Meet ketamine',
  summary: 'A tour of one small molecule, from its outline to its charge.',
  steps: [
    {
      id: 'hello',
      title: 'A small molecule',
      notes: 'Turn the molecule once, slowly, before you say anything. Let the class count one element in the picture and check it against the formula.',
      text: [
        bridge('This is ketamine: each ball is an atom, each rod a bond.'),
        established(['merck-index'], 'Its formula, C₁₃H₁₆ClNO, counts them: thirteen carbons, sixteen hydrogens, one chlorine, one nitrogen and one oxygen.'),
        established(['ketalar-label'], 'It has been approved as an anaesthetic in the United States since 1970.'),
        bridge('Take hold of it and turn it. One key, Home, brings you back to where we are.'),
      ],
      view: { molecule: 'esketamine' },
      question: ASKED_OF_KETAMINE.hello,
    },
    {
      id: 'skeleton',
      title: 'Two rings and a joint',
      notes: 'The hydrogens are hidden, not gone: say so. Ask which ring looks flat and which looks bent before you point at either.',
      text: [
        bridge('Without the hydrogens the build is plain.'),
        established(
          ['merck-index'],
          'There are two rings of six atoms: ', { group: 'chlorophenyl-ring', text: 'a flat benzene ring' }, ' with ', { group: 'chlorine', text: 'a chlorine' }, ', and ', { group: 'cyclohexanone-ring', text: 'a puckered ring' }, ' that carries an oxygen.',
        ),
        established(['merck-index'], 'A single carbon, ', { group: 'stereocentre', text: 'lit here' }, ', holds both of them, and the nitrogen as well.'),
        bridge('Point at a phrase, and its atoms light up.'),
      ],
      view: { molecule: 'esketamine', representation: 'sticks', hydrogens: 'none', highlight: 'group:stereocentre' },
      question: ASKED_OF_KETAMINE.skeleton,
    },
    {
      id: 'chlorophenyl',
      title: 'The flat side',
      notes: 'Turn it by hand until the ring is a hexagon, and back until it is a line. The wall that it packs against is not drawn here.',
      text: [
        established(['merck-index'], { group: 'chlorophenyl-ring', text: 'The benzene ring' }, ' is flat, and ', { group: 'chlorine', text: 'the chlorine' }, ' sits next to the place where the ring is joined.'),
        claim('reported', ['zhang-2021'], 'In the structure of ketamine inside its ', { concept: 'receptor', text: 'receptor' }, ' this greasy side packs against leucine and valine, two oily parts of the wall.'),
        bridge('Here you look along the ring from its edge, so that it is almost a line.'),
      ],
      view: { molecule: 'esketamine', hydrogens: 'polar', highlight: 'group:chlorophenyl-ring', camera: '10 27' },
      question: ASKED_OF_KETAMINE.chlorophenyl,
    },
    {
      id: 'amine',
      title: 'The nitrogen',
      notes: 'Take a vote on each answer before you choose one. The reason appears after any choice.',
      text: [
        established(['merck-index'], { group: 'secondary-amine', text: 'The nitrogen' }, ' bears one hydrogen and ', { group: 'n-methyl', text: 'a methyl group' }, ': chemists call that a secondary amine.'),
        bridge('It also has a pair of electrons to spare, and with them it can take up a proton.'),
        bridge('Before you go on, make a guess.'),
      ],
      view: { molecule: 'esketamine', hydrogens: 'polar', highlight: 'group:secondary-amine,n-methyl' },
      question: {
        prompt: 'At the pH of blood, 7.4, how much of the ketamine carries that extra proton?',
        choices: ['Almost none', 'A little over half', 'Almost all'],
        answer: 1,
        reason: [
          established(['merck-index'], 'The p', { italic: 'K' }, 'ₐ of ketamine is 7.5: at that pH just half of it is charged.'),
          claim('model', ['merck-index'], 'At pH\u00a07.4 it is about 56\u00a0%, computed from that number.'),
        ],
      },
    },
    {
      id: 'charged',
      title: 'With its proton',
      notes: 'Compare the hydrogens on the nitrogen with the step before: one then, two now. The share is computed, not measured in blood.',
      text: [
        established(['merck-index'], 'Now the nitrogen has its proton: ', { group: 'ammonium', text: 'the ammonium group' }, ' carries a positive charge, and so does the whole molecule.'),
        claim('model', ['merck-index'], 'A little over half of the drug in the blood is in this form (computed).'),
        claim('proposed', ['gilling-2009', 'orser-1997'], 'The uncharged form is thought to cross ', { concept: 'membrane', text: 'membranes' }, '; this one is presumed to block the ', { concept: 'receptor', text: 'channel' }, '.'),
      ],
      view: { molecule: 'esketaminium', hydrogens: 'polar', highlight: 'group:ammonium', labels: 'charge' },
      question: ASKED_OF_KETAMINE.charged,
    },
    {
      id: 'ketone',
      title: 'The oxygen',
      notes: 'Ask how one would find out whether a part of a molecule is needed. The relative that answers it has a step in “Ketamine and its cousins”.',
      text: [
        established(['merck-index'], 'One carbon of the second ring is double-bonded to oxygen: ', { group: 'ketone', text: 'the ketone' }, '.'),
        bridge('Whenever a part of a molecule catches the eye, it is worth asking whether it is needed. Here a relative gives the answer.'),
        established(['lodge-2015'], 'Phencyclidine has no ketone and blocks the same ', { concept: 'receptor', text: 'channel' }, ', so the block does not depend on it.'),
        bridge('You will meet that relative in another story.'),
      ],
      view: { molecule: 'esketamine', representation: 'sticks', hydrogens: 'polar', highlight: 'group:ketone', labels: 'element' },
    },
    {
      id: 'size',
      title: 'The room it takes',
      notes: 'Go back one step and forth again: it is the same molecule, drawn in another way. The pore is shown in “Inside the NMDA receptor”.',
      text: [
        bridge('Balls and rods show how atoms are joined, but leave out how much room they fill.'),
        bridge('Drawn at their full size, the atoms close up into one compact lump, with ', { group: 'chlorine', text: 'the chlorine' }, ' and the oxygen of ', { group: 'ketone', text: 'the ketone' }, ' on its surface.'),
        established(['zhang-2021', 'chou-2022'], 'This is the shape that fits into the pore of the ', { concept: 'receptor', text: 'NMDA receptor' }, ', between its gate and its narrowest part.'),
        bridge('How it gets there is the story “Block, trap, release”.'),
      ],
      view: { molecule: 'esketamine', representation: 'space-filling' },
      question: ASKED_OF_KETAMINE.size,
    },
  ],
};
