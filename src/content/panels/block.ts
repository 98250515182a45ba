// How ketamine blocks the channel: into the open pore, with the voltage, and often locked in.

import { bridge, claim, established, type PanelText } from '../article';

export const block: PanelText = {
  sections: [
    {
      heading: 'Not at the seat of glutamate',
      blocks: [
        [
          bridge('Two kinds of drug can silence a channel.'),
          established(['hansen-2021'], 'A ', { term: 'competitive', text: 'competitive' }, ' one, such as ', { molecule: 'd-ap5', text: 'D-AP5' }, ', sits where ', { concept: 'agonist', text: 'glutamate' }, ' would; more glutamate pushes it out.'),
          established(['lodge-2015', 'zhang-2021', 'chou-2022'], { concept: 'drug', text: 'Ketamine' }, ' does something else: it enters the ', { term: 'pore', text: 'pore' }, ' itself and stops it up.'),
          established(['mealing-1999', 'lodge-2015'], 'The exact word is ', { term: 'uncompetitive', text: 'uncompetitive' }, ': the drug needs the channel to be opened first.'),
        ],
      ],
    },
    {
      heading: 'Only through an open door',
      blocks: [
        [
          established(['huettner-1988'], 'A close relative, ', { molecule: 'dizocilpine', text: 'dizocilpine' }, ', binds and leaves only while the channel is switched on.'),
          established(['mealing-1999', 'gilling-2009'], 'Ketamine follows the same logic, as an ', { term: 'open-channel-blocker', text: 'open-channel blocker' }, '.'),
          bridge('So the busiest channels are hit first.'),
        ],
        { figure: 'channel-states' },
        [
          claim('reported', ['halliwell-1989'], 'Ketamine blocks more when the inside of the cell is more negative, and the block washes out.'),
          claim('proposed', ['gilling-2009'], 'This fits a charged drug that the voltage pulls inward: ', { molecule: 'esketaminium', text: 'the form with a proton' }, ' on ', { group: 'secondary-amine', or: ['ammonium'], text: 'its amine' }, ' is presumed to be the one that blocks.'),
        ],
      ],
    },
    {
      heading: 'How fast, how firmly',
      blocks: [
        [
          claim('reported', ['gilling-2009'], 'On human GluN1/GluN2A at −70\u00a0mV and without magnesium, half of the current was blocked at 0.71\u00a0µM.'),
          claim('reported', ['gilling-2009'], 'While the channels kept being switched on, the drug left at 0.22 a second, so it stays for about 4.5 seconds.'),
          claim('reported', ['mealing-1999'], 'In rat nerve cells most of the block was still there after two minutes of washing with the channels shut.'),
          claim('reported', ['mealing-1999'], 'It was gone after 50 seconds once they were opened again.'),
          bridge('This is called ', { term: 'trapping', text: 'trapping' }, ': the door closes behind the drug.'),
        ],
        [
          claim('reported', ['song-2018'], 'Structures with related blockers suggest that a blocker in the pore helps ', { part: 'gate', text: 'the gate' }, ' to close.'),
          claim('disputed', ['abbott-2024', 'orser-1997'], 'Details are open: there may be a second way in through the membrane, and a second site with a higher affinity.'),
        ],
      ],
    },
    {
      heading: 'Magnesium gets there first',
      blocks: [
        [
          bridge('In the brain the drug is not alone: ', { concept: 'magnesium', text: 'magnesium' }, ' wants the same pore.'),
          claim('model', ['jahr-1990'], 'At −66\u00a0mV, 1\u00a0mM of magnesium should raise the amount of drug that is needed about 18 times (computed).'),
          claim('model', ['gilling-2009', 'jahr-1990', 'traynelis-2010', 'zanos-2018'], 'So the blood level of an infusion against depression should block only about 5 to 13\u00a0% of the current: a part, not all (computed).'),
          bridge('Take that as an order of magnitude: it shifts with the voltage and with the study, and how much free drug is at a synapse is not well known.'),
        ],
      ],
    },
  ],
};
