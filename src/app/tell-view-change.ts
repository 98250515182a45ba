// What is said when the picture is drawn otherwise, after undo and redo, and when the language is another. Arrives with tell-change.

import { describeSelection } from '../content/describe-molecule';
import { stepSentence } from '../content/read/read-step';
import { readingWords } from '../content/read/reading-words';
import { tellCharges, tellSurface, tellView, viewWords, type ViewWords } from '../content/tell-view';
import { spoken } from '../languages/en/spoken';
import { sayIn } from '../languages/room';
import { languageOf } from '../languages/language';
import { fetchLanguage } from '../languages/words';
import { spokenRooms, spokenWords } from '../state/spoken-words';
import type { ViewerState } from '../state/viewer-state';
import { measureWords, partWords } from './tell-change';

/** As on a walk; what is no single atom as its card says it. */
function chosenWords({ shown: { molecule }, selection, options }: ViewerState): string {
  const [atom, second] = selection;
  const rooms = spokenRooms(options);
  if (atom !== undefined && second === undefined) return stepSentence(molecule, undefined, atom, readingWords(rooms));
  return describeSelection(molecule, selection, viewWords(rooms))?.sentence ?? '';
}

const joined = (sentences: readonly string[]) => sentences.filter(Boolean).join(' ');

const wordsFor = ({ options }: ViewerState): ViewWords => viewWords(spokenRooms(options));

/** What undo or redo has brought back. */
export async function stepWords(state: ViewerState, former: ViewerState): Promise<string> {
  const words = wordsFor(state);
  const { spoken: say } = words;
  const { direction, isAtEnd } = state.stepped ?? { direction: 'back', isAtEnd: true };
  if (isAtEnd) return direction === 'back' ? say.nothingUndone : say.nothingRedone;
  const { options, selection, shown } = state;
  const isOther = (name: keyof typeof options) => JSON.stringify(options[name]) !== JSON.stringify(former.options[name]);
  const isChosen = selection.length > 0 && selection.join() !== former.selection.join();
  const brought = joined([
    tellView(options, former.options, shown.molecule, words),
    isOther('measure') ? measureWords(state, former) : '',
    isOther('part') && options.part.length > 0 ? await partWords(state) : '',
    isChosen ? chosenWords(state) : '',
  ]);
  const isTurned = brought === '' && (isOther('camera') || state.pose !== former.pose);
  return joined([direction === 'back' ? say.undone : say.redone, brought, isTurned ? say.turned : '']);
}

/** That another language is spoken, in it; '' where it is the same, or could not be fetched, which its menu tells. */
export async function languageWords({ options }: ViewerState, former: ViewerState): Promise<string> {
  if (languageOf(options.lang) === languageOf(former.options.lang)) return '';
  await fetchLanguage(languageOf(options.lang));
  return spokenWords(options, spoken).language;
}

/** What stands beside the molecule, where no words on the page tell of it. */
function besideWords(state: ViewerState, former: ViewerState, { spoken: say }: ViewWords): string {
  const { tool } = state;
  const [title, before] = [state, former].map(({ exhibit: { beside } }) => beside && sayIn(spokenRooms(state.options), beside.title));
  if (title === before || tool === 'compare' || former.tool === 'compare') return '';
  if (title !== undefined) return say.beside(title);
  // Laid over it is not alone.
  return state.exhibit.ghosts ? '' : say.noneBeside;
}

/** Keeps in mind what was told of things that take their time: the same surface around another shape of the molecule is not new. */
export function createViewTeller(): (state: ViewerState, former: ViewerState, isAtHand: boolean) => string {
  let surfaceTold = '';
  let chargesTold: unknown;
  let surfaceBase: unknown;
  return (state, former, isAtHand) => {
    const { dress, options, shown, story } = state;
    const words = wordsFor(state);
    const surface = options.surface === 'none' ? undefined : dress?.surface;
    const charges = dress?.atoms?.charges;
    const isNewSurface = surface !== undefined && surface.kind === options.surface && (surface.kind !== surfaceTold || dress?.base !== surfaceBase);
    const areNewCharges = charges !== undefined && dress?.base !== chargesTold;
    // One that is wanted still and not there yet is waited for.
    if (surface?.kind === options.surface || options.surface === 'none') [surfaceTold, surfaceBase] = [surface?.kind ?? '', dress?.base];
    chargesTold = charges && dress?.base;
    // A step of a story says itself what is to be seen.
    const isStep = state.story !== former.story;
    return joined([
      isStep || story ? '' : tellView(options, former.options, shown.molecule, words, isAtHand),
      isStep ? '' : besideWords(state, former, words),
      areNewCharges && !story && charges ? tellCharges(shown.molecule, charges, words) : '',
      isNewSurface ? tellSurface(surface.kind, surface, words) : '',
    ]);
  };
}
