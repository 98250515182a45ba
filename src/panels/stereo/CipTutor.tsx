// The CIP rules by doing: rank the four neighbours, look with the lowest one away, and say which way 1-2-3 runs.

import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { handOfRanking } from '../../chemistry/stereo/hand-of-ranking';
import type { CipRanking } from '../../chemistry/stereo/rank-neighbours';
import { explainDecision, ligandName } from '../../content/describe-stereo';
import { useViewer, useViewerStore } from '../viewer-context';
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

type Step = 'rank' | 'way' | 'hand' | 'told';

export function CipTutor({ centre, ranking, onLeave, next: whatNext }: CipTutorProps) {
  const store = useViewerStore();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const [placed, setPlaced] = useState(0);
  const [step, setStep] = useState<Step>('rank');
  const [said, setSaid] = useState('');
  const question = useId();
  const { order, decisions } = ranking;
  const listed = useMemo(() => byNumber(order), [order]);
  const hand = handOfRanking(molecule, centre, order);
  const reason = (higher: number, lower: number) => {
    const decision = decisions.find((each) => each.higher === higher && each.lower === lower);
    return decision ? explainDecision(molecule, decision) : '';
  };

  useEffect(() => {
    const words = new Map(listed.map((atom) => [atom, order.indexOf(atom) < placed ? String(order.indexOf(atom) + 1) : LETTERS[listed.indexOf(atom)] ?? '']));
    const isTurned = step !== 'rank';
    store.getState().setExhibit(tutorExhibit(molecule, centre, order, words, { isTurned, hasArrow: isTurned }));
  }, [store, molecule, centre, order, listed, placed, step]);

  const choose = (atom: number) => {
    const best = order[placed] ?? -1;
    if (atom !== best) {
      const between = order.slice(placed, order.indexOf(atom)).at(-1) ?? best;
      setSaid(`Not yet. ${reason(between, atom)}`);
      return;
    }
    const next = order[placed + 1];
    // The last has nobody left to compare with.
    const count = placed === 2 ? 4 : placed + 1;
    setPlaced(count);
    setSaid(`Right. ${next === undefined ? '' : reason(best, next)}`);
  };
  const reveal = () => {
    setPlaced(4);
    setSaid(order.slice(0, 3).map((atom, place) => reason(atom, order[place + 1] ?? -1)).join(' '));
  };
  const back = () => {
    setSaid('');
    if (step === 'told') setStep('hand');
    else if (step === 'hand') setStep('way');
    else if (step === 'way') setStep('rank');
    else if (placed > 0) setPlaced(placed === 4 ? 2 : placed - 1);
    else onLeave();
  };
  const way = hand === 'R' ? 'clockwise' : 'anticlockwise';
  const answerWay = (answer: string) => {
    if (answer === way) setStep('hand');
    setSaid(answer === way ? `Right: 1, 2, 3 run ${way}.` : 'Look again: start at 1, go by 2 to 3, as the arrow does, with 4 behind.');
  };
  const answerHand = (answer: string) => {
    if (answer === hand) setStep('told');
    setSaid(answer === hand ? `Right. ${way === 'clockwise' ? 'Clockwise is R, from Latin rectus.' : 'Anticlockwise is S, from Latin sinister.'}` : `Not this one: ${way} has the other letter. R is clockwise, like a steering wheel turned right.`);
  };
  const remaining = listed.filter((atom) => order.indexOf(atom) >= placed);
  const ask = {
    rank: placed === 4 ? 'All four are in order.' : placed === 0 ? 'Which of the four neighbours ranks highest?' : 'Which of those left ranks highest?',
    way: 'The lowest, 4, now points away from you. Which way do 1, 2, 3 run?',
    hand: 'So which hand is it?',
    told: `The centre is ${hand ?? 'flat'}.`,
  }[step];

  return (
    <section className="stereo-tutor" aria-labelledby={question}>
      {placed > 0 && (
        <ol className="stereo-order" aria-label="The order so far">
          {order.slice(0, placed).map((atom) => (
            <li key={atom}>{ligandName(molecule, atom, centre)}</li>
          ))}
        </ol>
      )}
      <p id={question} className="stereo-question">{ask}</p>
      <div className="stereo-answers">
        {step === 'rank' && placed < 4 && remaining.map((atom) => (
          <button key={atom} type="button" className="button" onClick={() => choose(atom)}>
            <b>{LETTERS[listed.indexOf(atom)]}</b> {ligandName(molecule, atom, centre)}
          </button>
        ))}
        {step === 'rank' && placed === 4 && (
          <button type="button" className="button" onClick={() => { setSaid(''); setStep('way'); }}>Turn the lowest away</button>
        )}
        {step === 'way' && ['clockwise', 'anticlockwise'].map((answer) => (
          <button key={answer} type="button" className="button" onClick={() => answerWay(answer)}>{answer === 'clockwise' ? 'Clockwise' : 'Anticlockwise'}</button>
        ))}
        {step === 'hand' && ['R', 'S'].map((answer) => (
          <button key={answer} type="button" className="button" onClick={() => answerHand(answer)}><i>{answer}</i></button>
        ))}
      </div>
      <p className="stereo-said" aria-live="polite">{said}</p>
      {step === 'told' && <div className="stereo-answers">{whatNext}</div>}
      <div className="stereo-answers">
        <button type="button" className="button" onClick={back}>Back</button>
        {step === 'rank' && placed < 4 && <button type="button" className="button" onClick={reveal}>Show the order</button>}
        {(placed > 0 || step !== 'rank') && (
          <button type="button" className="button" onClick={() => { setPlaced(0); setStep('rank'); setSaid(''); }}>Start over</button>
        )}
      </div>
    </section>
  );
}
