// Lets the receptor follow one channel of the lab, while both are there: the pose that the state asks for is walked to, picture by picture,
// and nothing is drawn when nothing moves. Under reduced motion it is there at once.

import { atomWords } from '../content/atom-words';
import { channelSentence, isPoreDrug, poreDrug } from '../content/describe-channel';
import { moleculeName } from '../content/describe-molecule';
import { channel as room } from '../languages/en/channel';
import { STATE_PARTS } from '../pharmacology';
import { COMPETITOR } from '../pharmacology/drugs';
import { channelPose, middleOf, type ChannelPose, type PoseSetting } from '../receptor/channel-pose';
import { POCKET_CENTRE } from '../receptor/place-in-pore';
import { add } from '../representations/vector';
import { approach, type ChannelMotion, eased, isThere } from './channel-motion';
import type { Ground } from './follow-receptor';
import type { LabMoment } from './lab-feed';
import type { ReceptorView } from './receptor-view';
import { spokenLanguage, spokenRooms } from './spoken-words';
import type { ViewerState } from './viewer-state';
import type { ViewerStore } from './viewer-store';

export interface ChannelSurrounds {
  ground(): Ground;
  /** Nothing moves by itself. */
  isStill(): boolean;
  readonly frames: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;
}

type Told = Omit<LabMoment, 'shares' | 'timeSeconds' | 'speed' | 'glutamateMicromolar' | 'voltageMillivolts'>;

/** Before anything has run: the molecule that is shown, where it is one of the drugs, waits outside. */
function atRest({ molecule }: ViewerState['shown']): Told {
  const drug = (['ketamine', 'memantine'] as const).find((each) => isPoreDrug(each, molecule)) ?? 'none';
  return { isPlaying: false, channel: 'C0', drug, drugMicromolar: drug === 'none' ? 0 : 1, magnesiumMillimolar: 0, magnesiumBlocked: 0 };
}

/** Seconds: a slow picture takes larger steps, and after a pause it does not leap. */
const LONGEST = 0.2;

const receptorFor = ({ receptor, options, shown, tool, lab }: ViewerState): ReceptorView | undefined =>
  (tool === 'lab' || lab) && receptor && options.receptor !== 'none' && receptor.base === shown.molecule ? receptor : undefined;

/** What a state of the channel asks the picture to show. */
export function wantedBy({ channel, drug, drugMicromolar, magnesiumMillimolar, magnesiumBlocked }: Told): ChannelMotion {
  const { gate, drugInside } = STATE_PARTS[channel];
  const isAround = drug !== 'none' && drug !== 'competitor' && drugMicromolar > 0;
  const isIonInside = gate === 'open' && !drugInside && magnesiumBlocked >= 0.5;
  return {
    openness: gate === 'open' ? 1 : 0,
    drug: drugInside ? 1 : isAround ? 0 : undefined,
    magnesium: magnesiumMillimolar === 0 ? undefined : isIonInside ? 1 : 0,
  };
}

export function followChannel(store: ViewerStore, { ground, isStill, frames }: ChannelSurrounds): () => void {
  let now: ChannelMotion | undefined;
  let told = atRest(store.getState().shown);
  let request = 0;
  let last: number | undefined;
  let listening: { readonly feed: ViewerState['lab']; readonly end: (() => void) | undefined } = { feed: undefined, end: undefined };

  const stop = () => {
    frames.cancelAnimationFrame(request);
    request = 0;
    last = undefined;
  };

  function show(receptor: ReceptorView, motion: ChannelMotion): void {
    const { options, shown, lab, channel: former } = store.getState();
    const isDrug = isPoreDrug(told.drug, shown.molecule) && receptor.kind !== 'apart';
    const say = spokenRooms(options)(room);
    const name = say.drugs[poreDrug(told.drug)];
    const shownName = moleculeName(shown.molecule, atomWords(spokenRooms(options)));
    const setting: PoseSetting = {
      ground: ground(),
      cut: options.cut,
      seat: isDrug ? middleOf(receptor.molecule.atoms.map(({ position }) => position)) : POCKET_CENTRE,
      drugName: isDrug ? shownName : name,
      magnesiumWords: say.magnesium(told.magnesiumBlocked),
      isBall: !isDrug,
    };
    const pose: ChannelPose = {
      openness: eased(motion.openness),
      glutamate: STATE_PARTS[told.channel].glutamate,
      isSeatTaken: told.drug === 'competitor' && told.drugMicromolar >= COMPETITOR.dissociationMicromolar,
      magnesium: motion.magnesium,
      drug: motion.drug === undefined ? undefined : eased(motion.drug),
    };
    const { surroundings, shift } = channelPose(pose, setting);
    const isMoved = isDrug && shift.some((part) => part !== 0);
    const isWhereItWas = former?.of === receptor && former.view.motion.translation.every((part, axis) => part === (receptor.motion.translation[axis] ?? 0) + (isMoved ? (shift[axis] ?? 0) : 0));
    const placed = isWhereItWas ? former.view : isMoved ? movedBy(receptor, shift) : receptor;
    store.setState({
      channel: {
        of: receptor,
        view: { ...receptor, molecule: placed.molecule, motion: placed.motion, surroundings },
        isMoleculeShown: isDrug && motion.drug !== undefined,
        words: lab ? channelSentence(told, say) : say.atRest(channelSentence(told, say)),
        note: isDrug ? undefined : say.ball(name, shownName),
        isPlaying: told.isPlaying,
      },
    });
  }

  function frame(at: number): void {
    request = 0;
    const receptor = receptorFor(store.getState());
    if (!receptor || !now) return;
    const wanted = wantedBy(told);
    now = approach(now, wanted, Math.min(LONGEST, (at - (last ?? at)) / 1000));
    last = at;
    show(receptor, now);
    if (isThere(now, wanted)) last = undefined;
    else request = frames.requestAnimationFrame(frame);
  }

  let key = '';
  let posed: ReceptorView | undefined;
  function update(): void {
    const state = store.getState();
    if (listening.feed !== state.lab) {
      listening.end?.();
      listening = { feed: state.lab, end: state.lab?.subscribe(update) };
    }
    const receptor = receptorFor(state);
    if (!receptor) {
      stop();
      [now, posed, key] = [undefined, undefined, ''];
      if (state.channel) store.setState({ channel: undefined });
      return;
    }
    told = state.lab?.moment() ?? atRest(state.shown);
    const { isPlaying, channel, drug, drugMicromolar, magnesiumMillimolar, magnesiumBlocked } = told;
    const next = [isPlaying, channel, drug, drugMicromolar, magnesiumMillimolar, magnesiumBlocked, state.options.cut, state.lab !== undefined, spokenLanguage(state.options)].join();
    if (next === key && receptor === posed) return;
    const isOther = receptor !== posed;
    [key, posed] = [next, receptor];
    const wanted = wantedBy(told);
    // The first pose, and one of another molecule, is there at once.
    if (!now || isOther || isStill()) {
      stop();
      now = wanted;
    }
    show(receptor, now);
    if (!isThere(now, wanted) && request === 0) request = frames.requestAnimationFrame(frame);
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    listening.end?.();
    stop();
    store.setState({ channel: undefined });
  };
}

const movedBy = ({ molecule, motion, ...rest }: ReceptorView, shift: readonly [number, number, number]): ReceptorView => ({
  ...rest,
  motion: { ...motion, translation: add(motion.translation, shift) },
  molecule: { ...molecule, atoms: molecule.atoms.map((atom) => ({ ...atom, position: add(atom.position, shift) })) },
});
