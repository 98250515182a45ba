// What an embedded viewer is asked to show: the view of this page, or its story from this step, as options for an address and,
// where no address can carry the molecule, with the molecule itself.

import { exportMolecule } from '../../chemistry/export-molecule';
import type { OptionTexts } from '../../content/embed/snippets';
import { embedLeftOut } from '../../languages/en/embed-left-out';
import { formatOptions, parseOptions } from '../../options/option-codec';
import { DEFAULT_OPTIONS, type Options } from '../../options/options';
import { baseOf } from '../picture-actions';
import { hasAddress, shareableOptions, withoutChoices } from '../shareable-options';
import { spokenWords } from '../spoken-words';
import { addressText } from '../story-address';
import type { ViewerData } from '../viewer-state';

export interface EmbedChoice {
  readonly scope: 'view' | 'story';
  readonly controls: Options['controls'];
  readonly theme: Options['theme'];
  readonly spins: boolean;
}

export interface EmbedView {
  /** For code that names an address; undefined where none can carry the molecule. */
  readonly address: OptionTexts | undefined;
  /** What the address leaves out. */
  readonly addressNote: string | undefined;
  /** For code that holds the molecule itself. */
  readonly options: OptionTexts;
  readonly molfile: string | undefined;
  /** What all of them leave out. */
  readonly note: string | undefined;
}

type Embeddable = Pick<ViewerData, 'options' | 'selection' | 'pose' | 'shown' | 'story'>;

/** Characters; chemistry reads no longer SMILES. */
const LONGEST_SMILES = 2000;

/** Degrees a second, where an author only asks that it turns. */
const FLAG_SPIN = parseOptions({ spin: '' }).options.spin;

/** What belongs to this page or this reader, and not to the figure. */
function forEmbedding(options: Options, { theme, spins }: EmbedChoice): Options {
  const spin = spins ? options.spin || FLAG_SPIN : 0;
  return { ...options, theme, spin, motion: DEFAULT_OPTIONS.motion, panel: undefined, lab: undefined };
}

/** An embedded viewer has few buttons unless it is told otherwise. */
function withControls(written: OptionTexts, { controls }: EmbedChoice): OptionTexts {
  const { controls: _, ...texts } = written;
  return controls === 'minimal' ? texts : { ...texts, controls };
}

function addressOf(state: Embeddable, options: Options): Pick<EmbedView, 'addressNote'> & { readonly options: Options | undefined } {
  const { origin, variant } = state.shown;
  const notes = spokenWords(state.options, embedLeftOut);
  if (hasAddress(origin) && origin.kind !== 'src') return { options, addressNote: variant && notes.variant };
  const { smiles, name } = baseOf(state.shown).molecule;
  if (smiles === '' || smiles.length > LONGEST_SMILES) return { options: undefined, addressNote: notes.tooLarge };
  return { options: { ...withoutChoices(options), ...NO_INPUT, smiles: `${smiles} ${name.replace(/\s+/g, ' ')}`.trim() }, addressNote: notes.shape };
}

const NO_INPUT = { molecule: DEFAULT_OPTIONS.molecule, smiles: undefined, src: undefined } as const;

function noteOn({ story, options }: Embeddable, isStory: boolean): string | undefined {
  const words = spokenWords(options, embedLeftOut);
  const notes = [...(story && story.id === undefined ? [words.ownStory] : []), ...(options.lab !== undefined && !isStory ? [words.lab] : [])];
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** A story can be told elsewhere only where an address names it. */
export const canTellStory = ({ story }: Pick<ViewerData, 'story'>) => story?.id !== undefined;

export function embedView(state: Embeddable, choice: EmbedChoice): EmbedView {
  const isStory = choice.scope === 'story' && canTellStory(state);
  const note = noteOn(state, isStory);
  if (isStory) {
    const options = withControls(addressText({ ...state, options: { ...forEmbedding(state.options, choice), lab: state.story?.view.lab } }), choice);
    return { address: options, addressNote: undefined, options, molfile: undefined, note };
  }
  const options = { ...forEmbedding(shareableOptions(state), choice), story: undefined, step: undefined };
  const write = (each: Options) => withControls(formatOptions(each), choice);
  const { options: addressed, addressNote } = addressOf(state, options);
  const isHeld = addressNote !== undefined;
  return {
    address: addressed && write(addressed),
    addressNote,
    // Its molfile keeps the order of the atoms and where they lie: selection, measures and camera hold.
    options: write(isHeld ? { ...options, ...NO_INPUT } : options),
    molfile: isHeld ? exportMolecule(state.shown.molecule, 'mol') : undefined,
    note,
  };
}
