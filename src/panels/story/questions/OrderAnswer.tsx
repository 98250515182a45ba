// Put things in order: by buttons at each of them, or by dragging; each move says where the item stands now.

import { useRef, useState } from 'react';
import { gradeOrder, moved, offeredOrder, orderWords } from '../../../content/stories/questions/grade-order';
import type { OrderQuestion } from '../../../content/stories/questions/question';
import { questions } from '../../../languages/en/questions';
import { verdicts } from '../../../languages/en/verdicts';
import { Icon } from '../../Icon';
import { useWords } from '../../language-context';
import type { Answering } from './use-answer';
import { useDragOrder } from './use-drag-order';

interface OrderAnswerProps {
  readonly question: OrderQuestion;
  readonly answering: Answering;
}

export function OrderAnswer({ question: { items, ends }, answering: { give, show, isSettled, verdict } }: OrderAnswerProps) {
  const words = useWords(questions);
  const say = useWords(verdicts);
  const [placed, setPlaced] = useState(() => offeredOrder(items));
  const [moveSaid, setMoveSaid] = useState('');
  /** As it was when it was last checked. */
  const [checked, setChecked] = useState<readonly number[]>();
  const list = useRef<HTMLOListElement>(null);
  const { length } = items;
  const move = (from: number, to: number) => {
    const item = placed[from];
    const next = moved(placed, from, to);
    if (next === placed || item === undefined || isSettled) return;
    setPlaced(next);
    setChecked(undefined);
    setMoveSaid(words.nowAt(items[item] ?? '', to + 1, length));
  };
  const { dragged, grip } = useDragOrder(list, move);
  const check = () => {
    const graded = gradeOrder(placed);
    setChecked(placed);
    give({ isRight: graded.isRight, words: graded.isRight ? words.right : words.notYet, told: orderWords(graded, say), text: placed.map((item) => items[item] ?? '').join(' > ') });
  };
  const reveal = () => {
    setPlaced(items.map((_, index) => index));
    setChecked(undefined);
    show(words.thisIsOrder);
  };
  const graded = checked && gradeOrder(checked);
  return (
    <div className="order-answer">
      {ends && <p className="order-end" lang="en">{ends[0]}</p>}
      <ol ref={list}>
        {placed.map((item, place) => {
          const name = items[item] ?? '';
          const isInPlace = isSettled || graded?.inPlace[place];
          return (
            <li key={name} data-dragged={dragged === place}>
              <span className="order-grip" aria-hidden="true" {...(isSettled ? {} : grip(place))} />
              <span className="order-name" lang="en">{name}</span>
              {(isSettled || graded) && (
                <span className="order-sign">
                  <Icon name={isInPlace ? 'done' : 'close'} />
                  <span className="visually-hidden">{isInPlace ? words.inPlace : words.outOfPlace}</span>
                </span>
              )}
              {!isSettled && (
                <span className="order-moves">
                  <button type="button" className="plain" aria-label={words.up(name)} aria-disabled={place === 0} onClick={() => move(place, place - 1)}>
                    <span aria-hidden="true">↑</span>
                  </button>
                  <button type="button" className="plain" aria-label={words.down(name)} aria-disabled={place === length - 1} onClick={() => move(place, place + 1)}>
                    <span aria-hidden="true">↓</span>
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {ends && <p className="order-end" lang="en">{ends[1]}</p>}
      <output className="visually-hidden">{moveSaid}</output>
      {!isSettled && (
        <p className="answer-row">
          <button type="button" className="button" onClick={check}>
            {words.check}
          </button>
          {verdict?.isRight === false && (
            <button type="button" className="link" onClick={reveal}>
              {words.showOrder}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
