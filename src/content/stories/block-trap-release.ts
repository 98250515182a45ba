// How the channel opens, how magnesium and ketamine block it, and how ketamine is trapped and let go.
// The molecules that take part are shown one after the other; beside them the channel lab runs what the words say.

import { bridge, claim, established } from '../article';
import { ASKED_OF_BLOCK } from './questions/of-block-trap-release';
import type { Story } from './story';

export const blockTrapRelease: Story = {
  title: 'Block, trap, release',
  summary: 'How ketamine gets into a channel, stays there, and leaves.',
  steps: [
    {
      id: 'two-keys',
      title: 'Two keys open the channel',
      notes: 'Let the run beside the words play once. Then ask what happens while only one of the two messengers is there; the picture shows glutamate, not the channel.',
      text: [
        established(['hansen-2021'], 'Nerve cells carry ', { concept: 'receptor', text: 'NMDA receptors' }, ': proteins with a channel through the ', { concept: 'membrane', text: 'membrane' }, '.'),
        established(['hansen-2021'], 'Each has places for two messengers: ', { concept: 'agonist', text: 'glutamate' }, ', shown here, and ', { concept: 'agonist', text: 'glycine' }, ', and opens only when both are bound.'),
        bridge('The letters name its atoms. Remember its shape: ketamine will not look like it at all.'),
      ],
      view: { molecule: 'glutamate', labels: 'element', hydrogens: 'polar', lab: 'own~t0.1~pattern-pulse~drug-none~dur1~alone' },
      question: ASKED_OF_BLOCK.twoKeys,
    },
    {
      id: 'magnesium',
      title: 'A plug that is always there',
      notes: 'Let the plot pass the change of voltage, and ask what changed: the gate, or the plug in the pore.',
      text: [
        established(['nowak-1984', 'mayer-1984'], 'Even an open channel may carry no ', { concept: 'current', text: 'current' }, ': at rest a ', { concept: 'magnesium', text: 'magnesium ion' }, ' sits in the pore, pulled in by the voltage across the membrane.'),
        established(['nowak-1984', 'mayer-1984'], 'When the cell is excited, the inside becomes less negative, and the ion leaves.'),
        bridge('This single ball with two positive charges is all it takes to hold back the current.'),
      ],
      view: { molecule: 'magnesium', labels: 'charge', lab: 'own~t1~mg1~drug-none~step2~step-volt-20~dur4~alone' },
      question: ASKED_OF_BLOCK.magnesium,
    },
    {
      id: 'into-the-pore',
      title: 'Ketamine goes into the pore',
      notes: 'Step back and forth to compare one ion with this lump. That the charged form is the one that blocks is presumed, not shown.',
      text: [
        established(['anis-1983'], 'In 1983 ', { concept: 'drug', text: 'ketamine' }, ' was found to weaken the response of nerve cells to NMDA.'),
        established(['zhang-2021', 'chou-2022'], 'It does not take the place of ', { concept: 'agonist', text: 'glutamate' }, '. It sits deep in the pore, between the gate and the narrowest part.'),
        bridge('Where magnesium is one ion, ketamine is a compact lump. Lit on its side is ', { group: 'ammonium', text: 'the charged nitrogen' }, '.'),
        claim('proposed', ['gilling-2009'], 'This charged form is presumed to be the one that blocks.'),
      ],
      view: { molecule: 'esketaminium', representation: 'space-filling', highlight: 'group:ammonium', camera: '-155 55', lab: 'own~t3~from3~dur12' },
    },
    {
      id: 'only-when-open',
      title: 'Which channels does it reach?',
      notes: 'Take a vote before you choose an answer, then run the experiment. Ask what a closed gate means for a drug whose place lies behind it.',
      text: [
        established(['zhang-2021', 'chou-2022'], 'The place where ', { concept: 'drug', text: 'ketamine' }, ' sits lies behind the gate, inside the ', { concept: 'receptor', text: 'channel' }, '.'),
        bridge('Imagine a dish with ketamine in it, and two groups of channels: one group is being opened by glutamate, the other is left closed.'),
        bridge('After a while the ketamine is there for both alike. Predict what has happened, and then read on.'),
      ],
      view: { molecule: 'esketaminium', hydrogens: 'polar', labels: 'charge', lab: 'use-dependence' },
      question: {
        prompt: 'Which channels will be blocked?',
        choices: ['Both groups alike', 'Mainly those that have opened', 'Mainly those that stayed closed'],
        answer: 1,
        reason: [
          established(['huettner-1988'], 'A blocker of this kind enters and leaves only while the transmitter has switched the channel on; this was shown with a relative, MK-801.'),
          established(['lodge-2015', 'mealing-1999'], 'Ketamine is such an open-channel blocker.'),
        ],
      },
    },
    {
      id: 'trapped',
      title: 'The gate closes behind it',
      notes: 'Wait here for a moment: the gate is closed, the drug is inside, and none is left outside. The two minutes are from rat nerve cells.',
      text: [
        bridge('When ', { concept: 'agonist', text: 'glutamate' }, ' leaves, the gate closes with the drug still inside.'),
        claim('reported', ['mealing-1999'], 'In rat nerve cells the drug was washed away for two minutes while the channels stayed closed; most of the ', { concept: 'drug', text: 'ketamine' }, ' remained where it was.'),
        established(['lodge-2015', 'mealing-1999'], 'That is called trapping.'),
        bridge('Turn the lump around, as the picture has just done: from no side is there a handle by which to pull it out.'),
      ],
      view: { molecule: 'esketaminium', representation: 'space-filling', camera: '25 80', lab: 'trapping~t90' },
      question: ASKED_OF_BLOCK.trapped,
    },
    {
      id: 'released',
      title: 'It leaves as it came',
      notes: 'Ask what would free a blocked channel before you run the experiment. Opening it does; voltage helps to hold the drug in place.',
      text: [
        claim('reported', ['mealing-1999'], 'When the channels were switched on again without ', { concept: 'drug', text: 'ketamine' }, ' around, the block was fully gone after less than a minute.'),
        bridge('Each opening is a chance to leave. A busy channel is freed sooner than a quiet one.'),
        claim('reported', ['halliwell-1989'], 'The block is stronger when the inside of the cell is more negative: the ', { concept: 'membrane', text: 'voltage' }, ' helps to hold the ', { group: 'ammonium', text: 'positive charge' }, ' in place.'),
      ],
      view: { molecule: 'esketaminium', representation: 'sticks', hydrogens: 'polar', highlight: 'group:ammonium', labels: 'charge', lab: 'voltage-relief~t21' },
      question: ASKED_OF_BLOCK.released,
    },
    {
      id: 'and-then',
      title: 'What follows is less sure',
      notes: 'The place for questions about depression: keep what is established apart from what is proposed. Nothing here answers a question about somebody’s treatment.',
      text: [
        bridge('Blocking this ', { concept: 'receptor', text: 'channel' }, ' is the best-established thing that ', { concept: 'drug', text: 'ketamine' }, ' does.'),
        claim('disputed', ['zanos-gould-2018'], 'How, and whether alone, it lifts mood is unsettled: several routes are proposed, mostly from work on rodents, and they do not exclude each other.'),
        established(['spravato-label'], 'The label of esketamine says it plainly: how it acts on depression “is unknown”.'),
        bridge('Nothing here is medical advice.'),
      ],
      view: { molecule: 'esketamine' },
      question: ASKED_OF_BLOCK.andThen,
    },
  ],
};
