// The window with a presenter's notes: this step, the next one, the time, and all that can be done to the picture from here.

import { useEffect } from 'react';
import { notes as notesRoom } from '../../../languages/en/notes';
import { commandOfKey } from '../../../state/presenter/presenter-command';
import { useWords } from '../../language-context';
import { NextStep } from './NextStep';
import { NotesControls } from './NotesControls';
import { NotesHead } from './NotesHead';
import { ThisStep } from './ThisStep';
import { type NotesLink, useNotesLink } from './use-notes-link';

/** The same as in the other window; what has keys of its own keeps them. */
/** Notes that need more room than there is are scrolled before anything steps. */
function scrollsOn(target: Element, key: string): boolean {
  const notes = target.closest('section');
  if (!notes) return false;
  const { scrollTop, scrollHeight, clientHeight } = notes;
  return (key === 'ArrowDown' && scrollTop + clientHeight < scrollHeight - 1) || (key === 'ArrowUp' && scrollTop > 0);
}

function useNotesKeys({ run, state, standing }: NotesLink): void {
  const usesLetters = state?.usesLetters ?? true;
  const isLive = standing === 'live';
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (!isLive || target.matches('input, select, textarea')) return;
      if (event.key === ' ' && target.closest('button, summary')) return;
      if (scrollsOn(target, event.key)) return;
      const command = commandOfKey(event, usesLetters);
      if (!command || command.do === 'notes' || command.do === 'full-screen' || command.do === 'end') return;
      // There is no picture here to point at, and the keys stand below the buttons.
      if (command.do === 'pointer' || (command.do === 'sheet' && command.which === 'keys')) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isLive, run, usesLetters]);
}

/** What the class sees, where it is not this step. */
function ClassSees({ link: { state, lesson, run } }: { readonly link: NotesLink }) {
  const words = useWords(notesRoom);
  if (!state) return null;
  const { at, shown, isFrozen, blank, sheet } = state;
  const said = [
    blank && words.isBlank[blank],
    isFrozen && (at === shown || shown === undefined ? words.isFrozen : words.stillSees(shown + 1, lesson?.steps[shown]?.title ?? '')),
    sheet === 'link' && words.seesLink,
    sheet === 'steps' && words.seesSteps,
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div className="notes-sign" data-on={said.length > 0}>
      <output>{said.join(' ')}</output>
      {isFrozen && (
        <button type="button" className="button" onClick={() => run({ do: 'freeze' })}>
          {at === shown || at === undefined ? words.release : words.showStep(at + 1)}
        </button>
      )}
    </div>
  );
}

export function NotesPage({ id }: { readonly id: string }) {
  const words = useWords(notesRoom);
  const link = useNotesLink(id);
  const { standing, lesson, state, stills, picture } = link;
  useNotesKeys(link);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const at = state?.at;
  const step = at === undefined ? undefined : lesson?.steps[at];
  const next = at === undefined ? undefined : lesson?.steps[at + 1];
  return (
    <main className="notes" data-standing={standing}>
      <NotesHead link={link} />
      <output className="notes-standing">{standing === 'live' ? undefined : words.standings[standing]}</output>
      <ClassSees link={link} />
      {state && (
        <div className="notes-body">
          {step && at !== undefined ? (
            <>
              <ThisStep step={step} at={at} still={stills.get(at)} />
              <NextStep step={next} at={at + 1} still={stills.get(at + 1)} />
            </>
          ) : (
            <section className="notes-step">
              <h2>{picture}</h2>
              <p>{words.noStory}</p>
            </section>
          )}
        </div>
      )}
      {state && <NotesControls link={link} />}
    </main>
  );
}
