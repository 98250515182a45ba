// The four states of the channel that matter to a trapping blocker, and the ways between them.

import { claim, established, type Paragraph } from '../article';
import type { FigureText } from './figure';

export type ChannelFigureState = 'closed' | 'open' | 'blocked' | 'trapped';

export interface DrawnState {
  readonly id: ChannelFigureState;
  readonly title: string;
  /** A few words under the title. */
  readonly short: string;
  readonly gate: 'open' | 'closed';
  readonly hasDrug: boolean;
  readonly hasAgonist: boolean;
  readonly text: Paragraph;
}

const DRUG = { concept: 'drug', text: 'drug' } as const;
const KEYS = { concept: 'agonist', text: 'glutamate and glycine' } as const;

export const CHANNEL_STATES: readonly DrawnState[] = [
  {
    id: 'closed',
    title: 'Closed',
    short: 'nothing passes',
    gate: 'closed',
    hasDrug: false,
    hasAgonist: false,
    text: [established(['huettner-1988', 'mealing-1999'], 'Closed: without ', KEYS, ' the gate is shut, and the ', DRUG, ' cannot pass it.')],
  },
  {
    id: 'open',
    title: 'Open',
    short: 'current flows',
    gate: 'open',
    hasDrug: false,
    hasAgonist: true,
    text: [established(['hansen-2021', 'reactome'], 'Open: ', KEYS, ' are bound and the gate opens; ', { concept: 'current', text: 'current' }, ' flows unless magnesium is in the way.')],
  },
  {
    id: 'trapped',
    title: 'Trapped',
    short: 'closed over the drug',
    gate: 'closed',
    hasDrug: true,
    hasAgonist: false,
    text: [
      claim('reported', ['mealing-1999', 'gilling-2009'], 'Trapped: the gate has closed over the ', DRUG, ', and with the channels shut it is largely or fully held.'),
      claim('reported', ['song-2018'], 'Structures with related blockers suggest that a blocker helps the gate to close.'),
    ],
  },
  {
    id: 'blocked',
    title: 'Blocked',
    short: 'the drug fills the pore',
    gate: 'open',
    hasDrug: true,
    hasAgonist: true,
    text: [established(['mealing-1999', 'gilling-2009'], 'Blocked: the ', DRUG, ' sits in the open pore and stops the current; from here it can leave again.')],
  },
];

export interface Passage {
  readonly between: readonly [ChannelFigureState, ChannelFigureState];
  /** Beside the arrows. */
  readonly label: string;
  readonly isWay: boolean;
  readonly text: Paragraph;
}

export const PASSAGES: readonly Passage[] = [
  {
    between: ['closed', 'open'],
    label: 'needs glutamate and glycine',
    isWay: true,
    text: [established(['hansen-2021', 'reactome'], 'Between closed and open: opening needs ', KEYS, '; when they leave, it closes.')],
  },
  {
    between: ['open', 'blocked'],
    label: 'the drug enters and leaves',
    isWay: true,
    text: [established(['mealing-1999', 'gilling-2009'], 'Between open and blocked: here the ', DRUG, ' enters and leaves.')],
  },
  {
    between: ['trapped', 'blocked'],
    label: 'needs glutamate and glycine',
    isWay: true,
    text: [claim('reported', ['mealing-1999'], 'Between blocked and trapped: the gate closes over the ', DRUG, '; it gets out when the channel is opened again.')],
  },
  {
    between: ['closed', 'trapped'],
    label: 'no way through the closed gate',
    isWay: false,
    text: [
      claim('reported', ['huettner-1988', 'mealing-1999'], 'Between closed and trapped there is hardly a way: the gate is shut.'),
      claim('disputed', ['orser-1997', 'abbott-2024'], 'A side way through the membrane has been proposed.'),
    ],
  },
];

export const channelStatesFigure: FigureText = {
  title: 'Four states of one channel',
  kind: 'schematic',
  summary: 'A square of four channels: closed, open, blocked and trapped. The drug goes in and out only between open and blocked.',
  caption: [
    established(['mealing-1999', 'gilling-2009'], 'The ', DRUG, ' comes and goes through ', { part: 'gate', text: 'the open gate' }, '; if the gate closes behind it, it is trapped.'),
  ],
  alternative: { list: [...CHANNEL_STATES.map(({ text }) => text), ...PASSAGES.map(({ text }) => text)] },
};
