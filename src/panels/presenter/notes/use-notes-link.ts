// What the window with the notes hears from the one with the picture, and how it answers.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../../state/presenter/lesson';
import { type ChannelEnd, openChannel, readToNotes, type ToldState } from '../../../state/presenter/presenter-channel';
import type { PresenterCommand } from '../../../state/presenter/presenter-command';

/** Milliseconds until the window with the picture should have answered. */
const PATIENCE = 4000;

export interface NotesLink {
  /** `silent`: nobody answers; `refused`: this browser has no channel; `ended`: it is over, and what was told last stays. */
  readonly standing: 'waiting' | 'silent' | 'refused' | 'live' | 'ended';
  readonly lesson: Lesson | undefined;
  /** What is shown, by name. */
  readonly picture: string;
  readonly state: ToldState | undefined;
  /** By 0-based step. */
  readonly stills: ReadonlyMap<number, Blob>;
  readonly run: (command: PresenterCommand) => void;
}

type Heard = Omit<NotesLink, 'run'>;

const NOTHING: Heard = { standing: 'waiting', lesson: undefined, picture: '', state: undefined, stills: new Map() };

function after(heard: Heard, data: unknown): Heard {
  const message = readToNotes(data);
  switch (message?.say) {
    case 'lesson': {
      const isSame = heard.lesson?.title === message.lesson?.title;
      return { ...heard, standing: 'live', lesson: message.lesson, picture: message.picture, stills: isSame ? heard.stills : new Map() };
    }
    case 'state':
      return { ...heard, standing: 'live', state: message.state };
    case 'still':
      return { ...heard, stills: new Map([...heard.stills, [message.step, message.image]]) };
    case 'ended':
      return { ...heard, standing: 'ended' };
    default:
      return heard;
  }
}

export function useNotesLink(id: string): NotesLink {
  const [heard, setHeard] = useState(NOTHING);
  const channel = useRef<ChannelEnd>(undefined);
  useEffect(() => {
    const opened = openChannel(id);
    channel.current = opened;
    const leave = () => opened?.say({ to: 'picture', say: 'left' });
    opened?.hear((data) => setHeard((former) => after(former, data)));
    window.addEventListener('pagehide', leave);
    opened?.say({ to: 'picture', say: 'hello' });
    const unheard = opened ? 'silent' : 'refused';
    const timer = setTimeout(() => setHeard((former) => (former.standing === 'waiting' ? { ...former, standing: unheard } : former)), opened ? PATIENCE : 0);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
      opened?.close();
      channel.current = undefined;
    };
  }, [id]);
  const run = useCallback((command: PresenterCommand) => channel.current?.say({ to: 'picture', say: 'command', command }), []);
  return { ...heard, run };
}
