// Where the receptor stands: in the cell that receives, and the drug in its pore.

import { bridge, claim, established, type Paragraph } from '../article';
import type { FigureText } from './figure';

/** Each part that the drawing names; the words on the drawing are the title. */
export const SYNAPSE_PARTS = {
  sender: { title: 'Sending cell', text: [bridge('Above, the end of the cell that sends.')] },
  vesicles: {
    title: 'Glutamate in vesicles',
    text: [bridge('In it small vesicles with ', { concept: 'agonist', text: 'glutamate' }, ' are drawn; some of it is on its way across the gap.')],
  },
  cleft: { title: 'Synaptic cleft', text: [bridge('The gap is the synaptic cleft.')] },
  receptor: {
    title: 'NMDA receptor',
    text: [established(['hansen-2021', 'lodge-2015'], 'The ', { concept: 'receptor', text: 'NMDA receptor' }, ' stands in the ', { concept: 'membrane', text: 'membrane' }, ' of the cell that receives.')],
  },
  drug: {
    title: 'Ketamine, in its pore',
    text: [
      established(['zhang-2021', 'chou-2022'], { concept: 'drug', text: 'Ketamine' }, ' acts here: in the pore of that receptor, where the ', { concept: 'current', text: 'current' }, ' would flow.'),
      established(['lodge-2015', 'zhang-2021'], 'It does not act by plugging the cell that sends.'),
    ],
  },
  receiver: { title: 'Receiving cell', text: [bridge('Below, the cell that receives.')] },
} as const satisfies Record<string, { readonly title: string; readonly text: Paragraph }>;

export const synapseFigure: FigureText = {
  title: 'The receptor’s place at the synapse',
  kind: 'schematic',
  summary:
    'The sending cell is drawn above, with glutamate in vesicles. Across the cleft, the NMDA receptor stands in the membrane of the receiving cell, with ketamine in its pore.',
  caption: [
    established(['hansen-2021', 'lodge-2015'], 'The drug blocks on the receiving side.'),
    claim('reported', ['moghaddam-1997'], 'What the brain then does with its ', { concept: 'agonist', text: 'glutamate' }, ' is an indirect answer: in the prefrontal cortex of rats its outflow rose after low doses and fell after an anaesthetic one.'),
  ],
  alternative: { list: Object.values(SYNAPSE_PARTS).map(({ text }): Paragraph => text) },
};
