// Opens the window with a presenter's notes: a light page, without a picture to draw.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf, languageOfTag } from '../../../languages/language';
import { notesLanguageOf } from '../../../state/presenter/notes-address';
import { LanguageProvider } from '../../language-context';
import { NotesPage } from './NotesPage';
import '../notes.css';

/** `id`: of the channel. */
export function showNotes(host: Element, id: string): void {
  document.documentElement.toggleAttribute('data-notes', true);
  const language = languageOfTag(notesLanguageOf(window.location.hash) ?? '') ?? languageOf('auto');
  // Another presentation in the same window.
  window.addEventListener('hashchange', () => window.location.reload());
  createRoot(host).render(
    <StrictMode>
      <LanguageProvider choice={language}>
        <NotesPage id={id} />
      </LanguageProvider>
    </StrictMode>,
  );
}
