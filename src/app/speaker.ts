// Says what is asked for by `D`, and by the chemistry what is seen after a turn. Arrives with the first of these.

import { noticesOf } from '../chemistry/notices';
import { atomWords } from '../content/atom-words';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { readAtom } from '../content/read/read-atom';
import { readView, type ViewFacts, viewSentence } from '../content/read/read-view';
import { readableAnatomy, readLevel, type ReadingLevelId } from '../content/read/reading';
import { readingWords } from '../content/read/reading-words';
import { parts } from '../languages/en/parts';
import { placing } from '../languages/en/placing';
import { spoken } from '../languages/en/spoken';
import { sayAgain } from '../languages/said';
import { baseOf } from '../state/picture-actions';
import { readerAids } from '../state/reader-aids';
import { molecularPicture, receptorShown } from '../state/receptor-view';
import { spokenRooms, spokenWords } from '../state/spoken-words';
import type { ViewerState } from '../state/viewer-state';
import type { ViewerStore } from '../state/viewer-store';
import type { LinkedControl } from './picture-control';

export interface Speaker {
  /** The atom that is chosen, or the picture: pressed again, it tells more. */
  describe(): void;
  /** The reader's hand has turned the molecule: told once it rests, and only what is new. */
  turned(): void;
  stop(): void;
}

/** Milliseconds without another turn. */
const REST_MS = 600;
/** Å, half of the shorter side: further off the molecule is a speck in its receptor. */
const FAR = 15;
/** One press after the other; walking tells the atoms. */
const LEVELS: readonly ReadingLevelId[] = ['short', 'groups', 'space'];

const sightWords = ({ options }: ViewerState) => ({ ...atomWords(spokenRooms(options)), placing: spokenWords(options, placing), spoken: spokenWords(options, spoken), parts: spokenWords(options, parts) });

export function createSpeaker(store: ViewerStore, control: LinkedControl, announce: (text: string) => void): Speaker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: { readonly of: unknown; readonly facts: ViewFacts } | undefined;
  let last: { readonly shown: unknown; readonly pose: unknown; readonly times: number } | undefined;

  /** What is seen from where the camera is; undefined without a picture. */
  const seen = (): ViewFacts | undefined => {
    const state = store.getState();
    const frame = control.handle.current?.view()?.frame;
    if (!frame || (receptorShown(state) && (control.scale() ?? FAR) >= FAR)) return undefined;
    return readView(molecularPicture(state), readableAnatomy(state.shown.molecule), frame, readingWords(spokenRooms(state.options)));
  };
  const tellTurn = () => {
    const facts = seen();
    if (!facts) return;
    const of = baseOf(store.getState().shown).molecule;
    const sentence = viewSentence(facts, told?.of === of ? told.facts : undefined);
    told = { of, facts };
    if (sentence !== '') announce(sentence);
  };
  const picture = async (times: number): Promise<string> => {
    const state = store.getState();
    const { molecule } = state.shown;
    const level = LEVELS[times % LEVELS.length] ?? 'short';
    const sentences = readLevel(molecule, level, readingWords(spokenRooms(state.options))).sentences;
    if (level !== 'short') return sentences.join(' ');
    const where = receptorShown(state) ? (await import('../content/describe-receptor')).describeReceptor(state, control.scale(), sightWords(state)) : [];
    const facts = seen();
    // The next turn tells only what is new since.
    if (facts) told = { of: baseOf(state.shown).molecule, facts };
    const view = viewSentence(facts ?? new Map());
    const warnings = noticesOf(molecule).map((notice) => sayAgain(spokenRooms(state.options), notice) ?? notice.message);
    return [...where, ...sentences, view, ...warnings, spokenWords(state.options, spoken).more].filter(Boolean).join(' ');
  };

  return {
    describe() {
      clearTimeout(timer);
      const { shown, selection, pose, options } = store.getState();
      const rooms = spokenRooms(options);
      const [atom, second] = selection;
      if (atom !== undefined) {
        last = undefined;
        announce(second === undefined ? readAtom(shown.molecule, atom, readingWords(rooms)) : (describeSelection(shown.molecule, selection, atomWords(rooms))?.sentence ?? ''));
        return;
      }
      const times = last?.shown === shown && last.pose === pose ? last.times + 1 : 0;
      last = { shown, pose, times };
      picture(times).then(announce, () => announce(describeMolecule(shown.molecule, atomWords(rooms)).join(' ')));
    },
    turned() {
      clearTimeout(timer);
      if (readerAids.getState().turning) timer = setTimeout(tellTurn, REST_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
