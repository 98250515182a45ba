// The bar of whoever presents: steps, what can be laid over the picture, the notes, the timer, and the way out.

import { useEffect, useRef, useState } from 'react';
import { acts } from '../../languages/en/acts';
import { presenter as presenterRoom } from '../../languages/en/presenter';
import { clockText, elapsed, left } from '../../state/presenter/lesson-timer';
import type { OwnCommand, PresenterCommand } from '../../state/presenter/presenter-command';
import { Icon } from '../Icon';
import { useWords } from '../language-context';
import { useViewerStore } from '../viewer-context';
import { NotesHere } from './NotesHere';
import { runOwn } from './own-commands';
import { usePresenter, useRoom } from './presenter-context';
import { useBarInSight } from './use-bar-in-sight';
import { useNow } from './use-now';

interface BarButtonProps {
  readonly command: PresenterCommand | OwnCommand;
  readonly shortcut: string;
  readonly children: string;
  readonly isOn?: boolean;
  readonly opens?: 'dialog';
}

function BarButton({ command, shortcut, children, isOn, opens }: BarButtonProps) {
  const { titled } = useWords(presenterRoom);
  const store = useViewerStore();
  const presenter = usePresenter();
  const press = () => {
    if (command.do === 'notes' || command.do === 'full-screen' || command.do === 'end') runOwn(command, presenter, store);
    else presenter.run(command);
  };
  return (
    <button type="button" title={titled(children, shortcut)} aria-keyshortcuts={shortcut === 'Esc' ? 'Escape' : shortcut} aria-pressed={isOn} aria-haspopup={opens} onClick={press}>
      {children}
    </button>
  );
}

function StepButtons() {
  const words = useWords(presenterRoom);
  const { back, next } = useWords(acts);
  const { run } = usePresenter();
  const at = useRoom((room) => room.at);
  const count = useRoom(({ lesson }) => lesson?.steps.length);
  if (at === undefined || count === undefined) return null;
  return (
    <div className="presenter-way">
      <button type="button" aria-label={back} title={words.titled(back, words.pageUp)} disabled={at === 0} onClick={() => run({ do: 'step', by: -1 })}>
        <Icon name="previous" />
      </button>
      <span>{words.placeOf(at + 1, count)}</span>
      <button type="button" aria-label={next} title={words.titled(next, words.pageDown)} disabled={at === count - 1} onClick={() => run({ do: 'step', by: 1 })}>
        <Icon name="next" />
      </button>
    </div>
  );
}

function TimerButton() {
  const words = useWords(presenterRoom);
  const { run } = usePresenter();
  const timer = useRoom((room) => room.timer);
  const now = useNow();
  const time = clockText(left(timer, now) ?? elapsed(timer, now));
  return (
    <button type="button" className="presenter-time" title={words.titled(words.timer, 'T')} aria-keyshortcuts="T" aria-pressed={timer.since !== undefined} aria-label={words.timerAt(time)} onClick={() => run({ do: 'timer', how: 'toggle' })}>
      {time}
    </button>
  );
}

/** Opening another window ends full screen in most browsers. */
function useFullScreen(): boolean {
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return isFull;
}

export function PresenterBar() {
  const { blank, isFrozen, hasPointer, sheet, notes, lesson } = useRoom((room) => room);
  const words = useWords(presenterRoom);
  const isInSight = useBarInSight(hasPointer);
  const isFull = useFullScreen();
  const [isFolded, setFolded] = useState(false);
  const isHere = notes === 'refused';
  const bar = useRef<HTMLElement>(null);
  const said = { none: '', awaited: words.notesOpening, open: '', closed: words.notesClosed, refused: '' }[notes];
  return (
    <aside className="presenter-bar" ref={bar} aria-label={words.name} data-in-sight={isInSight || (isHere && !isFolded)}>
      {isHere && !isFolded && <NotesHere onFold={() => setFolded(true)} />}
      <output className="presenter-said">{said}</output>
      <div className="presenter-row">
        <StepButtons />
        <BarButton command={{ do: 'sheet', which: 'steps' }} shortcut="O" opens="dialog">{lesson ? words.steps : words.stories}</BarButton>
        <BarButton command={{ do: 'sheet', which: 'link' }} shortcut="Q" opens="dialog">{words.link}</BarButton>
        <BarButton command={{ do: 'pointer' }} shortcut="L" isOn={hasPointer}>{words.pointer}</BarButton>
        <BarButton command={{ do: 'freeze' }} shortcut="Z" isOn={isFrozen}>{words.freeze}</BarButton>
        <BarButton command={{ do: 'blank', as: 'black' }} shortcut="B" isOn={blank === 'black'}>{words.black}</BarButton>
        <BarButton command={{ do: 'blank', as: 'white' }} shortcut="W" isOn={blank === 'white'}>{words.white}</BarButton>
        {isHere ? (
          <button type="button" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            {words.notes}
          </button>
        ) : (
          <BarButton command={{ do: 'notes' }} shortcut="S">{words.speakerNotes}</BarButton>
        )}
        <TimerButton />
        {document.fullscreenEnabled && <BarButton command={{ do: 'full-screen' }} shortcut="F" isOn={isFull}>{words.fullScreen}</BarButton>}
        <BarButton command={{ do: 'sheet', which: 'keys' }} shortcut="K" opens="dialog">{words.keyList}</BarButton>
        <BarButton command={{ do: 'end' }} shortcut="Esc">{words.end}</BarButton>
      </div>
      {sheet === undefined && isFrozen && <span className="visually-hidden">{words.frozen}</span>}
    </aside>
  );
}
