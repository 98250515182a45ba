// What a screen reader is told when the picture changes without it.

import { useCallback, useEffect, useState } from 'react';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { useViewerStore } from '../panels/viewer-context';
import { shownAtoms } from '../representations/shown-atoms';
import { readerAids } from '../state/reader-aids';
import type { ViewerState } from '../state/viewer-state';

type Announce = (text: string) => void;

/** Milliseconds between two steps of a walk that are both told. */
const HELD_MS = 120;

/** A new measure with its value, else what the tool waits for. The words come with the first measure. */
async function announceMeasuring({ options, measuring, shown }: ViewerState, former: ViewerState, announce: Announce): Promise<void> {
  const { molecule } = shown;
  const count = options.measure.length - former.options.measure.length;
  if (count === 0 && (!measuring || measuring === former.measuring)) return;
  const { describeMeasure, measuringHint } = await import('../content/describe-measure');
  const isNew = count > 0 ? options.measure.at(-1) : undefined;
  if (isNew) announce(describeMeasure(molecule, isNew.map((number) => number - 1), shownAtoms(molecule, options.hydrogens))?.sentence ?? '');
  else if (count < 0) announce('Measure removed.');
  else if (measuring) {
    const { chosen, next } = measuringHint(molecule, measuring);
    announce(`${chosen === '' ? '' : `${chosen}. `}${next}`);
  }
}

/** From atom to atom as a walk, told relative to the one before; what else is chosen as a whole. */
async function announceSelection({ shown: { molecule }, selection }: ViewerState, former: ViewerState, announce: Announce, isStill: () => boolean): Promise<void> {
  const [to, second] = selection;
  const [from, more] = former.selection;
  if (to === undefined || second !== undefined) return announce(describeSelection(molecule, selection)?.sentence ?? '');
  const before = from !== undefined && more === undefined && former.shown.molecule === molecule ? from : undefined;
  if (readerAids.getState().sounds) void import('./walk-sounds').then(({ playWalk }) => playWalk(molecule, before, to)).catch(() => undefined);
  const { stepSentence } = await import('../content/read/read-step');
  // Where a key is held down, only the end of the way is told.
  await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  if (isStill()) announce(stepSentence(molecule, before, to));
}

/** What a newly shown molecule is, in its first words. */
async function announceMolecule({ shown: { molecule } }: ViewerState, announce: Announce): Promise<void> {
  const { readLevel } = await import('../content/read/reading');
  announce(readLevel(molecule, 'short').sentences.slice(0, 2).join(' '));
}

/** The names of parts come with the receptor. */
async function announceParts(parts: readonly string[], announce: Announce): Promise<void> {
  const { labelOfPart } = await import('../receptor/part-groups');
  announce(`Chosen: ${parts.map((id) => labelOfPart(id) ?? id).join('; ')}.`);
}

export function useAnnouncements(): readonly [text: string, announce: Announce] {
  const store = useViewerStore();
  const [text, setText] = useState('');
  // A trailing space makes the same words new, so that they are spoken again.
  const announce = useCallback((words: string) => setText((former) => (former === words ? `${words} ` : words)), []);
  useEffect(
    () =>
      store.subscribe((state, former) => {
        const { variant } = state.shown;
        // A bond that is being turned says the same at each degree; its slider tells the angle.
        const isSame = variant !== undefined && variant.sentence === former.shown.variant?.sentence;
        const later = (words: Promise<void>, otherwise: string) => words.catch(() => announce(otherwise));
        if (state.shown !== former.shown && !isSame) {
          if (state.shown.variant) announce(state.shown.variant.sentence);
          else void later(announceMolecule(state, announce), describeMolecule(state.shown.molecule)[0] ?? '');
        }
        else if (state.receptor?.sentence !== former.receptor?.sentence) announce(state.receptor ? `In the NMDA receptor. ${state.receptor.sentence}` : 'The molecule alone.');
        else if (state.options.part !== former.options.part && state.options.part.length > 0) void announceParts(state.options.part, announce).catch(() => undefined);
        else if (state.selection !== former.selection) void later(announceSelection(state, former, announce, () => store.getState().selection === state.selection), describeSelection(state.shown.molecule, state.selection)?.sentence ?? '');
        else void announceMeasuring(state, former, announce).catch(() => undefined);
      }),
    [store, announce],
  );
  return [text, announce];
}
