// Opens the window with a presenter's notes: a light page, without a picture to draw.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NotesPage } from './NotesPage';
import '../notes.css';

/** `id`: of the channel. */
export function showNotes(host: Element, id: string): void {
  document.title = 'Speaker notes';
  document.documentElement.toggleAttribute('data-notes', true);
  // Another presentation in the same window.
  window.addEventListener('hashchange', () => window.location.reload());
  createRoot(host).render(
    <StrictMode>
      <NotesPage id={id} />
    </StrictMode>,
  );
}
