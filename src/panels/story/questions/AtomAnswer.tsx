// Point at an atom: in the picture, the formula or the list of atoms while the question is armed, or by its name in a list of its own.

import { useId, useRef, useState } from 'react';
import { atomChoices, isRightPick, pickedName, pickedWords } from '../../../content/stories/questions/grade-atoms';
import type { AtomQuestion } from '../../../content/stories/questions/question';
import { questions } from '../../../languages/en/questions';
import { goToStep, returnToStep } from '../../../state/story-player';
import type { Playing } from '../../../state/viewer-state';
import { FaultText } from '../../FaultText';
import { useWords } from '../../language-context';
import { useViewer, useViewerStore } from '../../viewer-context';
import type { Answering } from './use-answer';
import { usePicks } from './use-picks';
import { useRightAtoms } from './use-right-atoms';
import { useVerdictWords } from './use-verdict-words';

interface AtomAnswerProps {
  readonly question: AtomQuestion;
  readonly answering: Answering;
}

export function AtomAnswer({ question, answering: { give, show, isSettled, verdict } }: AtomAnswerProps) {
  const words = useWords(questions);
  const say = useVerdictWords();
  const store = useViewerStore();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const playing = useViewer(({ story }) => story);
  const isTold = playing?.story.steps[playing.step]?.question === question;
  /** The step as it was told when the question was armed: going anywhere ends that. */
  const [armedFor, setArmedFor] = useState<Playing>();
  const [byName, setByName] = useState('');
  const [names, frame] = [useId(), useRef<HTMLDivElement>(null)];
  const isArmed = isTold && armedFor === playing;
  const isPicking = isArmed && !isSettled;
  const { atoms, fault } = useRightAtoms(molecule, question, isArmed || byName !== '' || isSettled);

  const bring = async () => {
    const { story } = store.getState();
    const step = story?.story.steps.findIndex((each) => each.question === question) ?? -1;
    if (step >= 0 && step !== story?.step) await goToStep(store, step, true);
  };
  const arm = async () => {
    await bring();
    const state = store.getState();
    state.setMeasuring(false);
    state.select([]);
    setArmedFor(store.getState().story);
  };
  const answer = (picked: readonly number[]) => {
    if (!atoms || atoms.length === 0) return;
    const isRight = isRightPick(atoms, picked);
    const text = picked.map((atom) => pickedName(molecule, atom, say)).join('; ');
    give({ isRight, words: isRight ? words.right : words.notThat, told: pickedWords(molecule, picked, say), ...(!isRight && { clue: question.clue }), text });
    if (isRight) setArmedFor(undefined);
  };
  usePicks(isPicking, frame, answer);
  const answerByName = () => {
    const picked = [Number(byName)];
    // Seen in the picture as well.
    if (isTold) store.getState().frame(picked);
    answer(picked);
  };
  const reveal = async () => {
    setArmedFor(undefined);
    await bring();
    const named = (atoms ?? []).slice(0, 3).map((atom) => pickedName(molecule, atom, say));
    store.getState().frame(atoms ?? []);
    show(words.answerIs(named));
  };

  const isMissing = isTold && (isArmed || byName !== '') && atoms?.length === 0;
  return (
    <div className="atom-answer" ref={frame}>
      <p className="answer-row">
        <button type="button" className="button" aria-pressed={isPicking} disabled={isSettled} onClick={() => (isPicking ? setArmedFor(undefined) : void arm())}>
          {isPicking ? words.waiting : words.pick}
        </button>
        <span className="answer-or">
          <label htmlFor={names}>{words.orByName}</label>
          <select id={names} value={byName} disabled={isSettled} onChange={({ currentTarget }) => setByName(currentTarget.value)}>
            <option value="">{words.chooseAtom}</option>
            {atomChoices(molecule, question, say).map(({ atom, name }) => (
              <option key={atom} value={atom}>
                {name}
              </option>
            ))}
          </select>
          <button type="button" className="button" disabled={isSettled || byName === ''} onClick={answerByName}>
            {words.answer}
          </button>
        </span>
      </p>
      <output className="answer-hint">
        {isPicking && words.howToPick}
        {atoms === undefined && (isArmed || byName !== '') && ` ${words.lookedFor}`}
        {isMissing && (fault ? <FaultText fault={fault} /> : words.noSuchAtom)}
      </output>
      {isMissing && (
        <button type="button" className="link" onClick={() => void returnToStep(store)}>
          {words.backToMolecule}
        </button>
      )}
      {verdict?.isRight === false && !isSettled && (
        <button type="button" className="link" onClick={() => void reveal()}>
          {words.show}
        </button>
      )}
    </div>
  );
}
