// A sentence of a catalogue with something other than text in it, in the place that its language gives it.

import { createElement, Fragment, type ReactNode } from 'react';
import { weave } from '../languages/weave';

interface WovenProps {
  /** With a name in braces for each part. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

export function Woven({ text, parts }: WovenProps) {
  // Children one by one, which need no keys: the pieces of a sentence keep their order.
  return createElement(Fragment, null, ...weave<ReactNode>(text, parts));
}
