// The receptor before the drug comes: what it is made of, what opens it, and what blocks it by nature.

import { bridge, claim, established, type PanelText } from '../article';

const receptor = { concept: 'receptor', text: 'NMDA receptor' } as const;

export const nmdaReceptor: PanelText = {
  sections: [
    {
      heading: 'A channel made of four parts',
      blocks: [
        [
          established(['hansen-2021', 'traynelis-2010'], 'The ', receptor, ' is a protein in the ', { concept: 'membrane', text: 'membrane' }, ' of nerve cells.'),
          established(['hansen-2021', 'traynelis-2010'], 'Four chains stand around one ', { term: 'pore', text: 'pore' }, '.'),
          established(['song-2018', 'hansen-2021'], 'Two of them, called ', { part: 'glun1', text: 'GluN1' }, ', bind ', { molecule: 'glycine', text: 'glycine' }, ' or ', { molecule: 'd-serine', text: 'D-serine' }, '.'),
          established(['song-2018', 'hansen-2021'], 'The other two are mostly GluN2, which comes in the kinds A to D and binds ', { molecule: 'glutamate', text: 'glutamate' }, '.'),
        ],
        [
          established(['hansen-2021'], 'It gets its name from ', { molecule: 'nmda', text: 'NMDA' }, ', a substance that switches it on.'),
          established(['song-2018'], 'The protein is built in layers of ', { term: 'domain', text: 'domains' }, ': two outside the cell, ', { part: 'atd', text: 'ATD' }, ' (amino-terminal) and ', { part: 'lbd', text: 'LBD' }, ' (ligand-binding), and ', { part: 'tmd', text: 'one within the membrane' }, '.'),
          established(['song-2018', 'hansen-2021'], 'The middle one, LBD, is where ', { part: 'glycine-site', text: 'glycine' }, ' and ', { part: 'glutamate-site', text: 'glutamate' }, ' go.'),
          bridge('The pore runs through the last, within ', { part: 'membrane', text: 'the membrane' }, '.'),
          bridge({ receptor: 'whole', text: 'Show the whole receptor' }, ' around the drug, to scale.'),
        ],
      ],
    },
    {
      heading: 'Two keys and a push',
      blocks: [
        [
          established(['hansen-2021', 'reactome'], 'To open, the channel needs ', { concept: 'agonist', text: 'glutamate and glycine' }, ' at the same time.'),
          established(['nowak-1984', 'mayer-1984'], 'Even then a ', { concept: 'magnesium', text: 'magnesium ion' }, ' (', { molecule: 'magnesium', text: 'Mg²⁺' }, ') plugs it while the cell is at rest.'),
          established(['nowak-1984', 'mayer-1984'], 'The voltage across the membrane pulls the ion in; when the cell is ', { term: 'depolarise', text: 'depolarised' }, ', the ion leaves.'),
        ],
        [
          claim('model', ['jahr-1990'], 'With 1\u00a0mM of magnesium, about 4\u00a0% of the channels are free of it at −70\u00a0mV, and about 78\u00a0% at 0\u00a0mV (computed).'),
          established(['reactome', 'hansen-2021'], 'So current flows only when signal and voltage meet: the receptor is a detector of coincidence.'),
        ],
        { figure: 'magnesium' },
      ],
    },
    {
      heading: 'It opens now and then',
      blocks: [
        [
          bridge('Even with both keys in place, the channel is shut for much of the time.'),
          claim('reported', ['erreger-2005'], 'In one laboratory channels with GluN2A were open half of the time at their peak, those with GluN2B for 12\u00a0%.'),
          claim('reported', ['chen-1999'], 'Another found 35\u00a0% and 7\u00a0%.'),
          bridge('The numbers differ by about a factor of two between laboratories; the order of the two does not.'),
          bridge('This matters for ketamine, as ', { panel: 'block', text: 'the next panel' }, ' shows.'),
        ],
      ],
    },
    {
      heading: 'Where the drug comes in',
      blocks: [
        [
          established(['anis-1983'], 'In 1983 ketamine and ', { molecule: 'phencyclidine', text: 'phencyclidine' }, ' were found to act against NMDA.'),
          established(['hansen-2021', 'lodge-2015'], 'Their target is this receptor, on the cell that receives the signal.'),
          established(['lodge-2015', 'zhang-2021'], 'They do not act by plugging the cell that sends it.'),
          claim('reported', ['moghaddam-1997'], 'Still, the brain answers as a whole: in rats a low dose raised the glutamate outside cells of the prefrontal cortex, and an anaesthetic dose lowered it.'),
        ],
        { figure: 'synapse' },
      ],
    },
  ],
};
