// A word of the glossary within the text: a click explains it in place.

import { lazy } from 'react';
import type { GlossaryId } from '../content/glossary';
import { NotePopover } from './NotePopover';

const TermMeaning = lazy(async () => ({ default: (await import('./MorePanels')).TermMeaning }));

export function TermNote({ term, text }: { readonly term: GlossaryId; readonly text: string }) {
  return (
    <NotePopover buttonClass="term" button={text}>
      <TermMeaning id={term} />
    </NotePopover>
  );
}
