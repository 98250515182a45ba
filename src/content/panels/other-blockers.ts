// Ketamine beside other molecules that stop the NMDA receptor: where each acts, how strongly, and how firmly it stays.

import { bridge, claim, established, type PanelText } from '../article';

export const otherBlockers: PanelText = {
  sections: [
    {
      heading: 'One receptor, several ways to stop it',
      blocks: [
        [
          bridge('Choose a name in the table, and the molecule appears in the picture.'),
          bridge('To see two at once, put ', { compare: 'phencyclidine', text: 'phencyclidine' }, ' or ', { compare: 'memantine', text: 'memantine' }, ' beside the one shown; “Compare” above the text has them all.'),
          bridge('Numbers from different laboratories cannot be lined up exactly: cells, voltage and magnesium differ.'),
        ],
        {
          caption: 'Blockers of the NMDA receptor',
          columns: ['Molecule', 'Where it acts', 'Strength', 'How firmly it stays'],
          rows: [
            {
              title: [{ molecule: 'ketamine', text: 'Ketamine' }],
              cells: [
                [established(['zhang-2021', 'chou-2022'], 'Pore')],
                [claim('reported', ['gilling-2009'], { term: 'ic50', text: 'IC₅₀' }, ' 0.71\u00a0µM (−70\u00a0mV, no magnesium)')],
                [claim('reported', ['gilling-2009', 'mealing-1999'], 'About 4.5\u00a0s while in use; largely or fully trapped')],
              ],
            },
            {
              title: [{ molecule: 'memantine', text: 'Memantine' }],
              cells: [
                [claim('proposed', ['kotermanski-2009'], 'Pore, and perhaps a second site near its mouth')],
                [claim('reported', ['gilling-2009', 'blanpied-1997'], 'IC₅₀ about 1 to 1.4\u00a0µM')],
                [claim('reported', ['gilling-2009', 'blanpied-1997'], 'About 1.9\u00a0s; a sixth of the channels let it go as they close')],
              ],
            },
            {
              title: [{ molecule: 'amantadine', text: 'Amantadine' }],
              cells: [
                [claim('reported', ['blanpied-1997'], 'Pore')],
                [claim('reported', ['blanpied-1997'], 'IC₅₀ 39\u00a0µM (−67\u00a0mV)')],
                [claim('reported', ['blanpied-2005'], 'Leaves fast; makes the channel close sooner')],
              ],
            },
            {
              title: [{ molecule: 'dizocilpine', text: 'Dizocilpine (MK-801)' }],
              cells: [
                [established(['song-2018', 'huettner-1988'], 'Pore')],
                [claim('reported', ['chapman-1989'], 'In mice the strongest of seven')],
                [claim('reported', ['huettner-1988'], 'About 90\u00a0minutes at −70\u00a0mV, 2\u00a0minutes at +30\u00a0mV, while in use')],
              ],
            },
            {
              title: [{ molecule: 'phencyclidine', text: 'Phencyclidine' }],
              cells: [
                [established(['chou-2022', 'lodge-2015'], 'Pore')],
                [claim('reported', ['chapman-1989'], 'In mice stronger than ketamine')],
                [claim('reported', ['bolshakov-2003'], 'Strongly trapped')],
              ],
            },
            {
              title: [{ molecule: 'dextromethorphan', text: 'Dextromethorphan' }],
              cells: [
                [claim('reported', ['lodge-2015'], 'Pore; acts largely through its metabolite dextrorphan')],
                [claim('reported', ['chapman-1989'], 'In mice weaker than dextrorphan')],
                [],
              ],
            },
            {
              title: [{ molecule: 'magnesium', text: 'Magnesium ion' }],
              cells: [
                [established(['nowak-1984', 'mayer-1984'], 'Pore, by the filter')],
                [claim('model', ['jahr-1990'], 'Half blocks at 0.06\u00a0mM (−66\u00a0mV), 3.6\u00a0mM (0\u00a0mV)')],
                [claim('reported', ['nowak-1984'], 'Microseconds to milliseconds')],
              ],
            },
            {
              title: [{ molecule: 'd-ap5', text: 'D-AP5' }],
              cells: [
                [established(['nmda-biology'], 'The seat of glutamate: ', { term: 'competitive', text: 'competitive' })],
                [established(['nmda-biology'], 'Depends on how much glutamate is there')],
                [established(['nmda-biology'], 'Not trapped')],
              ],
            },
            {
              title: ['Nitrous oxide'],
              cells: [
                [claim('reported', ['jevtovic-1998', 'mennerick-1998'], 'The receptor; not clearly the pore')],
                [],
                [claim('reported', ['mennerick-1998'], 'A gas; little affected by voltage')],
              ],
            },
          ],
        },
      ],
    },
    {
      heading: 'What the molecules share',
      blocks: [
        [
          bridge('The pore blockers look different, yet most have two things in common.'),
          established(['merck-index', 'chou-2022'], 'Each carries a nitrogen that can take up a proton, such as ', { group: 'secondary-amine', or: ['primary-amine', 'tertiary-amine', 'ammonium'], text: 'the amine' }, ' of ketamine, and a bulky, greasy body.'),
          established(['lodge-2015'], 'Neither ', { group: 'ketone', text: 'a ketone' }, ' nor ', { group: 'chlorine', text: 'chlorine' }, ' is needed: phencyclidine has neither.'),
          claim('reported', ['chou-2022'], 'What sets them apart is less how fast they come than how slowly they leave.'),
        ],
      ],
    },
    {
      heading: 'Ketamine and memantine',
      blocks: [
        [
          bridge('Both enter the same pore: how alike are they?'),
          claim('reported', ['mealing-1999', 'gilling-2009', 'gideons-2014'], 'They differ in trapping and in some assays with magnesium.'),
          claim('disputed', ['emnett-2013', 'gideons-2014'], 'One laboratory found them alike at synapses; another found that only ketamine blocks receptors at rest.'),
          claim('disputed', ['johnson-2015'], 'So how much these differences matter is an open question.'),
        ],
      ],
    },
  ],
};
