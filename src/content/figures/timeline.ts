// From the parent molecule to today: when each thing happened, to the month where it is known.

import { bridge, claim, type Claim, established } from '../article';
import type { Range } from './axis';
import type { FigureText } from './figure';

export interface TimelineEvent {
  /** Calendar year; with a fraction where the month is known. */
  readonly year: number;
  /** As it is written. */
  readonly when: string;
  readonly claim: Claim;
}

/** Share of a year that has passed when a month begins, 1 to 12. */
const month = (number: number) => (number - 1) / 12;

export const TIMELINE_RANGE: Range = [1954, 2027];
export const TIMELINE_TICKS = [1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

const event = (year: number, said: Claim, when = String(year)): TimelineEvent => ({ year, when, claim: said });

export const TIMELINE_EVENTS: readonly TimelineEvent[] = [
  event(1956, established(['lodge-2015'], 'Phencyclidine, the parent, is made.')),
  event(1962, established(['lodge-2015'], 'Calvin Stevens makes ketamine.')),
  event(1964, established(['domino-2010', 'domino-1965'], 'The first people are given it: volunteers from a prison.')),
  event(1965, established(['domino-1965'], 'The first report speaks of a “dissociative” anaesthetic.')),
  event(1970, established(['ketalar-label'], 'Approved in the United States as an anaesthetic.')),
  event(1983, established(['anis-1983'], 'Found to act against NMDA.')),
  event(1999 + month(8), established(['us-schedule'], 'Becomes a Schedule III drug in the United States.'), 'August 1999'),
  event(2000, claim('reported', ['berman-2000'], 'A small trial in depression.')),
  event(2006, claim('reported', ['zarate-2006'], 'Another one, with one slow infusion.')),
  event(2019 + month(3), established(['spravato-label'], 'Esketamine spray approved there, with an antidepressant by mouth, for resistant depression.'), 'March 2019'),
  event(2020, established(['spravato-label'], 'And for depression with acute suicidal thoughts or acts.')),
  event(2021, established(['zhang-2021'], 'The receptor is seen with the drug inside.')),
  event(2023, claim('reported', ['lii-2023'], 'A trial under anaesthesia finds no significant benefit.')),
  event(2025 + month(1), established(['spravato-label'], 'The spray may be given alone there for resistant depression.'), 'January 2025'),
];

export const timelineFigure: FigureText = {
  title: 'Ketamine from 1956 to 2025',
  kind: 'dated',
  summary: 'An upright line of time. Each event is a dot at its date, with its words beside it.',
  caption: [bridge('Thirty years lie between the approval as an anaesthetic and the first of these trials in depression.')],
  isDrawnInWords: true,
  alternative: { list: TIMELINE_EVENTS.map(({ when, claim: { text, standing, sources } }) => [claim(standing, sources, `${when}: `, ...text)]) },
};
