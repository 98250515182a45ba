// What is said after a change of the store: another molecule, a step of a walk, a choice, a measure. Arrives with the first of them.

import { atomWords } from '../content/atom-words';
import { describeSelection, moleculeName } from '../content/describe-molecule';
import { describeMeasure, measuringHint } from '../content/describe-measure';
import { placementSentence } from '../content/describe-placement';
import { readLevel } from '../content/read/reading';
import { stepSentence } from '../content/read/read-step';
import { readingWords } from '../content/read/reading-words';
import { measuring as measures } from '../languages/en/measuring';
import { parts as partNames } from '../languages/en/parts';
import { placing } from '../languages/en/placing';
import { spoken } from '../languages/en/spoken';
import { sayIn } from '../languages/room';
import { shownAtoms } from '../representations/shown-atoms';
import { baseOf } from '../state/picture-actions';
import { readerAids } from '../state/reader-aids';
import { spokenRooms, spokenWords } from '../state/spoken-words';
import type { ViewerState } from '../state/viewer-state';

/** Milliseconds between two steps of a walk that are both told. */
const HELD_MS = 120;

/** A new measure with its value, else what the tool waits for. */
export function measureWords({ options, measuring, shown }: ViewerState, former: ViewerState): string {
  const { molecule } = shown;
  const count = options.measure.length - former.options.measure.length;
  if (count === 0 && (!measuring || measuring === former.measuring)) return '';
  const isNew = count > 0 ? options.measure.at(-1) : undefined;
  if (isNew) {
    const words = { ...atomWords(spokenRooms(options)), measuring: spokenWords(options, measures) };
    return describeMeasure(molecule, isNew.map((number) => number - 1), shownAtoms(molecule, options.hydrogens), words)?.sentence ?? '';
  }
  if (count < 0) return spokenWords(options, spoken).removed;
  if (!measuring) return '';
  const { chosen, next } = measuringHint(molecule, measuring, spokenWords(options, measures));
  return `${chosen === '' ? '' : `${chosen}. `}${next}`;
}

let sounds: Promise<typeof import('./walk-sounds')> | undefined;

/** Asked for once: several that wait for the same file need not be served in their order. */
function playStep(...step: Parameters<typeof import('./walk-sounds').playWalk>): void {
  sounds ??= import('./walk-sounds');
  sounds.then(({ playWalk }) => playWalk(...step)).catch(() => (sounds = undefined));
}

/** From atom to atom as a walk, told relative to the one before; what else is chosen as a whole. */
async function choiceWords({ shown: { molecule }, selection, options }: ViewerState, former: ViewerState): Promise<string> {
  const [to, second] = selection;
  const [from, more] = former.selection;
  if (to === undefined) return spokenWords(options, spoken).unchosen;
  if (second !== undefined) return describeSelection(molecule, selection, atomWords(spokenRooms(options)))?.sentence ?? '';
  const before = from !== undefined && more === undefined && former.shown.molecule === molecule ? from : undefined;
  if (readerAids.getState().sounds) playStep(molecule, before, to);
  // Where a key is held down, only the end of the way is told.
  await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  return stepSentence(molecule, before, to, readingWords(spokenRooms(options)));
}

/** The names of parts come with the receptor. */
export async function partWords({ options }: Pick<ViewerState, 'options'>): Promise<string> {
  const { labelOfPart } = await import('../receptor/part-groups');
  return spokenWords(options, spoken).chosen(options.part.map((id) => spokenWords(options, partNames).name(labelOfPart(id) ?? id)));
}

/** '' where nothing is to be said. */
export async function changeWords(state: ViewerState, former: ViewerState): Promise<string> {
  const { variant, molecule } = state.shown;
  const sayOf = ({ shown }: ViewerState) => shown.variant && sayIn(spokenRooms(state.options), shown.variant.sentence);
  // A bond that is being turned says the same at each degree; its slider tells the angle.
  const isSame = variant !== undefined && sayOf(state) === sayOf(former);
  // The words of the step, or those that told of the molecule before a shape of it was shown, tell the rest.
  const isBack = former.shown.variant !== undefined && baseOf(former.shown).molecule === molecule;
  if (state.shown !== former.shown && !variant && (state.story || isBack)) return spokenWords(state.options, spoken).shown(moleculeName(molecule, atomWords(spokenRooms(state.options))));
  if (state.shown !== former.shown && !isSame) return sayOf(state) ?? readLevel(molecule, 'short', readingWords(spokenRooms(state.options))).sentences.slice(0, 2).join(' ');
  const words = spokenWords(state.options, spoken);
  if (state.receptor?.sentence !== former.receptor?.sentence) {
    if (!state.receptor) return words.alone;
    const say = { ...atomWords(spokenRooms(state.options)), placing: spokenWords(state.options, placing) };
    return words.inReceptor(placementSentence(state.receptor.base, state.receptor.placement, say));
  }
  if (state.options.part !== former.options.part && state.options.part.length > 0) return partWords(state);
  if (state.selection.length + former.selection.length > 0 && state.selection !== former.selection) return choiceWords(state, former);
  return measureWords(state, former);
}
