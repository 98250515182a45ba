// The CIP rules by doing: rank the four neighbours, look with the lowest one away, and say which way 1-2-3 runs.

import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { handOfRanking } from '../../chemistry/stereo/hand-of-ranking';
import type { CipRanking } from '../../chemistry/stereo/rank-neighbours';
import { ligandName } from '../../content/describe-stereo';
import { explainDecision } from '../../content/explain-ranking';
import { acts } from '../../languages/en/acts';
import { stereo as stereoRoom } from '../../languages/en/stereo';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';
import { useHandWords } from './use-hand-words';
import { tutorExhibit } from './stereo-exhibits';

interface CipTutorProps {
  readonly centre: number;
  readonly ranking: CipRanking;
  readonly onLeave: () => void;
  /** What to do next, once the hand is told. */
  readonly next: ReactNode;
}

const LETTERS = ['a', 'b', 'c', 'd'] as const;

/** By number, so that the letters give nothing away. */
const byNumber = (order: readonly number[]) => order.toSorted((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b));

/** `reason`: by the rules. */
interface Said {
  readonly words: string;
  readonly reason: string;
}

const SILENT: Said = { words: '', reason: '' };

type Step = 'rank' | 'way' | 'hand' | 'told';

export function CipTutor({ centre, ranking, onLeave, next: whatNext }: CipTutorProps) {
  const words = useWords(stereoRoom);
  const say = useHandWords();
  const { back: backWord } = useWords(acts);
  const store = useViewerStore();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const [placed, setPlaced] = useState(0);
  const [step, setStep] = useState<Step>('rank');
  const [said, setSaid] = useState(SILENT);
  const question = useId();
  const { order, decisions } = ranking;
  const listed = useMemo(() => byNumber(order), [order]);
  const hand = handOfRanking(molecule, centre, order);
  const reason = (higher: number, lower: number) => {
    const decision = decisions.find((each) => each.higher === higher && each.lower === lower);
    return decision ? explainDecision(molecule, decision, say) : '';
  };

  useEffect(() => {
    const marks = new Map(listed.map((atom) => [atom, order.indexOf(atom) < placed ? String(order.indexOf(atom) + 1) : LETTERS[listed.indexOf(atom)] ?? '']));
    const isTurned = step !== 'rank';
    store.getState().setExhibit(tutorExhibit(molecule, centre, order, marks, { isTurned, hasArrow: isTurned }));
  }, [store, molecule, centre, order, listed, placed, step]);

  const choose = (atom: number) => {
    const best = order[placed] ?? -1;
    if (atom !== best) {
      const between = order.slice(placed, order.indexOf(atom)).at(-1) ?? best;
      setSaid({ words: words.notYet, reason: reason(between, atom) });
      return;
    }
    const next = order[placed + 1];
    // The last has nobody left to compare with.
    const count = placed === 2 ? 4 : placed + 1;
    setPlaced(count);
    setSaid({ words: words.right, reason: next === undefined ? '' : reason(best, next) });
  };
  const reveal = () => {
    setPlaced(4);
    setSaid({ words: '', reason: order.slice(0, 3).map((atom, place) => reason(atom, order[place + 1] ?? -1)).join(' ') });
  };
  const back = () => {
    setSaid(SILENT);
    if (step === 'told') setStep('hand');
    else if (step === 'hand') setStep('way');
    else if (step === 'way') setStep('rank');
    else if (placed > 0) setPlaced(placed === 4 ? 2 : placed - 1);
    else onLeave();
  };
  const way = hand === 'R' ? 'clockwise' : 'anticlockwise';
  const answerWay = (answer: string) => {
    if (answer === way) setStep('hand');
    setSaid({ words: answer === way ? words.run[way] : words.lookAgain, reason: '' });
  };
  const answerHand = (answer: string) => {
    if (answer === hand) setStep('told');
    setSaid({ words: answer === hand ? words.handTold[way === 'clockwise' ? 'R' : 'S'] : words.notThis[way], reason: '' });
  };
  const remaining = listed.filter((atom) => order.indexOf(atom) >= placed);
  const ask = {
    rank: placed === 4 ? words.inOrder : placed === 0 ? words.highest : words.highestLeft,
    way: words.whichWay,
    hand: words.whichHand,
    told: words.isHand(hand ?? words.flat),
  }[step];

  return (
    <section className="stereo-tutor" aria-labelledby={question}>
      {placed > 0 && (
        <ol className="stereo-order" aria-label={words.order}>
          {order.slice(0, placed).map((atom) => (
            <li key={atom}>{ligandName(molecule, atom, centre, say)}</li>
          ))}
        </ol>
      )}
      <p id={question} className="stereo-question">{ask}</p>
      <div className="stereo-answers">
        {step === 'rank' && placed < 4 && remaining.map((atom) => (
          <button key={atom} type="button" className="button" onClick={() => choose(atom)}>
            <b>{LETTERS[listed.indexOf(atom)]}</b> {ligandName(molecule, atom, centre, say)}
          </button>
        ))}
        {step === 'rank' && placed === 4 && (
          <button type="button" className="button" onClick={() => { setSaid(SILENT); setStep('way'); }}>{words.turnAway}</button>
        )}
        {step === 'way' && (['clockwise', 'anticlockwise'] as const).map((answer) => (
          <button key={answer} type="button" className="button" onClick={() => answerWay(answer)}>{words[answer]}</button>
        ))}
        {step === 'hand' && ['R', 'S'].map((answer) => (
          <button key={answer} type="button" className="button" onClick={() => answerHand(answer)}><i>{answer}</i></button>
        ))}
      </div>
      <p className="stereo-said" aria-live="polite">
        {said.words} {said.reason}
      </p>
      {step === 'told' && <div className="stereo-answers">{whatNext}</div>}
      <div className="stereo-answers">
        <button type="button" className="button" onClick={back}>{backWord}</button>
        {step === 'rank' && placed < 4 && <button type="button" className="button" onClick={reveal}>{words.reveal}</button>}
        {(placed > 0 || step !== 'rank') && (
          <button type="button" className="button" onClick={() => { setPlaced(0); setStep('rank'); setSaid(SILENT); }}>{words.startOver}</button>
        )}
      </div>
    </section>
  );
}
