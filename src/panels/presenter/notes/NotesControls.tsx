// All that can be done to the picture of the class from the notes.

import { acts } from '../../../languages/en/acts';
import { notes as notesRoom } from '../../../languages/en/notes';
import { presenter as presenterRoom } from '../../../languages/en/presenter';
import type { PresenterCommand } from '../../../state/presenter/presenter-command';
import { Icon } from '../../Icon';
import { useWords } from '../../language-context';
import type { NotesLink } from './use-notes-link';

interface ControlProps {
  readonly link: NotesLink;
  readonly command: PresenterCommand;
  readonly shortcut: string;
  readonly isOn: boolean;
  readonly children: string;
}

function Control({ link: { run }, command, shortcut, isOn, children }: ControlProps) {
  return (
    <button type="button" className="button notes-switch" aria-pressed={isOn} aria-keyshortcuts={shortcut} onClick={() => run(command)}>
      {children} <kbd aria-hidden="true">{shortcut}</kbd>
    </button>
  );
}

export function NotesControls({ link }: { readonly link: NotesLink }) {
  const words = useWords(notesRoom);
  const { freeze, black, white, link: linkWord } = useWords(presenterRoom);
  const { back, next } = useWords(acts);
  const { lesson, state, standing, run } = link;
  if (!state) return null;
  const { at, blank, isFrozen, sheet } = state;
  const last = (lesson?.steps.length ?? 0) - 1;
  return (
    <fieldset className="notes-controls" aria-label={words.classPicture} disabled={standing !== 'live'}>
      <div className="notes-switches">
        <Control link={link} command={{ do: 'freeze' }} shortcut="Z" isOn={isFrozen}>{freeze}</Control>
        <Control link={link} command={{ do: 'blank', as: 'black' }} shortcut="B" isOn={blank === 'black'}>{black}</Control>
        <Control link={link} command={{ do: 'blank', as: 'white' }} shortcut="W" isOn={blank === 'white'}>{white}</Control>
        <Control link={link} command={{ do: 'sheet', which: 'link' }} shortcut="Q" isOn={sheet === 'link'}>{linkWord}</Control>
      </div>
      {lesson && at !== undefined && (
        <div className="notes-way">
          <label>
            <span className="visually-hidden">{words.goToStep}</span>
            <select value={at} onChange={({ target }) => run({ do: 'go', to: Number(target.value) })}>
              {lesson.steps.map(({ id, title }, step) => (
                <option key={id} value={step} lang="en">
                  {step + 1}. {title}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button" disabled={at === 0} aria-keyshortcuts="PageUp" onClick={() => run({ do: 'step', by: -1 })}>
            <Icon name="previous" /> {back}
          </button>
          <button type="button" className="button notes-forth" disabled={at === last} aria-keyshortcuts="PageDown" onClick={() => run({ do: 'step', by: 1 })}>
            {next} <Icon name="next" />
          </button>
        </div>
      )}
    </fieldset>
  );
}
