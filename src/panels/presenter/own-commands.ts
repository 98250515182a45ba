// What a browser allows to a press of a key or a button alone: the window with the notes, and full screen; and the end.

import type { Presenter } from '../../state/presenter/presenter';
import { notesHash } from '../../state/presenter/notes-address';
import type { OwnCommand } from '../../state/presenter/presenter-command';
import type { ViewerStore } from '../../state/viewer-store';

/** Milliseconds until a window that was opened should have said hello. */
const PATIENCE = 10_000;

function openNotes({ id, room, setNotes }: Presenter): void {
  if (room.getState().notes === 'refused') return;
  const address = window.location.href.replace(/#.*$/, '') + notesHash(id, document.documentElement.lang);
  const opened = window.open(address, `notes-${id}`, 'popup,width=900,height=700');
  if (!opened) {
    setNotes('refused');
    return;
  }
  opened.focus();
  if (room.getState().notes === 'open') return;
  setNotes('awaited');
  setTimeout(() => room.getState().notes === 'awaited' && setNotes('refused'), PATIENCE);
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // Refused by the browser or a frame's policy: the page stays as it is.
  change.catch(() => undefined);
}

export const endPresenting = (store: ViewerStore): void => store.setState({ presenting: undefined });

export function runOwn(command: OwnCommand, presenter: Presenter, store: ViewerStore): void {
  if (command.do === 'notes') openNotes(presenter);
  else if (command.do === 'end') endPresenting(store);
  else if (document.fullscreenEnabled) toggleFullScreen();
}
