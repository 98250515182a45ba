// The bar of whoever presents: steps, what can be laid over the picture, the notes, the timer, and the way out.

import { useEffect, useRef, useState } from 'react';
import { clockText, elapsed, left } from '../../state/presenter/lesson-timer';
import type { OwnCommand, PresenterCommand } from '../../state/presenter/presenter-command';
import { Icon } from '../Icon';
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
  const store = useViewerStore();
  const presenter = usePresenter();
  const press = () => {
    if (command.do === 'notes' || command.do === 'full-screen' || command.do === 'end') runOwn(command, presenter, store);
    else presenter.run(command);
  };
  return (
    <button type="button" title={`${children} (${shortcut})`} aria-keyshortcuts={shortcut === 'Esc' ? 'Escape' : shortcut} aria-pressed={isOn} aria-haspopup={opens} onClick={press}>
      {children}
    </button>
  );
}

function StepButtons() {
  const { run } = usePresenter();
  const at = useRoom((room) => room.at);
  const count = useRoom(({ lesson }) => lesson?.steps.length);
  if (at === undefined || count === undefined) return null;
  return (
    <div className="presenter-way">
      <button type="button" aria-label="Back" title="Back (Page Up)" disabled={at === 0} onClick={() => run({ do: 'step', by: -1 })}>
        <Icon name="previous" />
      </button>
      <span>
        {at + 1} of {count}
      </span>
      <button type="button" aria-label="Next" title="Next (Page Down)" disabled={at === count - 1} onClick={() => run({ do: 'step', by: 1 })}>
        <Icon name="next" />
      </button>
    </div>
  );
}

function TimerButton() {
  const { run } = usePresenter();
  const timer = useRoom((room) => room.timer);
  const now = useNow();
  const time = clockText(left(timer, now) ?? elapsed(timer, now));
  return (
    <button type="button" className="presenter-time" title="Timer: start or pause (T)" aria-keyshortcuts="T" aria-pressed={timer.since !== undefined} aria-label={`Timer, ${time}`} onClick={() => run({ do: 'timer', how: 'toggle' })}>
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
  const isInSight = useBarInSight(hasPointer);
  const isFull = useFullScreen();
  const [isFolded, setFolded] = useState(false);
  const isHere = notes === 'refused';
  const bar = useRef<HTMLElement>(null);
  const said = { none: '', awaited: 'The notes are opening…', open: '', closed: 'The window with the notes was closed.', refused: '' }[notes];
  return (
    <aside className="presenter-bar" ref={bar} aria-label="Presenter" data-in-sight={isInSight || (isHere && !isFolded)}>
      {isHere && !isFolded && <NotesHere onFold={() => setFolded(true)} />}
      <output className="presenter-said">{said}</output>
      <div className="presenter-row">
        <StepButtons />
        <BarButton command={{ do: 'sheet', which: 'steps' }} shortcut="O" opens="dialog">{lesson ? 'Steps' : 'Stories'}</BarButton>
        <BarButton command={{ do: 'sheet', which: 'link' }} shortcut="Q" opens="dialog">Link</BarButton>
        <BarButton command={{ do: 'pointer' }} shortcut="L" isOn={hasPointer}>Pointer</BarButton>
        <BarButton command={{ do: 'freeze' }} shortcut="Z" isOn={isFrozen}>Freeze</BarButton>
        <BarButton command={{ do: 'blank', as: 'black' }} shortcut="B" isOn={blank === 'black'}>Black</BarButton>
        <BarButton command={{ do: 'blank', as: 'white' }} shortcut="W" isOn={blank === 'white'}>White</BarButton>
        {isHere ? (
          <button type="button" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            Notes
          </button>
        ) : (
          <BarButton command={{ do: 'notes' }} shortcut="S">Speaker notes</BarButton>
        )}
        <TimerButton />
        {document.fullscreenEnabled && <BarButton command={{ do: 'full-screen' }} shortcut="F" isOn={isFull}>Full screen</BarButton>}
        <BarButton command={{ do: 'sheet', which: 'keys' }} shortcut="K" opens="dialog">Keys</BarButton>
        <BarButton command={{ do: 'end' }} shortcut="Esc">End</BarButton>
      </div>
      {sheet === undefined && isFrozen && <span className="visually-hidden">The picture is frozen.</span>}
    </aside>
  );
}
